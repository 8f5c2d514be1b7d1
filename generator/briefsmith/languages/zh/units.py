"""How quantities are printed in Chinese: by CLDR, and by the id of a unit that CLDR does not have."""

from briefsmith.languages.absent import ABSENT
from briefsmith.languages.units import PrintedUnits

UNITS = PrintedUnits(names={}, comparators=ABSENT, rate=ABSENT, space="")
