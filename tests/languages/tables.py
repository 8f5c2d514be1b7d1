"""The tables of cases of each language: one folder a language, found by looking, so that a new one is tested at once.

- `numbers.tsv`: text, reading, the words it stands in; `no-numbers.txt`: texts in which nothing is a quantity.
- `dates.tsv`: text, the date read (`?` for a part that is not said, `relative` where it counts from the day of
  writing), the words it stands in; `no-dates.txt`: texts without a date.
- `printed-dates.tsv`: EDTF, as printed. `printed-quantities.tsv`: value, unit, comparator, as printed.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent


def lines(path: Path) -> list[str]:
    """The lines of a table that are neither empty nor a remark."""
    text = path.read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line.strip() and not line.startswith("#")]


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of that table in every language, each behind the tag of its language."""
    found = [
        (path.parent.name, *(cell.strip() for cell in line.split("\t")))
        for path in sorted(FOLDER.glob(f"*/{name}"))
        for line in lines(path)
    ]
    assert found, name
    return found
