"""How the tables of other projects' test suites are read: ours beside `recognizers-text-suite`, in one run.

    python -m bench.suites [--show right|wrong|unread]

`data/public-suites.tsv` holds tokens of Recognizers-Text (MIT), duckling (BSD), ja-timex (MIT), text2num (MIT) and
cn2an (MIT): suite, kind, language, the written quantity, its value there, and its unit as we name it (`-` where the
suite's unit says less than ours, such as a dollar of no country). Up to sixty of each kind were drawn by chance.

A token is *right* where exactly one quantity is read, with that value and unit (or an exact conversion), and nothing
about it is doubted; *wrong* where something else is read without a doubt; *unread* where nothing is, or with a doubt.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefsmith.text.quantities import UnsupportedLanguage, read  # noqa: E402
from briefsmith.text.quantities.units import unit as unit_of  # noqa: E402

from bench.quantities import CLOSE, Finder, recognizers  # noqa: E402

TABLE = Path(__file__).parent / "data" / "public-suites.tsv"
Row = tuple[str, str, str, str, Decimal, str]


def rows() -> list[Row]:
    """Suite, kind, language, token, value and unit of each token."""
    return [row for row, reason in _lines() if not reason]


def disputed() -> list[tuple[Row, str]]:
    """The tokens whose suite expects what the press does not mean, with the reason; they count for nothing."""
    return [(row, reason) for row, reason in _lines() if reason]


def _lines() -> list[tuple[Row, str]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [
        ((suite, kind, language, token, Decimal(value), unit), reason[0].removeprefix("disputed: ") if reason else "")
        for suite, kind, language, token, value, unit, *reason in cells
    ]


def close(value: Decimal | None, other: Decimal) -> bool:
    """Whether two values are one but for rounding in the suite's table."""
    return value is not None and abs(value - other) <= abs(other) * CLOSE


def ours(row: Row) -> str:
    """Outcome of our reader."""
    _, _, language, token, value, unit = row
    try:
        found = [quantity for quantity in read(token, language, closely=True) if not quantity.doubts]
    except UnsupportedLanguage:
        return "unread"
    if not found:
        return "unread"
    right = len(found) == 1 and any(close(each, value) for each in _in_unit(found[0].value, found[0].unit, unit))
    return "right" if right else "wrong"


def _in_unit(value: Decimal | None, written: str | None, unit: str) -> Iterable[Decimal | None]:
    if unit in ("-", written):
        yield value
    elif value is not None and written is not None:
        source, target = unit_of(written), unit_of(unit)
        if source is not None and target is not None and source.base == target.base and source.factor and target.factor:
            exact = Fraction(value) * source.factor / target.factor
            yield Decimal(exact.numerator) / Decimal(exact.denominator)


def theirs(row: Row, find: Finder) -> str:
    """Outcome of a library that gives values without units."""
    _, _, language, token, value, _ = row
    try:
        found = list(dict.fromkeys(find(token, language)))
    except Exception:  # a crash is a miss
        return "unread"
    if not found:
        return "unread"
    return "right" if any(close(each, value) for each in found) else "wrong"


def table(name: str, outcomes: dict[tuple[str, str], Counter[str]]) -> None:
    """Print a line for each suite and language, and one for all."""
    print(f"\n{name:<32}{'tokens':>8}{'right':>8}{'wrong':>8}{'unread':>8}")
    whole = sum(outcomes.values(), Counter[str]())
    for key, counts in [*outcomes.items(), (("all", ""), whole)]:
        total = counts.total()
        shares = "".join(f"{counts[outcome] / total:>8.1%}" for outcome in ("right", "wrong", "unread"))
        print(f"{' '.join(key):<32}{total:>8}{shares}")


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--show", choices=("right", "wrong", "unread"), help="list the tokens with this outcome")
    show = parser.parse_args().show
    mine: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows():
        outcome = ours(row)
        mine[row[0], row[2]][outcome] += 1
        if outcome == show:
            suite, kind, language, token, value, unit = row
            print(f"{suite}\t{kind}\t{language}\t{token}\t{value} {unit}")
    table("briefsmith", mine)
    aside = Counter(reason for _, reason in disputed())
    print(f"\n{aside.total()} disputed, not counted:")
    for reason, number in aside.items():
        print(f"  {number} × {reason}")
    try:
        find = recognizers()
    except ImportError as error:
        print(f"\nnot compared: recognizers-text-suite ({error})")
        return
    others: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in rows():
        others[row[0], row[2]][theirs(row, find)] += 1
    table("recognizers-text-suite, values", others)


if __name__ == "__main__":
    main()
