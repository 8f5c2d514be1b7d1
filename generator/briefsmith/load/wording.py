"""Pydantic's errors in our codes and plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from briefsmith.languages import ENGLISH
from briefsmith.load.mistakes import shown
from briefsmith.load.suggest import nearest
from briefsmith.problems import Code
from briefsmith.text.quantities import read
from briefsmith.text.quantities.unit_table import ROWS
from briefsmith.text.quantities.units import unit as is_unit


class Wording(NamedTuple):
    """What to say of one error."""

    code: Code
    message: str
    hint: str | None = None


Error = Mapping[str, Any]
"""One item of `ValidationError.errors()`."""

_OURS = {code.value: code for code in Code}
_ALLOWED = re.compile(r"'([^']+)'")
_LONG = 6
"""Zeros from which a number is written with an e."""


def wording(error: Error) -> Wording:
    """Say what is wrong. Unknown and missing fields are the caller's: they need the fields around them."""
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    if kind in _OURS:
        message = error["msg"]
        if isinstance(value, str) and len(value) > len(shown(value)):
            message = message.replace(value, shown(value))
        return Wording(_OURS[kind], message, _own_hint(_OURS[kind], context, value))
    if value is None:
        return Wording(Code.TEXT_EMPTY, "this has no value", "write one, or delete the line")
    if say := _PLAIN.get(kind):
        return say(value, context)
    return Wording(Code.FIELD_VALUE, error["msg"][:1].lower() + error["msg"][1:])


_HINTS = {
    Code.TEXT_EMPTY: "write something, or delete the line",
    Code.URL_BAD: "write the whole address, https://…, or delete the line",
}


def _own_hint(code: Code, context: Mapping[str, Any], value: object) -> str | None:
    if code is Code.UNIT_UNKNOWN and isinstance(value, str):
        guess = _near_unit(value)
        if guess:
            return f"did you mean `{guess}`?"
    if code is Code.FIELD_TYPE and (number := _plain_number(value)):
        return number
    return str(context.get("hint") or _HINTS.get(code, "")) or None


def _plain_number(value: object) -> str | None:
    """Return how to write a value here that people write as 3 million, 49% or €49; None where it is no such number."""
    if isinstance(value, list):
        return "write a range as {min: …, max: …}"
    text = value.replace("_", "").strip() if isinstance(value, str) else ""
    found = read(text, ENGLISH)
    if len(found) != 1 or found[0].value is None or found[0].span != (0, len(text)):
        return None
    number = found[0].value.normalize()
    plain = f"{number:f}" if int(number.as_tuple().exponent) < _LONG else f"{number:e}".replace("e+", "e")
    unit_ = f", and `unit: {found[0].unit}`" if found[0].unit else ""
    return f"write {plain}" + (unit_ or (", without quotes" if text == plain else ""))


def _near_unit(written: str) -> str | None:
    """A unit by its id, by its name in English (`seconds` is `s`, `€` is `EUR`), or by the one that CLDR has for it."""
    if is_unit(written.upper()):
        return written.upper()
    found = read(f"1 {written}", ENGLISH)
    if len(found) == 1 and found[0].unit and found[0].span[1] == len(written) + 2:
        return found[0].unit
    names = {row[2].rpartition("-")[2]: row[0] for row in ROWS if row[2]} | {row[0]: row[0] for row in ROWS}
    guess = nearest(written, names) or nearest(written.removesuffix("s"), names)
    return names[guess] if guess else None


def _text(value: object, _: Mapping[str, Any]) -> Wording:
    if isinstance(value, dict):
        if len(value) == 1:
            (key, rest), *_rest = value.items()
            if isinstance(rest, str) and " " in key:
                return Wording(Code.YAML_UNQUOTED, "a colon and a space make this a field; it should be text",
                               f'write "{shown(f"{key}: {rest}")}"')  # fmt: skip
        return Wording(Code.FIELD_TYPE, "this must be text, not a mapping of fields", "write the text in quotes")
    if isinstance(value, list):
        return Wording(Code.FIELD_TYPE, "this must be text, not a list", "write the text in quotes")
    kind = "true or false" if isinstance(value, bool) else "a number"
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return Wording(Code.FIELD_TYPE, f"this must be text, but YAML reads {kind}", f'write "{shown(written)}" in quotes')


def _list(value: object, _: Mapping[str, Any]) -> Wording:
    if isinstance(value, dict):
        return Wording(
            Code.FIELD_TYPE, "this must be a list, not a mapping", "put `- ` before each item, or [ ] around all"
        )
    if isinstance(value, str) and (match := re.match(r"-(\S.*)", value)):
        hint = f"write `- {shown(match[1])}`"
        return Wording(Code.YAML_UNQUOTED, "the dash of a list item must be followed by a space", hint)
    if not isinstance(value, str):  # a token, most likely: `exact: 60`
        return Wording(
            Code.FIELD_TYPE, "this must be a list or text, but YAML reads a number", f'write "{value}" in quotes'
        )
    return Wording(Code.FIELD_TYPE, "this must be a list", f"write [{shown(str(value))}]")


def _mapping(value: object, _: Mapping[str, Any]) -> Wording:
    if isinstance(value, str) and (match := re.match(r"(\w+):(\S.*)", value)):
        return Wording(Code.YAML_UNQUOTED, "a field's colon must be followed by a space",
                       f"write `{match[1]}: {shown(match[2])}`")  # fmt: skip
    what = "a list" if isinstance(value, list) else "text" if isinstance(value, str) else "a single value"
    return Wording(
        Code.FIELD_TYPE, f"this must be a mapping of fields, not {what}", "write {field: value}, or its fields below"
    )


def _whole_number(value: object, _: Mapping[str, Any]) -> Wording:
    hint = f"write {value}, without quotes" if isinstance(value, str) and value.isdecimal() else "write 1, 2, 3, …"
    return Wording(Code.FIELD_TYPE, "this must be a whole number", hint)


def _choice(value: object, context: Mapping[str, Any]) -> Wording:
    allowed = _ALLOWED.findall(str(context["expected"]))
    what = f"`{shown(value)}`" if isinstance(value, str) and value else "this"
    guess = nearest(value, allowed) if isinstance(value, str) else None
    hint = "one of " + ", ".join(allowed)
    return Wording(
        Code.FIELD_VALUE, f"{what} is not allowed here", f"did you mean `{guess}`? ({hint})" if guess else hint
    )


def _form(_: object, _context: Mapping[str, Any]) -> Wording:
    return Wording(Code.FIELD_VALUE, "a value of this form is not allowed here", "write a number or {min: …, max: …}")


def _too_short(_: object, context: Mapping[str, Any]) -> Wording:
    least = context["min_length"]
    return Wording(Code.FIELD_VALUE, f"this list needs at least {least}", "name one" if least == 1 else f"name {least}")


def _too_long(_: object, context: Mapping[str, Any]) -> Wording:
    return Wording(Code.FIELD_VALUE, f"this is longer than {context['max_length']} characters", "shorten it")


_PLAIN: dict[str, Callable[[object, Mapping[str, Any]], Wording]] = {
    "string_type": _text,
    "tuple_type": _list,
    "list_type": _list,
    "model_type": _mapping,
    "model_attributes_type": _mapping,
    "dict_type": _mapping,
    "int_type": _whole_number,
    "int_from_float": _whole_number,
    "enum": _choice,
    "literal_error": _choice,
    "union_tag_invalid": _form,
    "too_short": _too_short,
    "string_too_long": _too_long,
    "greater_than_equal": lambda _, c: Wording(
        Code.FIELD_VALUE, f"this must be at least {c['ge']}", "counting begins there"
    ),
    "finite_number": lambda *_: Wording(Code.FIELD_VALUE, "this must be a finite number", "write it in digits"),
}
