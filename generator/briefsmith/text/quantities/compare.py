"""Comparators before and after a quantity, turned round where a negation stands beside them.

"Does not exceed 50", 50人に達しない and 没有超过50人 bound from the other side than their words alone do.
"""

from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

REACH = "reach"
"""Words of reaching (達する, atteindre): they say nothing, unless one does not reach."""

_OPPOSITE = {
    "more-than": "at-most",
    "at-least": "less-than",
    "less-than": "at-least",
    "at-most": "more-than",
    REACH: "less-than",
}
_NEAR = 48
_PARTICLES = "をにもがよ"


def before(view: View, vocabulary: Vocabulary, end: int) -> tuple[str, int] | None:
    """The comparator whose words end at a place, and where they start; looked for past words of reaching too."""
    while True:
        found = vocabulary.before.before(view.cased, view.lower, end)
        if found is None:
            return None
        name, start = found
        unless = vocabulary.no_bound.get(view.lower[start:end])
        if unless is not None and unless.search(view.lower, max(0, start - _NEAR), start):
            return None  # the past five years
        negated = vocabulary.negated_before.search(view.lower, max(0, start - _NEAR), start)
        first = start if negated is None else negated.start()
        if view.breaks is not None and start not in view.breaks and first not in view.breaks:
            return None  # the 約 of 契約
        if negated is not None and name in _OPPOSITE:
            return _OPPOSITE[name], negated.start()
        if name != REACH:
            return name, start
        end = start - 1 if start and view.cased[start - 1] == " " else start


def after(view: View, vocabulary: Vocabulary, at: int) -> tuple[str, int] | None:
    """The comparator whose words start at a place, and where they end."""
    found = vocabulary.after.after(view.cased, view.lower, at)
    if found is None:
        return None
    name, end = found
    particle = view.cased[at] in _PARTICLES
    if (
        not particle
        and view.breaks is not None
        and end not in view.breaks
        and vocabulary.units.after(view.cased, view.lower, end) is None
    ):
        return None  # the 強 of 強化
    unless = vocabulary.no_bound_after.get(view.lower[at:end])
    if unless is not None and unless.match(view.lower, end):
        return None  # 38度まで|上がった
    negated = vocabulary.negated_after.match(view.lower, end, min(len(view.lower), end + _NEAR))
    if negated is not None and name in _OPPOSITE:
        return _OPPOSITE[name], negated.end()
    return None if name == REACH else (name, end)
