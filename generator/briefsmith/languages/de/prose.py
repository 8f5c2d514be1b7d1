"""Words around numbers and sentences in German."""

from briefsmith.languages.prose import Abbreviations, Changes, Counted, Idiom

ABBREVIATIONS = Abbreviations(
    never_last=(
        r"dr|prof|hr|fr|st|dipl|ing|bzw|bspw|ca|etwa|ggf|gem|inkl|exkl|evtl|sog|vgl|abb|tab|max|min|mind|zzgl|z|zb"
        r"|z\.b|d\.h|u\.a|u\.u|i\.d\.r|o\.ä|v\.a|s\.o|s\.u|i\.e|e\.g|vs|geb|hrsg|mr|mrs|ms"
    ),
    last_or_not=(
        r"usw|etc|co|inc|ltd|corp|mio|mrd|bio|tsd|jh|str|jan|feb|apr|aug|sept?|okt|nov|dez|u\.s(\.a)?|al|jr|sr|ff|uvm"
    ),
    before_number=r"nr|s|abs|art|bd|kap|zif|ziff|abschn|fig|no|pp?|vol|\d{1,2}",
)
CHANGES = Changes(
    between=("auf",), before=("von", "nach", "statt", "anstatt", "gegenüber", "zuvor", "bisher", "vorher")
)
COUNTED: Counted = {
    "view": ("aufrufe", "aufrufzahl", "abrufe", "klicks"),
    "user": ("nutzer", "nutzern", "nutzerzahl", "anwender"),
    "company": ("unternehmen", "firmen", "betriebe"),
    "person": ("menschen", "personen", "einwohner", "einwohnerzahl"),
    "parameter": ("parameter", "parametern", "parameterzahl"),
    "employee": ("beschäftigte", "beschäftigten", "mitarbeiter", "mitarbeitern", "mitarbeiterzahl", "belegschaft"),
    "download": ("downloads", "downloadzahl"),
    "copy": ("auflage", "exemplare"),
}
QUOTATION = ("„", "“")
IDIOM = Idiom(
    largest_bare=12,
    largest_counted=3,
    words=frozenset({"hälfte", "die hälfte", "der hälfte", "null", "doppelt", "verdoppelt", "anderthalb"}),
    phrases=(
        "auf einen blick",
        "dutzende",
        "ein für alle mal",
        "eins zu eins",
        "hundert prozent",
        "hunderte",
        "hundertprozentig",
        "in erster linie",
        "jeder zweite",
        "millionen von",
        "mit einem schlag",
        "null toleranz",
        "sieben sachen",
        "sieben siegel",
        "tausende",
        "tausend dank",
        "unter vier augen",
        "zum einen",
        "zwei fliegen",
        "zwei paar schuhe",
        "zwei seiten",
        "zwischen zwei stühlen",
    ),
)
