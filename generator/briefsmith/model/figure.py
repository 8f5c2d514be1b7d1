"""A figure: one number a source gives, what it measures, and the words it was read from."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from babel.core import Locale
from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, StrictInt, Tag, model_validator
from pydantic_core import PydanticCustomError

from briefsmith.model.base import (
    Count,
    DateText,
    Id,
    Model,
    NameText,
    NoteText,
    Number,
    OwnId,
    ProseLine,
    RefText,
    TokenText,
)
from briefsmith.model.markers import ACTOR, ENTITY, FIGURE, MEASURE, SEED, Dated, NoCircle, Proof, Speaks
from briefsmith.text.durations import is_duration
from briefsmith.text.quantities import Comparator
from briefsmith.text.quantities.units import unit, unit_ids

TOKEN_LIMIT = 60
"""Characters of a token in a script written with spaces."""
UNSPACED_TOKEN_LIMIT = 25
"""Characters of a token that holds Han characters, kana or hangul, which say more each."""
CONTEXT_LIMIT = 10
_FIRST_UNSPACED = "\u1100"
_Token = Annotated[str, Field(max_length=TOKEN_LIMIT)]


def _duration(value: str) -> str:
    if not is_duration(value):
        raise PydanticCustomError(
            "duration-bad",
            "`{value}` is not an ISO 8601 duration",
            {"value": value, "hint": "write P5Y, P3M, PT30S, …"},
        )
    return value


def _unit(value: str) -> str:
    if unit(value) is None and value not in Locale("en").currencies:
        raise PydanticCustomError(
            "unit-unknown",
            "`{value}` is not a unit known here",
            {"value": value, "known": " ".join(unit_ids()), "hint": "money is an ISO 4217 code, such as CNY"},
        )
    return value


Duration = Annotated[str, AfterValidator(_duration)]
Unit = Annotated[str, AfterValidator(_unit)]


class Range(Model):
    """All values between two bounds, both included."""

    min: Number
    max: Number

    @model_validator(mode="after")
    def _in_order(self) -> Range:
        if self.min >= self.max:
            raise PydanticCustomError(
                "figure-shape", "the range's min is not below its max", {"hint": "swap them, or write the one number"}
            )
        return self


def _form(value: Any) -> str:
    # Named forms keep pydantic from reporting one mistake once for each form that it might have been.
    if isinstance(value, dict):
        return "change" if "from" in value or "to" in value else "range"
    return "range" if isinstance(value, Range) else "change" if isinstance(value, Change) else "number"


Span = Annotated[Annotated[Number, Tag("number")] | Annotated[Range, Tag("range")], Discriminator(_form)]
"""A number or `{min, max}`."""


class Change(Model):
    """A value that went from one to another."""

    from_: Annotated[Span, Field(alias="from")]
    to: Span


Value = Annotated[
    Annotated[Number, Tag("number")] | Annotated[Range, Tag("range")] | Annotated[Change, Tag("change")],
    Discriminator(_form),
]
"""A number, `{min, max}`, or `{from, to}`."""


def bounds(value: Decimal | Range | Change) -> tuple[Decimal, Decimal]:
    """Lowest and highest value meant; of a change, those of what it changes to."""
    if isinstance(value, Change):
        return bounds(value.to)
    if isinstance(value, Range):
        return value.min, value.max
    return value, value


class FigureStatus(StrEnum):
    """How firmly the source puts it."""

    REPORTED = "reported"
    CLAIMED = "claimed"
    PROJECTED = "projected"
    PLANNED = "planned"


class Basis(StrEnum):
    """Where the knowledge comes from."""

    STATED = "stated"
    INFERRED = "inferred"
    OUTSIDE = "outside-the-sources"


class Salience(StrEnum):
    """Whether a figure carries the story or is there for completeness."""

    KEY = "key"
    MINOR = "minor"


EntityId = Annotated[Id, ENTITY]
"""Id of an entity of the registry."""

SeedId = Annotated[Id, SEED]
"""Id of a seed."""


class Unnamed(Model):
    """A speaker whom the source does not name, and for whom that person speaks."""

    unnamed: NameText
    of: Annotated[EntityId, Speaks()] | None = None


Speaker = Annotated[
    Annotated[Id, ACTOR, Speaks(), Tag("id")] | Annotated[Unnamed, Tag("unnamed")],
    Discriminator(lambda value: "id" if isinstance(value, str) else "unnamed"),
]
"""The id of a person or organisation, or `{unnamed: an insider, of: guotai-junan}`."""


def _tokens(value: Any) -> Any:
    # One token may be written without a list; a YAML list arrives as a tuple or list.
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value


def token_limit(token: str) -> int:
    """How many characters a token may have, by its script."""
    return UNSPACED_TOKEN_LIMIT if any(char >= _FIRST_UNSPACED and char.isalpha() for char in token) else TOKEN_LIMIT


def _token_lengths(value: tuple[str, ...]) -> tuple[str, ...]:
    if not value or any(not token.strip() for token in value):
        raise PydanticCustomError(
            "evidence-shape", "exact is empty", {"hint": "give the words as they stand in the text"}
        )
    for token in value:
        if len(token) > token_limit(token):
            raise PydanticCustomError(
                "evidence-shape",
                "`{token}` is longer than {limit} characters",
                {
                    "token": token,
                    "limit": token_limit(token),
                    "hint": "give the number and its unit only, or a list of tokens",
                },
            )
    return value


class Vouch(Model):
    """A person's word for a reading that the program could not prove: who answers for it, and why it is right."""

    by: NameText
    why: NoteText


class Evidence(Model):
    """Where a source says it: a W3C Web Annotation TextQuoteSelector within a paragraph.

    `paragraph` counts the non-empty lines of the text from 1. `exact` holds tokens of at most 60 characters (25
    in Chinese, Japanese and Korean), in the order in which they stand. `number` picks the n-th number of the tokens,
    from 0. `vouched` lets words stand whose number was not wholly understood.
    """

    seed: SeedId
    paragraph: Count
    exact: Annotated[
        tuple[str, ...],
        BeforeValidator(_tokens, json_schema_input_type=_Token | tuple[_Token, ...]),
        AfterValidator(_token_lengths),
    ]
    number: Annotated[StrictInt, Field(ge=0)] | None = None
    prefix: Annotated[str, Field(max_length=CONTEXT_LIMIT)] | None = None
    suffix: Annotated[str, Field(max_length=CONTEXT_LIMIT)] | None = None
    vouched: Vouch | None = None


class Equivalent(Model):
    """The source's own conversion of a value into another unit."""

    value: Span
    unit: Unit
    comparator: Comparator = "exactly"


class Figure(Model):
    """One number, with everything that keeps it from being mistaken for another."""

    id: OwnId
    subjects: Annotated[tuple[EntityId, ...], Field(min_length=1)]
    measure: Annotated[Id, MEASURE]
    value: Value
    unit: Unit | None = None
    comparator: Comparator = "exactly"
    scope: dict[str, TokenText] = Field(default_factory=dict)
    period: Duration | None = None
    as_of: Annotated[DateText, Dated()] | None = None
    target_date: Annotated[DateText, Dated()] | None = None
    status: FigureStatus = FigureStatus.REPORTED
    attributed_to: Speaker | None = None
    equivalents: tuple[Equivalent, ...] = ()
    supersedes: Annotated[RefText, FIGURE, NoCircle("supersedes")] | None = None
    basis: Basis = Basis.STATED
    salience: Salience = Salience.MINOR
    note: ProseLine | None = None
    evidence: Annotated[tuple[Evidence, ...], Proof(owed=True)] = ()

    @model_validator(mode="after")
    def _whole(self) -> Figure:
        if self.basis is Basis.OUTSIDE and self.note is None:
            raise PydanticCustomError(
                "figure-shape",
                "a figure from outside the sources needs a note that says where it is from",
                {"hint": "write `note: …`"},
            )
        if self.status is FigureStatus.PLANNED and self.target_date is None and self.period is None:
            raise PydanticCustomError(
                "figure-shape",
                "a planned figure needs a target_date or a period",
                {"hint": "write `target_date: …`: when it is meant to hold"},
            )
        return self
