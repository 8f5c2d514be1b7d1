"""Fields that several data files share: addresses, evidence with its verdicts, values, speakers, references."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from briefsmith.edition.edition import Edition
from briefsmith.edition.paths import place_of
from briefsmith.exports.json_text import Json
from briefsmith.model.evidence import Verdict, Witness
from briefsmith.model.figure import Change, Evidence, Range, Speaker, Unnamed, Vouch
from briefsmith.text.slugs import Ref, parse_ref


def url(edition: Edition, target: str) -> str:
    """Return the address of a thing: below `site_url` where that is set, else relative to the site's root."""
    place = place_of(edition.corpus, target)
    root = edition.options.site_url
    return (f"{root.rstrip('/')}/" if root else "") + (place.url if place else "")


def item_head(edition: Edition, ref: Ref) -> dict[str, Json]:
    """Return the fields that every item of a brief begins with."""
    return {"id": str(ref), "brief": ref.brief, "url": url(edition, str(ref))}


def head(edition: Edition, target: str) -> dict[str, Json]:
    """Return the fields that everything else begins with: it lives in no brief."""
    return {"id": target, "brief": target if target in edition.corpus.brief else None, "url": url(edition, target)}


def evidence_json(edition: Edition, ref: Ref, given: Sequence[Evidence]) -> list[Json]:
    """Return each witness with its verdict, and where in the text its words were found."""
    witnesses = {witness.index: witness for witness in edition.verification.of(ref).witnesses}
    return [_witness(one, witnesses.get(n)) for n, one in enumerate(given)]


def _witness(evidence: Evidence, found: Witness | None) -> dict[str, Json]:
    return {
        "seed": evidence.seed,
        "paragraph": evidence.paragraph,
        # As in the brief: one token is text, several are a list.
        "exact": evidence.exact[0] if len(evidence.exact) == 1 else list(evidence.exact),
        "verdict": found.verdict.value if found else None,
        "start": found.start if found else None,
        "end": found.end if found else None,
        "vouched": _vouch(evidence.vouched) if found and found.verdict is Verdict.VOUCHED else None,
        "not_named": [{"id": one.entity, "before": one.before or None} for one in found.not_named] if found else [],
    }


def _vouch(vouch: Vouch | None) -> Json:
    return {"by": vouch.by, "why": vouch.why} if vouch else None


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
