"""How quantities are printed in English."""

from briefsmith.languages.units import PrintedUnits

UNITS = PrintedUnits(
    names={
        "times": ("times",),
        "percentage-point": ("percentage point", "percentage points"),
        "count": (),
        "occurrence": ("time", "times"),
        "person": ("person", "people"),
        "company": ("company", "companies"),
        "country": ("country", "countries"),
        "copy": ("copy", "copies"),
        "city": ("city", "cities"),
        "study": ("study", "studies"),
        "series": ("series",),
        "item": ("item", "items"),
        "university": ("university", "universities"),
        "library": ("library", "libraries"),
        "factory": ("factory", "factories"),
        "branch": ("branch", "branches"),
        "child": ("child", "children"),
        "family": ("family", "families"),
        "bus": ("bus", "buses"),
        "match": ("match", "matches"),
        "aircraft": ("aircraft",),
        "species": ("species",),
        "ton": ("ton", "tons"),
        "fps": ("frames per second",),
    },
    ids_are_words=True,
    comparators={
        "about": "about {0}",
        "less-than": "less than {0}",
        "at-most": "at most {0}",
        "more-than": "more than {0}",
        "at-least": "at least {0}",
    },
    rate="{0} per {1}",
)
