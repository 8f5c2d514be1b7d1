"""Where a unit may stand after a number, and which stands there."""

from decimal import Decimal

from briefsmith.text.quantities.dictionaries import is_latin
from briefsmith.text.quantities.view import View
from briefsmith.text.quantities.vocabulary import Vocabulary

_CUE = 40
"""How far from a number the words are looked for that say which unit is meant."""


def spaced(view: View, at: int) -> int:
    """The place past a space or a hyphen."""
    return at + 1 if view.cased[at : at + 1] in (" ", "-") else at


def unspaced(view: View, end: int) -> int:
    """The place before a space."""
    return end - 1 if end and view.cased[end - 1] == " " else end


def unit_places(view: View, vocabulary: Vocabulary, end: int) -> list[int]:
    """Where a unit may stand after a number: at once, past a space or hyphen, past `de `."""
    places = [end]
    at = spaced(view, end)
    if at != end:
        places.append(at)
    link = vocabulary.links.after(view.cased, view.lower, at)
    if link is not None:
        places.append(spaced(view, link[1]) if view.cased[link[1] : link[1] + 1] == " " else link[1])
    return places


def unit_at(view: View, vocabulary: Vocabulary, places: list[int]) -> tuple[str, Decimal, int] | None:
    """The unit id or currency at the first of some places that has one, its factor, and where it ends."""
    for at in places:
        money = vocabulary.currency_after.after(view.cased, view.lower, at)
        unit = vocabulary.units.after(view.cased, view.lower, at)
        if unit is not None and not _may_stand(view, vocabulary, at, unit[1]):
            unit = None
        if money is not None and not _may_stand(view, vocabulary, at, money[1]):
            money = None
        if money is not None and (unit is None or money[1] >= unit[1]):
            return money[0], Decimal(1), money[1]
        where = None if unit is None else vocabulary.units_where.get(view.lower[at : unit[1]])
        if unit is not None and where is not None and not where.match(view.lower, unit[1]):
            continue
        if unit is not None and not _runs_on(view, at, unit[1]):
            (unit_id, factor), end = unit
            return unit_id, factor, end
        cued = _cued(view, vocabulary, at)
        if cued is not None:
            return cued
    return None


def _cued(view: View, vocabulary: Vocabulary, at: int) -> tuple[str, Decimal, int] | None:
    """The キロ that its sentence says is a length or a weight."""
    for word, cues in vocabulary.cued_units.items():
        end = at + len(word)
        if view.kept.startswith(word, at):
            start = max(view.kept.rfind("。", 0, at) + 1, at - _CUE)
            stop = view.kept.find("。", end, end + _CUE)
            around = view.kept[start:at] + view.kept[at : stop if stop >= 0 else end + _CUE]
            said = [unit_id for unit_id, cue in cues.items() if cue.search(around)]
            if len(said) == 1:
                return said[0], Decimal(1), end
    return None


def _may_stand(view: View, vocabulary: Vocabulary, start: int, end: int) -> bool:
    """Whether a word that is a unit only before others stands before one of them."""
    only_before = vocabulary.units_before.get(view.lower[start:end])
    return only_before is None or only_before.match(view.lower, end) is not None


def _runs_on(view: View, start: int, end: int) -> bool:
    """Whether a word apart from its number goes on with a hyphen: 5 années-lumière, 5 person-years."""
    text = view.cased
    return (
        text[start - 1] == " "
        and is_latin(text[end - 1])
        and text[end : end + 1] == "-"
        and is_latin(text[end + 1 : end + 2])
    )
