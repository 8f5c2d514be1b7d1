"""Where the tokens of an evidence stand in their paragraph, and what to suggest where they do not.

Only exact matches count, after NFKC on both sides. Likeness is used for one thing: the hint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import partial_ratio_alignment

from briefsmith.model.figure import Evidence
from briefsmith.text.normalise import normalise
from briefsmith.verify.texts import Paragraph, SourceText

Span = tuple[int, int]

_ALIKE = 75.0
_SHOWN = 25
_FIRST_UNSPACED = "\u2e80"


@dataclass(frozen=True, slots=True)
class Places:
    """Every place that each token may have, given the order of the tokens; spans in the file."""

    tokens: tuple[tuple[Span, ...], ...]

    @property
    def first(self) -> tuple[Span, ...]:
        """The first place of the tokens, one span a token."""
        chosen: list[Span] = []
        for spans in self.tokens:
            after = chosen[-1][1] if chosen else 0
            chosen.append(next(span for span in spans if span[0] >= after))
        return tuple(chosen)


def find(paragraph: Paragraph, evidence: Evidence, whole: Callable[[Span], bool] | None = None) -> Places | None:
    """Find the tokens in order; None where they do not stand there.

    Where `whole` is given, a place that it refuses (one that cuts a number in two) counts only if there is no other.
    """
    places: list[list[Span]] = []
    last = len(evidence.exact) - 1
    for n, token in enumerate(evidence.exact):
        spans = [
            (start, end)
            for start, end in _occurrences(paragraph.text, nfkc(token))
            if (n > 0 or _follows(paragraph.text, start, evidence.prefix))
            and (n < last or _precedes(paragraph.text, end, evidence.suffix))
        ]
        originals = [paragraph.original(*span) for span in spans]
        places.append(([span for span in originals if whole(span)] if whole else []) or originals)
    in_order = _in_order(places)
    return Places(tuple(tuple(spans) for spans in in_order)) if in_order else None


def _in_order(places: list[list[Span]]) -> list[list[Span]] | None:
    """Keep, of each token, the places that leave room for the tokens before and after it."""
    kept: list[list[Span]] = []
    room_from = 0
    for spans in places:
        fitting = [span for span in spans if span[0] >= room_from]
        if not fitting:
            return None
        kept.append(fitting)
        room_from = min(end for _, end in fitting)
    room_to = kept[-1][-1][1]
    for n in range(len(kept) - 1, -1, -1):
        # Never empty: what was found from the left fits what was found from the right.
        kept[n] = [span for span in kept[n] if span[1] <= room_to]
        room_to = max(start for start, _ in kept[n])
    return kept


def suggestion(text: SourceText, evidence: Evidence) -> tuple[str | None, bool]:
    """Return a hint for words that are missing, and whether it is the paragraph number that looks wrong."""
    elsewhere = [paragraph.number for paragraph in text.paragraphs if find(paragraph, evidence)]
    verb = "it stands" if len(evidence.exact) == 1 else "they stand"
    if elsewhere:
        listed = [f"¶{number}" for number in elsewhere[:4]] + (["…"] if len(elsewhere) > 4 else [])  # noqa: PLR2004
        return f"{verb} in {', '.join(listed)}", True
    bare = evidence.model_copy(update={"prefix": None, "suffix": None})
    here = text.paragraph(evidence.paragraph)
    if here is None:
        return f"the last paragraph (non-empty line) of the text is ¶{len(text.paragraphs)}", True
    if find(here, bare):
        return f"{verb} there, but not with this prefix and suffix", False
    token = next((t for t in evidence.exact if nfkc(t) not in here.text), None)
    if token is None:
        return "each token stands there, but not in this order", False
    return _nearest(here, nfkc(token)), False


def _nearest(paragraph: Paragraph, token: str) -> str | None:
    found = partial_ratio_alignment(token, paragraph.text, score_cutoff=_ALIKE)
    if found is None or found.dest_end <= found.dest_start:
        return None
    start, end = found.dest_start, found.dest_end
    while start and _one_word(paragraph.text[start - 1 : start + 1]):
        start -= 1
    while _one_word(paragraph.text[end - 1 : end + 1]):
        end += 1
    words = paragraph.text[start:end].strip()
    return f"did you mean “{words[:_SHOWN]}”?" if words else None


def _one_word(pair: str) -> bool:
    """Whether two neighbouring characters belong together: letters of a spaced script, or digits."""
    return len(pair) > 1 and all(c.isalnum() and c < _FIRST_UNSPACED for c in pair)


def nfkc(text: str) -> str:
    """The form in which words are compared: NFKC, without what cannot be seen."""
    return normalise(text).text


def shown(tokens: Sequence[str]) -> str:
    """Tokens as a message prints them."""
    return "“" + " … ".join(tokens) + "”"


def _occurrences(text: str, token: str) -> Iterator[Span]:
    if not token.strip():
        return  # nothing that can be seen
    start = text.find(token)
    while start >= 0:
        yield start, start + len(token)
        start = text.find(token, start + 1)


def _follows(text: str, start: int, prefix: str | None) -> bool:
    return prefix is None or text[:start].endswith(nfkc(prefix))


def _precedes(text: str, end: int, suffix: str | None) -> bool:
    return suffix is None or text.startswith(nfkc(suffix), end)
