"""How well, and how fast, written quantities are read: ours against general libraries, one table, one run.

    python -m bench.quantities

Three tables: the cases the reader is developed with (`tests/languages/*/numbers.tsv`), and two held ones it was first
run on when it was done (`data/quantities-held.tsv`, `data/quantities-held-2.tsv`). `values` asks only whether every
number of a text is found with its value, which every library can try; `exact` asks for nothing else beside, with unit
and comparator. A library that is not installed is named and left out; none of them is needed to use Briefsmith.
"""

import importlib
import re
import sys
import time
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefsmith.text.quantities import read  # noqa: E402

CASES = ROOT / "tests" / "languages"
HELD = tuple(Path(__file__).parent / "data" / name for name in ("quantities-held.tsv", "quantities-held-2.tsv"))
LANGUAGES = ("ja", "zh", "fr", "en")
SIGNS = {"~": "about", "<=": "at-most", "<": "less-than", ">=": "at-least", ">": "more-than", "": "exactly"}
READING = re.compile(r"(?P<sign>~|<=|<|>=|>|)(?P<low>[-\d.e/]+?)(?:\.\.(?P<high>[-\d.e/]+))?(?: (?P<unit>\S+))?")
CULTURES = {"ja": "ja-jp", "zh": "zh-cn", "fr": "fr-fr", "en": "en-us"}
CLOSE = Decimal("1e-9")

Case = tuple[str, str, str]
Finder = Callable[[str, str], Iterable[Decimal]]


def rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def developed() -> list[Case]:
    return [(language, row[0], row[1]) for language in LANGUAGES for row in rows(CASES / language / "numbers.tsv")]


def held(path: Path) -> list[Case]:
    return [(row[0], row[1], "" if row[2] == "-" else row[2]) for row in rows(path)]


def decimal(written: str) -> Decimal:
    exact = Fraction(written) if "/" in written else Fraction(Decimal(written))
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def wanted(reading: str) -> list[tuple[Decimal | None, Decimal | None, Decimal | None, str, str | None]]:
    found = []
    for part in reading.split(" ; "):
        match = READING.fullmatch(part)
        if match is None:
            raise SystemExit(f"cannot read the expectation {part!r}")
        low, high = decimal(match["low"]), decimal(match["high"]) if match["high"] else None
        ends = (None, low, high) if high is not None else (low, None, None)
        found.append((*ends, SIGNS[match["sign"]], match["unit"]))
    return found


def values(reading: str) -> list[Decimal]:
    return [value for part in wanted(reading) for value in part[:3] if value is not None]


def ours(text: str, language: str) -> list[Decimal]:
    return [value for q in read(text, language) for value in (q.value, q.min, q.max) if value is not None]


def is_exact(text: str, language: str, reading: str) -> bool:
    got = [(q.value, q.min, q.max, q.comparator, q.unit) for q in read(text, language)]
    return got == (wanted(reading) if reading else [])


def recognizers() -> Finder:
    number = importlib.import_module("recognizers_number")
    unit = importlib.import_module("recognizers_number_with_unit")

    def find(text: str, language: str) -> Iterable[Decimal]:
        for recognise in (
            number.recognize_number,
            number.recognize_percentage,
            unit.recognize_currency,
            unit.recognize_dimension,
            unit.recognize_age,
        ):
            try:
                results = recognise(text, CULTURES[language[:2]])
            except Exception:  # some recognisers have no model for a culture
                continue
            for result in results:
                yield from parsed((result.resolution or {}).get("value"))

    return find


def text2num() -> Finder:
    alpha2digit = importlib.import_module("text_to_num").alpha2digit

    def find(text: str, language: str) -> Iterable[Decimal]:
        if language in ("fr", "en"):
            for match in re.findall(r"\d+(?:[.,]\d+)?", alpha2digit(text, language)):
                yield from parsed(match.replace(",", "."))

    return find


def kanjize() -> Finder:
    kanji2number = importlib.import_module("kanjize").kanji2number

    def find(text: str, language: str) -> Iterable[Decimal]:
        if language == "ja":
            for match in re.findall(r"[\d〇一二三四五六七八九十百千万億兆京]+", text):
                try:
                    yield Decimal(kanji2number(match))
                except Exception:  # not a numeral to it
                    continue

    return find


def quantulum() -> Finder:
    parser = importlib.import_module("quantulum3.parser")

    def find(text: str, language: str) -> Iterable[Decimal]:
        if language == "en":
            for quantity in parser.parse(text):
                for value in (quantity.value, *(quantity.value - u for u in [quantity.uncertainty] if u)):
                    yield from parsed(str(value))

    return find


def parsed(written: object) -> Iterable[Decimal]:
    """What a library printed, as a number; a percent sign is not held against it."""
    if written is None:
        return
    try:
        yield Decimal(str(written).strip().rstrip("%").replace(",", ""))
    except InvalidOperation:
        return


LIBRARIES: dict[str, tuple[Callable[[], Finder], tuple[str, ...]]] = {
    "recognizers-text-suite": (recognizers, LANGUAGES),
    "text2num": (text2num, ("fr", "en")),
    "kanjize": (kanjize, ("ja",)),
    "quantulum3": (quantulum, ("en",)),
}


def holds(needed: list[Decimal], found: Iterable[Decimal]) -> bool:
    found = list(found)
    return all(any(abs(value - other) <= abs(value) * CLOSE for other in found) for value in needed)


def score(cases: list[Case], finder: Finder, language: str) -> float:
    mine = [case for case in cases if case[0].startswith(language) and case[2]]
    hits = 0
    for tag, text, reading in mine:
        try:
            hits += holds(values(reading), finder(text, tag))
        except Exception:  # a crash is a miss
            continue
    return hits / len(mine)


def line(name: str, cells: Iterable[str]) -> str:
    return f"{name:<24}" + "".join(f"{cell:>8}" for cell in cells)


def table(title: str, cases: list[Case], finders: dict[str, tuple[Finder, tuple[str, ...]]]) -> None:
    counts = [sum(case[0].startswith(language) for case in cases) for language in LANGUAGES]
    print(f"\n{title}: {len(cases)} texts ({', '.join(map(str, counts))})")
    print(line("", LANGUAGES))
    exact = []
    for language in LANGUAGES:
        mine = [case for case in cases if case[0].startswith(language)]
        exact.append(sum(is_exact(text, tag, reading) for tag, text, reading in mine) / len(mine))
    print(line("briefsmith, exact", (f"{share:.2f}" for share in exact)))
    print(line("briefsmith, values", (f"{score(cases, ours, language):.2f}" for language in LANGUAGES)))
    for name, (finder, known) in finders.items():
        cells = (f"{score(cases, finder, language):.2f}" if language in known else "-" for language in LANGUAGES)
        print(line(f"{name}, values", cells))


def throughput(cases: list[Case], finders: dict[str, tuple[Finder, tuple[str, ...]]]) -> None:
    print("\ncharacters a second, relative to ours (running prose with one quantity in some sixty characters)")
    print(line("", LANGUAGES))
    padding = {"ja": "この点について関係者は慎重な見方を崩していない。", "zh": "对此有关人士仍然持谨慎态度。"}
    texts = {}
    for language in LANGUAGES:
        filler = padding.get(language, "The people concerned remain cautious about what comes after that. ")
        texts[language] = [text + filler * 2 for name, text, _ in cases if name == language][:60]
    base = {language: speed(ours, texts[language], language) for language in LANGUAGES}
    print(line("briefsmith (a second)", (f"{base[language] / 1e3:.0f}k" for language in LANGUAGES)))
    for name, (finder, known) in finders.items():
        cells = (
            f"{speed(finder, texts[language], language) / base[language]:.3f}" if language in known else "-"
            for language in LANGUAGES
        )  # fmt: skip
        print(line(name, cells))


def speed(finder: Finder, texts: list[str], language: str) -> float:
    list(finder(texts[0], language))
    start = time.perf_counter()
    for text in texts:
        try:
            list(finder(text, language))
        except Exception:  # a crash is a miss
            continue
    return sum(map(len, texts)) / (time.perf_counter() - start)


def main() -> None:
    finders: dict[str, tuple[Finder, tuple[str, ...]]] = {}
    for name, (make, known) in LIBRARIES.items():
        try:
            finders[name] = (make(), known)
        except ImportError as error:
            print(f"not compared: {name} ({error})")
    table("cases of the tests", developed(), finders)
    for path in HELD:
        table(f"held, {path.stem}", held(path), finders)
    throughput(developed(), finders)


if __name__ == "__main__":
    main()
