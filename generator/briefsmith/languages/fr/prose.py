"""Words around numbers and sentences in French."""

from briefsmith.languages.prose import Abbreviations, Changes, Counted, Idiom

CHANGES = Changes(
    before=("contre", "au lieu de", "au lieu d'", "depuis"),
    between=("à",),
    by_before=("supplémentaires de", "encore de"),
)
COUNTED: Counted = {"view": ("nombre de vues",), "user": ("utilisateurs",), "company": ("entreprises", "sociétés")}
QUOTATION = ("«\u202f", "\u202f»")
ABBREVIATIONS = Abbreviations(
    never_last=r"mm?|mmes?|mlles?|mgr|dr|drs|prof|st|ste|mr|mrs|cf|env|p\.ex|par\.ex|dir|éd|resp|vs|i\.e|e\.g|ca",
    last_or_not=r"etc|inc|ltd|corp|co|al|ph\.d|janv|févr|avr|juil|sept|oct|nov|déc|apr|av",
    before_number=r"n|nos?|figs?|ch|chap|sec|vol|pp?|art|par|t",
)
IDIOM = Idiom(
    largest_bare=10,
    largest_counted=3,
    words=frozenset({"moitié", "la moitié", "zéro", "un demi", "double", "le double"}),
    phrases=(
        "à cent pour cent",
        "à la une",
        "à quatre mains",
        "centaines de",
        "cent fois",
        "d'une part",
        "deux poids",
        "de deux choses",
        "des dizaines",
        "en deux mots",
        "entre deux",
        "milliards de fois",
        "mille et un",
        "mille fois",
        "milliers de",
        "millions de fois",
        "somme nulle",
        "tous les deux",
        "un à un",
        "un ou deux",
        "une à une",
        "une ou deux",
        "une fois",
        "à moitié",
        "zéro faute",
    ),
)
