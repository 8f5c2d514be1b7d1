"""Words that join a number to what it counts, and an amount to its conversion, in French."""

from briefsmith.languages.links import Links

_STOP = (
    r"(?:contre|dans|en|par|pour|avec|sans|sur|et|ou|que|qui|dont|où|mais|des?|du|d|à|au|aux|est|sont|a|ont|était|étaient|chez|entre|"
    r"parmi|après|avant|depuis|pendant|concernant|visant|ne|pas)"
)

LINKS = Links(
    noun_before=(
        r"(?:[\s:=(–—-]|\b(?:est|sont|était|étaient|a|ont|avait|atteint|atteignent|atteignait|atteindre|dépasse(?:nt|ait)?|dépassé|passé|passée?s? à|"
        r"s'élève(?:nt|ait)? à|compte(?:nt)?|totalise(?:nt)?|de|à|désormais|aujourd'hui|déjà|maintenant)\b)*"
    ),
    noun_after=rf"(?:\s?(?:de |d'|des |de ses |de leurs ))?(?:[\s-]?(?!{_STOP}\b)[\w’&.-]+){{0,4}}",
    conversion=(
        r"[\s,]*(?:[(\[]\s*)?(?:soit|ou|c'est-à-dire|équivalant à|équivalent à|l'équivalent de|l'équivalent d'|environ|à peu près|près de|quelque|=|≈|~|/)*"
        r"[\s,]*(?:(?:environ|à peu près|près de|quelque|l'équivalent de)\s*)*"
    ),
    time_before=(
        r"(?:(?:(?:en|d'ici) )?(?:(?!depuis|dès|après)[\w'’]+ )?@date|(?:en|sur|pendant|durant) @time),?"
        r"(?: (?!(?:et|ou|mais|que|qui|dont|où|depuis|avant|après|quand|lorsque|si|plus)\b)[\w'’%-]+){0,8} ?"
    ),
    time_after=r" ?(?:(?:de |d')[\w-]+ )?(?:(?:(?:en|d'ici) )?(?:(?!depuis|dès|après)[\w'’]+ )?@date|(?:sur|en) @time)\b",
)
