"""What every authored value shares: frozen, nothing unknown, ids and dates of the right form."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

from babel.core import Locale
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt, WithJsonSchema
from pydantic_core import PydanticCustomError

from briefsmith.model.markers import Given, ItemId, Prose, Unlinked
from briefsmith.text.addresses import is_language_tag, is_web_address, modern_tag
from briefsmith.text.edtf import EdtfDate, read_date
from briefsmith.text.slugs import ID_PATTERN, is_id, meant_id, parse_ref
from briefsmith.text.unseen import is_blank


class Model(BaseModel):
    """Base of authored values."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _text(value: str) -> str:
    if is_blank(value):
        raise PydanticCustomError("text-empty", "this must say something")
    return value


def _id(value: str) -> str:
    if not is_id(value):
        guess = meant_id(value)
        hint = f"write {guess}" if guess else "use a-z, 0-9 and single hyphens"
        raise PydanticCustomError(
            "id-bad", "`{value}` is not an id: lower-case kebab ASCII", {"value": value, "hint": hint}
        )
    return value


def _ref(value: str) -> str:
    if parse_ref(value, brief="this") is None:
        raise PydanticCustomError(
            "id-bad", "`{value}` is not a reference", {"value": value, "hint": 'write "brief-id#item-id" or "#item-id"'}
        )
    return value


def _date(value: str) -> str:
    try:
        read_date(value)
    except ValueError as problem:
        raise PydanticCustomError(
            "date-bad",
            "{message}",
            {
                "message": str(problem),
                "hint": "write 2024, 2024-02, 2024-02-15, 2024-02~ (about), 2024-02/2024-07 or 2025/..",
            },
        ) from problem
    return value


def _year(value: Any) -> Any:
    # A year alone is a number to YAML, and nobody should have to quote it.
    return str(value) if type(value) is int and value > 0 else value


def _language(value: str) -> str:
    if not is_language_tag(value) or value.partition("-")[0].lower() not in Locale("en").languages:
        older = modern_tag(value)
        hint = (
            f"write {older}, as `briefs migrate` does"
            if older and older != value
            else "write ja, fr, en, zh-Hans, zh-Hant, …"
        )
        raise PydanticCustomError(
            "language-bad", "`{value}` is not a BCP 47 language tag", {"value": value, "hint": hint}
        )
    return value


def _url(value: str) -> str:
    # Only these two schemes ever become links; a `javascript:` in a record must not.
    if not is_web_address(value):
        raise PydanticCustomError("url-bad", "`{value}` is not an http or https address", {"value": value})
    return value


def _number(value: Any) -> Any:
    # YAML gives int or Decimal. A quoted "60" is text, and bool is an int to Python but never a number to an author.
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise PydanticCustomError("field-type", "this must be a number", {"hint": "write it plainly: 60, 1.2e9, 0.3"})
    return Decimal(value)


Text = Annotated[str, AfterValidator(_text)]
"""Text that says something. A field says what it is for by one of the types below."""

NameText = Annotated[Text, Unlinked("name")]
"""What something is called: a title, a label."""

TokenText = Annotated[Text, Unlinked("token")]
"""A word that is looked up or compared: a kind, a file, a term to watch for."""

NoteText = Annotated[Text, Unlinked("note")]
"""A remark about how something is known, shown as written."""

Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{ID_PATTERN}$"})]
"""Lower-case kebab ASCII."""

OwnId = Annotated[Id, ItemId()]
"""Id of an item, unique within its brief."""

GivenId = Annotated[Id, Given()]
"""Id that is the name of the thing's file, or its key in one."""

ProseLine = Annotated[Text, Prose()]
"""One line of Markdown in which `[[links]]` are followed."""

ProseBlocks = Annotated[Text, Prose(blocks=True)]
"""Markdown of any number of paragraphs, in which `[[links]]` are followed."""

Headline = Annotated[Text, Prose(headline=True)]
"""The sentence that says what an item is; one line of Markdown in which `[[links]]` are followed."""

RefText = Annotated[
    str,
    AfterValidator(_ref),
    WithJsonSchema({"type": "string", "pattern": f"^({ID_PATTERN})?#{ID_PATTERN}$"}),
]
"""`brief-id#item-id`, or `#item-id` inside a brief."""

DateText = Annotated[str, BeforeValidator(_year, json_schema_input_type=str | int), AfterValidator(_date)]
"""EDTF level 1, kept as written; `read_date` gives its bounds."""

Language = Annotated[str, AfterValidator(_language)]
"""BCP 47 tag."""

Url = Annotated[str, AfterValidator(_url)]
"""http or https address."""

Count = Annotated[StrictInt, Field(ge=1)]
"""A whole number from 1."""

Number = Annotated[
    Decimal,
    BeforeValidator(_number),
    Field(allow_inf_nan=False),
    WithJsonSchema({"type": "number"}),
]
"""Exact number, as written."""


def edtf(text: str) -> EdtfDate:
    """Bounds and precision of a date that a model has accepted."""
    return read_date(text)
