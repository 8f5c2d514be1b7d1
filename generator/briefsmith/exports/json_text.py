"""JSON with every digit of a number as it was written: Python's own writer knows no `Decimal`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

Json: TypeAlias = "str | int | float | Decimal | bool | Sequence[Json] | Mapping[str, Json] | None"

_PLAIN_DIGITS = 40
_INDENT = "  "


def json_text(value: Json) -> str:
    """Return `value` as indented JSON, keys in their order, text as it is written, with a line end at the end."""
    return "".join(_parts(value, "\n")) + "\n"


def number_text(value: Decimal) -> str:
    """Return a number with all its digits and no more: `7000000000`, `0.3`; `1E+99` where zeros would not end."""
    if not value.is_finite():
        raise ValueError(f"JSON has no {value}")
    if not value:
        return "0"
    if abs(value.adjusted()) > _PLAIN_DIGITS:
        digits, _, exponent = format(value, "E").partition("E")
        return f"{_short(digits)}E{exponent}"
    return _short(format(value, "f"))


def _short(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _parts(value: Json, line: str) -> Iterator[str]:
    if isinstance(value, Decimal):
        yield number_text(value)
    elif isinstance(value, str | int | float) or value is None:
        yield json.dumps(value, ensure_ascii=False)
    elif not value:
        yield "{}" if isinstance(value, Mapping) else "[]"
    elif isinstance(value, Mapping):
        yield "{"
        for n, (key, item) in enumerate(value.items()):
            yield f"{',' if n else ''}{line}{_INDENT}{json.dumps(key, ensure_ascii=False)}: "
            yield from _parts(item, line + _INDENT)
        yield f"{line}}}"
    else:
        yield "["
        for n, item in enumerate(value):
            yield f"{',' if n else ''}{line}{_INDENT}"
            yield from _parts(item, line + _INDENT)
        yield f"{line}]"
