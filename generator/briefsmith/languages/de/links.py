"""Words that join a number to what it counts, and an amount to its conversion, in German."""

from briefsmith.languages.links import Links

_STOP = (
    r"(?:gegen|von|vom|aus|in|im|an|am|auf|für|mit|ohne|bei|und|oder|als|dass|die|der|das|den|dem|wo|während|aber|ist|sind|war|waren|"
    r"hat|haben|unter|zwischen|nach|vor|seit|bis|durch|über|wegen|nicht)"
)

LINKS = Links(
    noun_before=(
        r"(?:[\s:=(–—-]|\b(?:ist|sind|war|waren|hat|haben|hatte|betrug|beträgt|erreichte|erreicht|überschritt|überstieg|stieg auf|sank auf|wuchs auf|"
        r"zählt|zählte|lag bei|liegt bei|von|auf|bei|inzwischen|derzeit|bereits|heute)\b)*"
    ),
    noun_after=rf"(?: der | seiner | ihrer )?(?:[\s-](?!{_STOP}\b)[\w’&.-]+){{0,4}}",
    conversion=(
        r"[\s,]*(?:[(\[]\s*)?(?:oder|das sind|das entspricht|entspricht|entsprechend|also|umgerechnet|beziehungsweise|bzw\.|rund|etwa|circa|ca\.|ungefähr|"
        r"=|≈|~|/)*[\s,]*(?:(?:rund|etwa|circa|ca\.|ungefähr)\s*)*"
    ),
    time_before=(
        r"(?:(?:(?:im|bis|am) )?(?:(?!seit|ab|nach)[\w'’]+ )?@date|(?:in|binnen|innerhalb von|über) @time),?"
        r"(?: (?!(?:und|oder|aber|dass|wenn|als|weil|seit|vor|nach)\b)[\w%-]+){0,8} ?"
    ),
    time_after=r" ?(?:[\w-]+ bis @date|(?:(?:im|bis|am) )?(?:(?!seit|ab|nach)[\w'’]+ )?@date|(?:in|binnen|innerhalb von|über) @time)\b",
)
