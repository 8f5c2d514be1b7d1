"""What every data file draws on: the corpus, its verdicts and links, and where things stand on the site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefsmith.edition.links import Links
from briefsmith.edition.paths import place_of
from briefsmith.edition.site import BuildOptions
from briefsmith.exports.json_text import Json
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verification, Witness
from briefsmith.model.figure import Change, Evidence, Range, Speaker, Unnamed
from briefsmith.model.prose import ProseKey
from briefsmith.text.markdown import plain
from briefsmith.text.slugs import Ref, parse_ref


@dataclass(frozen=True, slots=True)
class Published:
    """A corpus about to be published as data."""

    corpus: Corpus
    verification: Verification
    links: Links
    options: BuildOptions

    def url(self, target: str) -> str:
        """Address of a thing: below `site_url` where that is set, else relative to the site's root."""
        place = place_of(self.corpus, target)
        root = self.options.site_url
        return (f"{root.rstrip('/')}/" if root else "") + (place.url if place else "")

    def words(self, owner: str, field: str, text: str) -> str:
        """Prose as plain text, its links as their words."""
        return plain(self.links.prose.get(ProseKey(owner, field), text))

    def item_head(self, ref: Ref) -> dict[str, Json]:
        """The fields that every item of a brief begins with."""
        return {"id": str(ref), "brief": ref.brief, "url": self.url(str(ref))}

    def head(self, target: str) -> dict[str, Json]:
        """The fields that everything else begins with: it lives in no brief."""
        return {"id": target, "brief": target if target in self.corpus.brief else None, "url": self.url(target)}

    def evidence(self, ref: Ref, given: Sequence[Evidence]) -> list[Json]:
        """Each witness with its verdict, and where in the text its words were found."""
        witnesses = {witness.index: witness for witness in self.verification.of(ref).witnesses}
        return [self._witness(one, witnesses.get(n)) for n, one in enumerate(given)]

    @staticmethod
    def _witness(evidence: Evidence, found: Witness | None) -> dict[str, Json]:
        return {
            "seed": evidence.seed,
            "paragraph": evidence.paragraph,
            # As in the brief: one token is text, several are a list.
            "exact": evidence.exact[0] if len(evidence.exact) == 1 else list(evidence.exact),
            "verdict": found.verdict.value if found else None,
            "start": found.start if found else None,
            "end": found.end if found else None,
        }


def value_json(value: Decimal | Range | Change) -> Json:
    """A figure's value: a number, `{min, max}`, or `{from, to}` of either."""
    match value:
        case Change(from_=before, to=after):
            return {"from": value_json(before), "to": value_json(after)}
        case Range(min=low, max=high):
            return {"min": low, "max": high}
        case _:
            return value


def speaker_json(speaker: Speaker | None) -> Json:
    """Who says it: an id, or `{unnamed, of}` as in the brief."""
    if isinstance(speaker, Unnamed):
        return {"unnamed": speaker.unnamed, "of": speaker.of}
    return speaker


def full_refs(texts: Iterable[str], brief: str) -> list[Json]:
    """References as other briefs write them."""
    return [str(parse_ref(text, brief) or text) for text in texts]
