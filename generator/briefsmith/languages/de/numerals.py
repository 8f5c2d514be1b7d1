"""German numerals, which are written as one word and so are made here: einundzwanzig, zweihundertfünfzigtausend."""

from collections.abc import Iterator, Mapping

from briefsmith.languages.numbers import words

_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = words("zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn")
_TENS = ("", "", *words("zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig"))
_INFLECTED_ONE = ("eins", "ein", "eine", "einen", "einem", "einer", "eines")


def _below_hundred(number: int) -> str:
    """The word for 1 to 99 as it stands within a longer one: ein, zwölf, einundzwanzig."""
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _ONES[ones]
    if tens == 1:
        return _TEENS[ones]
    return f"{_ONES[ones]}und{_TENS[tens]}" if ones else _TENS[tens]


def _forms(word: str, number: int) -> Iterator[str]:
    """The word as it stands alone: `-ein` at its end is `-eins`; Swiss and old spellings of ß and ü beside it."""
    whole = word + "s" if number % 100 == 1 else word
    yield whole
    for old, other in (("ß", "ss"), ("ü", "ue"), ("ö", "oe")):
        if old in whole:
            yield whole.replace(old, other)


def numerals() -> Iterator[tuple[str, int]]:
    """Every numeral from 0 to 999 but those of one and the bare hundred, which have forms and rules of their own."""
    yield "null", 0
    yield from ((one, 1) for one in _INFLECTED_ONE)
    yield "zwo", 2
    for number in range(2, 100):
        yield from ((form, number) for form in _forms(_below_hundred(number), number))
    for hundreds in range(1, 10):
        for rest in range(100):
            for start in ("ein", "") if hundreds == 1 else (_ONES[hundreds],):
                if rest or start:
                    value = hundreds * 100 + rest
                    yield from ((form, value) for form in _forms(f"{start}hundert{_below_hundred(rest)}", rest))
                    yield from (
                        (form, value) for form in _forms(f"{start}hundertund{_below_hundred(rest)}", rest) if rest
                    )


def thousands() -> Iterator[tuple[str, str]]:
    """Thousands in one word: zweitausend, hunderttausend, zweitausenddreihundert; and hundreds of them by old habit."""
    for number in (*range(1, 100), *range(100, 1000, 50)):
        hundreds, rest = divmod(number, 100)
        word = (("" if hundreds == 1 else _ONES[hundreds]) + "hundert" if hundreds else "") + _below_hundred(rest)
        for form in (word, f"ein{word}") if hundreds == 1 else (word,):
            for spelt in {form, form.replace("ß", "ss")}:
                yield f"{spelt}tausend", str(number * 1000)
    for thousand in range(1, 10):
        for hundreds in range(1, 10):
            yield f"{_ONES[thousand]}tausend{_ONES[hundreds]}hundert", str(thousand * 1000 + hundreds * 100)
    for number in range(11, 20):
        yield f"{_below_hundred(number)}hundert", str(number * 100)


_BY_HALVES = {"anderthalb": "1.5", **{f"{_ONES[n]}einhalb": f"{n}.5" for n in range(1, 10)}}


def halves(magnitudes: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """One and a half as one word, alone and before a magnitude: anderthalb, zweieinhalb Milliarden; halbe Million."""
    for half, value in _BY_HALVES.items():
        yield half, value
        for magnitude, power in magnitudes.items():
            yield f"{half} {magnitude}", f"{value}e{power}"
    for article in ("eine ", "einer ", "die ", "der ", ""):
        for magnitude, power in (("million", 6), ("milliarde", 9), ("billion", 12)):
            yield f"{article}halbe {magnitude}", f"0.5e{power}"
            yield f"{article}halben {magnitude}", f"0.5e{power}"
            yield f"{article}viertelmillion", "250000"
            yield f"{article}dreiviertelmillion", "750000"


_PARTS = {
    3: "drittel", 4: "viertel", 5: "fünftel", 6: "sechstel", 7: "siebtel", 8: "achtel", 9: "neuntel", 10: "zehntel",
    20: "zwanzigstel", 100: "hundertstel", 1000: "tausendstel",
}  # fmt: skip


def fractions() -> Iterator[tuple[str, str]]:
    """Fractions in words: ein Drittel, zwei Dritteln, drei Viertel, die Hälfte."""
    for below, part in _PARTS.items():
        for one in ("ein", "einem", "eines", "das", "dem", "des"):
            yield from ((f"{one} {part}{end}", f"1/{below} times") for end in ("", "s"))
        for above in range(2, min(below, 10)):
            yield from ((f"{_ONES[above]} {part}{end}", f"{above}/{below} times") for end in ("", "n"))


def multiples() -> Iterator[tuple[str, str]]:
    """So many times, as one word: dreifach, zehnfache."""
    for number in (*range(2, 13), 20):
        yield from ((f"{_below_hundred(number)}fach{end}", f"{number} times") for end in ("", "e", "en"))
