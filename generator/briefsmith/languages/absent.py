"""The mark of a part that a language does not have here."""

from enum import Enum
from typing import Final, Literal


class _Absent(Enum):
    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT
"""Stands for a part that a language does not have here; whoever needs the part says so."""

Absent = Literal[_Absent.ABSENT]
