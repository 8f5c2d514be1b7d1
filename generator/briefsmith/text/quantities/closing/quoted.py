"""A number in a title or a short name: 《1000个春天》, “100天行动”, 『七人』."""

from collections.abc import Iterator

from briefsmith.text.quantities.closing.extent import Extent, Misgiving
from briefsmith.text.quantities.view import View

_TITLES = {"《": "》", "〈": "〉", "『": "』"}
_QUOTES = {"“": "”", "「": "」", "‘": "’"}
_FAR = 40
_LONGEST_NAME = 12
_PARTS_CLAUSES = frozenset("，,。;；:：、!?")
_SAYS = frozenset("：:，,说說称稱道示答指写寫")
"""What stands before a quotation of what somebody said."""


def quoted(view: View, extent: Extent) -> Iterator[Misgiving]:
    """A number between the marks of a title, or in a short quotation that nobody says."""
    text = view.cased
    for at in range(extent.start - 1, max(-1, extent.start - _FAR), -1):
        mark = text[at]
        if mark in _TITLES.values() or mark in _QUOTES.values() or mark in "\n。":
            return
        end = (_TITLES | _QUOTES).get(mark)
        if end is None:
            continue
        close = text.find(end, extent.end, at + _FAR)
        inside = text[at + 1 : close]
        is_name = mark in _TITLES or (
            len(inside) <= _LONGEST_NAME and not _PARTS_CLAUSES & set(inside) and text[at - 1 : at] not in _SAYS
        )
        if close >= 0 and is_name:
            yield Misgiving("name", at, extent.start)
        return
