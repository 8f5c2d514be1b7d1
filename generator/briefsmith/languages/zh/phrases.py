"""What may stand around a number."""

from briefsmith.languages.phrases import Phrases

PHRASES = Phrases(following="", preceding="", clause_before="", clause_after="", sentence="", paragraph="", clause_ends=r"[,、]", comparisons="")
