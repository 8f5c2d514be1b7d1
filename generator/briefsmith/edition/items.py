"""What can be asked of any item of a brief, whatever its kind. A kind that is missing here fails the type check."""

from __future__ import annotations

from typing import Literal, assert_never

from briefsmith.model.brief import Claim, Event, Item, Question
from briefsmith.model.figure import Figure

Group = Literal["figures", "events", "claims", "questions"]
"""Name of the list of a brief in which items of one kind stand."""


def group_of(item: Item) -> Group:
    """Return the list of its brief in which an item stands."""
    match item:
        case Figure():
            return "figures"
        case Event():
            return "events"
        case Claim():
            return "claims"
        case Question():
            return "questions"
        case _:
            assert_never(item)


def headline_of(item: Item) -> str | None:
    """Return the field whose prose says in one sentence what an item is; None for a figure, whose value says it."""
    match item:
        case Figure():
            return None
        case Event():
            return "title"
        case Claim():
            return "statement"
        case Question():
            return "question"
        case _:
            assert_never(item)
