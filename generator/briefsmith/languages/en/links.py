"""Words that join a number to what it counts, and an amount to its conversion, in English."""

from briefsmith.languages.links import Links

_STOP = (
    r"(?:against|from|to|by|in|on|for|with|without|at|and|or|than|that|who|which|whose|where|when|while|but|of|as|is|are|was|were|"
    r"has|have|had|among|between|involving|about|over|per|after|before|during|since|until|via|including|because|if|not)"
)

LINKS = Links(
    noun_before=(
        r"(?:[\s:=(–—-]|\b(?:now|today|currently|already|has|have|had|reached|reaches|reach|rose to|rising to|grew to|grows to|climbed to|"
        r"increased to|fell to|hit|hits|passed|passes|topped|exceed(?:s|ed)?|surpass(?:es|ed)?|total(?:s|l?ed)?|number(?:s|ed)?|stood at|"
        r"stands at|came to|is|are|was|were|be|will|of|at|to|up)\b)*"
    ),
    noun_after=rf"(?: of (?:the |its |their |his |her |our |all )?)?(?:[\s-](?!{_STOP}\b)[\w'’&.-]+){{0,5}}",
    conversion=(
        r"[\s,]*(?:[(\[]\s*)?(?:or|equivalent to|the equivalent of|equal to|i\.e\.,?|that is,?|roughly|about|approx(?:imately|\.)?|around|nearly|"
        r"some|=|≈|~|/|which is|worth)*[\s,]*(?:(?:about|roughly|around|approximately|some|the equivalent of|equivalent to|nearly)\s*)*"
    ),
    conversion_after=r"\s*(?:equivalent)\b",
    time_before=(
        r"(?:(?:(?:in|by|on) )?(?:(?!since|from|after)[\w'’]+ )?@date|(?:in|within|over|during) (?:the )?(?:past |last |next )?@time),?"
        r"(?: (?!(?:and|or|but|that|which|who|whose|than|from|since|before|after|when|while|where|as|if|ago|later|old)\b)[\w’%-]+){0,8} ?"
    ),
    time_after=(
        r" ?(?:(?!(?:is|was|has|does|this|its|versus|plus|less)\b)[\w-]+s )?(?:(?:(?:in|by|on) )?(?:(?!since|from|after)[\w'’]+ )?@date"
        r"|(?:over|in|within|during) (?:the )?(?:past |last |next )?@time)\b(?! (?:ago|later|earlier|old)\b|['’])"
    ),
)
