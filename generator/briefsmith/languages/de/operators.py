"""Words of German that make a statement no plain assertion of its number, class by class.

Each constant is a pattern for one class; `briefsmith.languages.de.phrases` says in which part of the sentence it counts.
"""

FAILURE = (
    r"\b(?:verzicht\w+|abgelehnt\w*|ablehn\w+|lehnt\w*|storniert\w*|stornier\w+|abgesagt\w*|absag\w+|aufgegeben|"
    r"aufgehoben|gestrichen\w*|geplatzt\w*|platzten?|gescheitert\w*|vergeblich\w*|erfolglos\w*|gelang nicht|misslang|missl\w+|"
    r"untersagt\w*|verboten\w*|verwarf\w*|verworfen\w*|blieben? aus|beinahe|um ein haar|statt(?:dessen)?|mangels|"
    r"verschoben\w*|vertagt\w*|auf eis|ausgesetzt\w*|zurückgezogen\w*|fallen ?gelassen|ausgeblieben|abgebrochen|gekippt\w*|"
    r"daraus wurde nichts|wurde nichts daraus|ohne erfolg|versuchten? |abgewendet\w*|abgewehrt\w*)\b"
)
"""Denial, failure, avoidance, cancellation, in the clause of the number."""

HOPE = (
    r"\b(?:hoff\w*|erhoff\w*|träum\w*|wünsch\w*|befürcht\w*|fürcht\w*|angst|sorge|droh(?:t|en|te|ten)|bangt\w*|"
    r"erwäg\w*|liebäugel\w*|ersehn\w*|möchten?|wollten?)\b"
)

BELIEF = (
    r"\b(?:glaub\w*|bezweif\w*|zweif\w*|zweifelhaft\w*|angeblich\w*|vermeintlich\w*|mutmaßlich\w*|vermut\w*|wohl|vielleicht|"
    r"womöglich|möglicherweise|eventuell\w*|sogenannt\w*|gerüchte?n?|gerüchteweise|scheinbar|anscheinend|soll|sollen|dürften?|"
    r"theoretisch\w*|behaupt\w*|unbestätigt\w*|irrtümlich\w*|wähnt\w*|einbild\w*|meinten?)\b"
)

BELIEVED = r"\b(?:glaubt\w*|bezweifelt\w*|hofft\w*|fürchtet\w*|träumt\w*|wähnt\w*|bald (?:ist|sind)|gel(?:a|i)ng\w* (?:es )?(?:\w+ )?nicht|versuchte?n?), |\bbald\b"
"""The same before a clause of its own."""
QUESTION = r"\?|(?:^ ?|[,;:] ?)ob\b|\b(?:unklar|fraglich|ungewiss|offen),? (?:ist|bleibt|war)?,? ?(?:ob|wie viele)\b"

CONDITION = (
    r"\b(?:wenn|falls|sofern|es sei denn|vorausgesetzt|angenommen|gesetzt den fall|unter der bedingung|im falle?|"
    r"\w+sfall|für den fall|solange|ansonsten|andernfalls|sonst|würden?|hätten?|wären?|könnten?|müssten?|bräuchten?|dürften|gäbe|käme|"
    r"käm\w+|stünden?|läge|blieben? abzuwarten|vorbehaltlich|hypothetisch\w*)\b|^ ?sollten?\b"
)

CORRECTION = (
    r"\b(?:verzeihung|pardon|entschuldigung|besser gesagt|genauer gesagt|vielmehr|korrigiert\w*|korrektur|berichtig\w*|richtigstell\w*|"
    r"zunächst|anfangs|ursprünglich|zuerst (?:\w+ )?(?:gemeldet|genannt)|nach unten|nach oben|revidiert\w*|irrtum|versehentlich|fälschlich\w*|"
    r"frühere fassung|sondern|dementi\w*)\b"
)

EXCEPTION = (
    r"\b(?:bis auf(?! weiteres)|mit ausnahme|ausgenommen|außer|abgesehen von|abzüglich|ausschließlich|exklusive|"
    r"nicht (?:mit)?gerechnet|ungeachtet)\b"
)

PRETENCE = (
    r"\b(?:fiktiv\w*|erfunden\w*|vorgetäuscht\w*|täuscht\w*|vortäusch\w*|simulier\w*|scherz\w*|aprilscherz|"
    r"im (?:\w+ )?(?:spiel|roman|film|märchen|traum|sketch|comic|drehbuch)|in (?:der|einer|seiner|ihrer) (?:geschichte|serie|legende|sage|simulation|satire|fabel))\b"
)

OTHER_TIME = r"\b(?:früher|einst|einstmals|ehemals|damals|seinerzeit|vormals|zuvor|vordem|dereinst|bislang|ehedem)\b"
FORMER = r"\b(?:nach|gegenüber|statt|gegen)(?: den| der| rund| etwa)? ?$"
"""What stands before the value of another time or of somebody else."""

COMPARISON = (
    r"\b(?:\w+er|mehr|weniger|anders|ebenso|genauso) als(?: die| den| der| das| ihre| seine)? ?$|\b(?:so \w+) wie(?: die| den| der)? ?$"
    r"|\b(?:im vergleich|verglichen|im gegensatz|im unterschied|gemessen)\b"
)

DISTANCE = r"\b(?:fehl(?:t|en|te|ten)|mangelt\w*|entfernt|bis zur mehrheit|zu wenig|zu viel)\b"

CAN = r"\b(?:kann|können|begrenzt|beschränkt|gedeckelt|limitiert)\b"
"""What a thing can hold or reach: a bound, unless it says so itself."""

DIFFERENCE = (
    r"\bum (?:rund |etwa |mehr als |fast |knapp )?",
    r"(?: [^\W\d_]+)? ?,? ?(?:auf|zu) (?:rund |etwa |nun |jetzt |knapp |fast |mehr als )?\d",
)
"""What stands before a difference and after it, where the new value follows."""
MORE_THAN_ANOTHER = r"(?: [^\W\d_]+)? (?:mehr|weniger|jünger|älter|größer|kleiner|höher|tiefer|schwerer|leichter|länger|kürzer|teurer|billiger|schneller|langsamer) als\b|,? (?:unterschied|differenz)\b"

PARTITIVE = (
    r"(?:\b(?:\d[\d.]*|eine?[rs]?|zwei|drei|vier|fünf|hälfte|drittel|viertel|teil|teile|großteil|mehrheit|minderheit|mehrzahl|"
    r"einige|manche|viele|wenige|keine[rs]?|rest|bruchteil|prozent)|%) (?:der|von den|von|unter den|aus den|dieser|ihrer|seiner) $"
    r"|(?:\A|[.;,(] ?)(?:von|unter)(?: den| insgesamt| diesen)? $"
)

RATE = (
    r"(?: [^\W\d_]+)?,? (?:pro|je|per|die|das|der|in der) (?:stunde|minute|sekunde|nacht|person|kopf|einwohner|kilo|kilogramm|kg|liter|meter|quadratmeter|"
    r"kilometer|stück|aktie|schüler|kunde|kunden|gast|haushalt|fahrt|karte|flasche|tonne|hektar|fass|seite|monatskarte|mitarbeiter|kind|tier|mahlzeit|spiel)\b"
    r"|[ ]?/ ?(?:h|kg|l|m|stück|person|stunde|liter|kopf)\b|,? (?:stündlich|pro kopf|das stück|je \w+)\b"
)
"""What a quantity is per; a month or a year belongs to the measure of money, energy and the like."""
RATE_OF_DAYS = (
    r"(?: [^\W\d_]+)?,? (?:pro|je|am|in der|im) (?:tag|woche|monat|quartal)\b|,? (?:täglich|wöchentlich|monatlich)\w*\b"
)
"""What things counted are per; a year is their usual period."""
EACH = r"\b(?:jede[rsmn]?|jeweils)\b|\bje $"
