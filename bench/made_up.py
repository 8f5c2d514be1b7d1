"""A made-up corpus of any size, and questions put to it whose answers are known. The same seed gives the same bytes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from briefsmith.model.brief import Brief, BriefStatus, Claim, Event, Question, Role
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity, Measure
from briefsmith.model.figure import Evidence, Figure
from briefsmith.model.seed import Seed, SourceType
from briefsmith.text.locale import format_number

ONSETS = (*"bcdfghjklmnprstvwz", "br", "ch", "dr", "gr", "kl", "pl", "sh", "st", "th", "tr")
VOWELS = (*"aeiou", "ai", "ea", "ie", "ou")
KATAKANA = list(
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポ"
)
HAN = [chr(code) for code in range(0x5000, 0x5C00)]
UNITS = {"parameters": "parameter", "views": "view", "spending": "USD", "hours": "h", "rate": "Hz"}


@dataclass(frozen=True)
class Asked:
    """One query, the page that should come first, and what kind of query it is."""

    query: str
    expected: str
    why: str


def corpus(briefs: int, seed: int = 1, items: int = 5, events: int | None = None) -> Corpus:
    """Return a corpus of so many briefs, with two entities and two sources for each brief.

    A brief has `items` figures and claims, and half as many events and questions unless `events` says how many.
    """
    return _Maker(random.Random(seed), briefs, items, items // 2 if events is None else events).corpus()


class _Maker:
    def __init__(self, chance: random.Random, briefs: int, items: int, events: int) -> None:
        self.chance, self.count, self.items, self.events = chance, briefs, items, events
        self.taken: set[str] = set()
        words = list(dict.fromkeys(self._latin(chance.choice((1, 2, 2, 3))) for _ in range(20_000)))
        self.words = words
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))

    def corpus(self) -> Corpus:
        topics = [self._entity("topics", "topic", n) for n in range(max(3, self.count // 50))]
        rooms = ("companies", "company"), ("systems", "model"), ("people", "person"), ("concepts", "concept")
        entities = [self._entity(*rooms[n % 4], n) for n in range(2 * self.count)]
        languages = ("ja", "fr", "zh", "en")
        seeds = tuple(
            Seed(id=f"seed-{n}", title=self._title(), type=SourceType.ARTICLE, language=languages[n % 4])
            for n in range(2 * self.count)
        )
        return Corpus(
            seeds=tuple(sorted(seeds, key=lambda one: one.id)),
            briefs=tuple(sorted((self._brief(n, topics, entities) for n in range(self.count)), key=lambda one: one.id)),
            entities=tuple(sorted((*topics, *entities), key=lambda one: one.id)),
            measures=tuple(Measure(id=name, label=name, dimension="count") for name in sorted(UNITS)),
        )

    def _entity(self, room: str, kind: str, n: int) -> Entity:
        return Entity(
            id=f"{room[:3]}-{n}",
            room=room,
            kind=kind,
            name=self._new(
                lambda: self._latin(3).capitalize() + self.chance.choice(("", "", " " + self._latin(2).capitalize()))
            ),
            aliases={
                "ja": (self._new(lambda: "".join(self.chance.choices(KATAKANA, k=self.chance.randint(4, 7)))),),
                "zh": (self._new(lambda: "".join(self.chance.choices(HAN, k=self.chance.randint(2, 4)))),),
            },
            description=self._sentence(18),
        )

    def _brief(self, n: int, topics: list[Entity], entities: list[Entity]) -> Brief:
        chance, name = self.chance, f"brief-{n}"
        named = chance.sample(entities, 6)
        seeds = (f"seed-{2 * n}", f"seed-{2 * n + 1}")
        ids = [one.id for one in named]

        def witness() -> tuple[Evidence, ...]:
            return (Evidence(seed=seeds[0], paragraph=1, exact="".join(chance.choices(HAN, k=6))),)

        figures = []
        for k in range(self.items):
            measure = chance.choice(list(UNITS))
            value = Decimal(chance.randint(101, 9999)) * Decimal(10) ** chance.choice((5, 6, 7, 8))
            figures.append(
                Figure(
                    id=f"f{k}",
                    subjects=(ids[k % 6],),
                    measure=measure,
                    value=value,
                    unit=UNITS[measure],
                    evidence=witness(),
                )
            )
        date = f"{chance.randint(2015, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        by_room = {
            room: tuple(Role(id=one.id, role=self._sentence(9)) for one in named if one.room == room)
            for room in ("companies", "systems", "people", "concepts")
        }
        return Brief(
            id=name,
            title=self._title(),
            seeds=seeds,
            topics=tuple(one.id for one in chance.sample(topics, 2)),
            status=BriefStatus.PUBLISHED,
            updated=date,
            summary=" ".join(self._sentence(18, one.name) for one in named) + " " + self._sentence(40),
            key_points=tuple(self._sentence(16) for _ in range(5)),
            **by_room,
            figures=tuple(figures),
            events=tuple(
                Event(
                    id=f"e{k}",
                    title=self._sentence(7, named[k % 6].name),
                    date=date,
                    entities=(ids[k % 6],),
                    evidence=witness(),
                )
                for k in range(self.events)
            ),
            claims=tuple(
                Claim(id=f"c{k}", statement=self._sentence(18), by=ids[0], entities=(ids[k % 6],), evidence=witness())
                for k in range(self.items)
            ),
            questions=tuple(
                Question(
                    id=f"q{k}",
                    question=self._sentence(10) + "?",
                    why=self._sentence(14),
                    opened=date,
                    entities=(ids[k % 6],),
                )
                for k in range(self.items // 2)
            ),
        )

    def _latin(self, syllables: int) -> str:
        return "".join(
            self.chance.choice(ONSETS) + self.chance.choice(VOWELS) for _ in range(syllables)
        ) + self.chance.choice(("", "n", "r", "s"))

    def _new(self, make: Callable[[], str]) -> str:
        while (word := make()) in self.taken:
            pass
        self.taken.add(word)
        return word

    def _sentence(self, length: int, name: str = "") -> str:
        words = self.chance.choices(self.words, cum_weights=self.weights, k=length)
        if name:
            words.insert(length // 2, name)
        return " ".join(words).capitalize() + "."

    def _title(self) -> str:
        return self._new(lambda: " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=7)).capitalize())


def asked(corpus: Corpus, number: int, seed: int = 2) -> list[Asked]:
    """Return so many queries with the one page that each means; what could mean two pages is not asked."""
    chance = random.Random(seed)
    kinds = list(_KINDS)
    found: list[Asked] = []
    names = Counter(form.casefold() for entity in corpus.entities for form in entity.written)
    everything = "\n".join(names)
    values = Counter(figure.value for figure in corpus.figures.values())
    while len(found) < number:
        kind = kinds[len(found) % len(kinds)]
        one = _KINDS[kind](corpus, chance)
        if one is None:
            continue
        query, expected, unique = one
        if isinstance(unique, Decimal):
            if values[unique] != 1:
                continue
        elif unique and everything.count(unique.casefold()) != 1:
            continue
        found.append(Asked(query, expected, kind))
    return found


Made = tuple[str, str, str | Decimal] | None


def _page(entity: Entity) -> str:
    return f"{entity.room}/{entity.id}/"


def _alias(corpus: Corpus, chance: random.Random, language: str) -> tuple[str, str]:
    entity = chance.choice(corpus.entities)
    return entity.aliases[language][0], _page(entity)


def _name(corpus: Corpus, chance: random.Random) -> Made:
    entity = chance.choice(corpus.entities)
    return entity.name, _page(entity), ""


def _japanese(corpus: Corpus, chance: random.Random) -> Made:
    return (*_alias(corpus, chance, "ja"), "")


def _chinese(corpus: Corpus, chance: random.Random) -> Made:
    return (*_alias(corpus, chance, "zh"), "")


def _part(corpus: Corpus, chance: random.Random) -> Made:
    alias, page = _alias(corpus, chance, chance.choice(("ja", "zh")))
    if len(alias) < 4:
        return None
    start = chance.randint(0, len(alias) - 3)
    part = alias[start : start + 3]
    return part, page, part


def _beginning(corpus: Corpus, chance: random.Random) -> Made:
    entity = chance.choice(corpus.entities)
    part = entity.name[: max(4, len(entity.name) * 2 // 3)]
    return part, _page(entity), part


def _slip(corpus: Corpus, chance: random.Random) -> Made:
    entity = chance.choice(corpus.entities)
    name = entity.name
    at = chance.randrange(1, len(name) - 1)
    letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
    made = chance.choice((
        name[:at] + name[at + 1 :], name[:at] + letter + name[at:], name[:at] + letter + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    ))  # fmt: skip
    # A slip that makes another name, or is none, means something else.
    if len(name) < 6 or " " in name or any(one.name.casefold() == made.casefold() for one in corpus.entities):
        return None
    return made, _page(entity), name


def _figure(corpus: Corpus, chance: random.Random) -> Made:
    ref, figure = chance.choice(list(corpus.figures.items()))
    assert isinstance(figure.value, Decimal)
    how: Iterator[Callable[[Decimal], str]] = iter((
        lambda value: format_number(value, "en"), lambda value: format_number(value, "ja"),
        lambda value: format_number(value, "fr"), lambda value: format_number(value, "zh"),
        lambda value: f"{value:,.0f}", lambda value: f"{value:.0f}",
    ))  # fmt: skip
    return chance.choice(list(how))(figure.value), f"briefs/{ref.brief}/", figure.value


def _title_of(corpus: Corpus, chance: random.Random) -> Made:
    brief = chance.choice(corpus.briefs)
    return brief.title, f"briefs/{brief.id}/", ""


def _half_title(corpus: Corpus, chance: random.Random) -> Made:
    brief = chance.choice(corpus.briefs)
    return " ".join(brief.title.split()[:5]), f"briefs/{brief.id}/", ""


def _figure_in_words(corpus: Corpus, chance: random.Random) -> Made:
    ref, figure = chance.choice(list(corpus.figures.items()))
    assert isinstance(figure.value, Decimal)
    subject = corpus.entity[figure.subjects[0]]
    return f"{subject.name} {figure.measure} {format_number(figure.value, 'en')}", f"briefs/{ref.brief}/", figure.value


_KINDS: dict[str, Callable[[Corpus, random.Random], Made]] = {
    "name": _name,
    "name in Japanese": _japanese,
    "name in Chinese": _chinese,
    "part of a name": _part,
    "beginning of a name": _beginning,
    "a slip of one letter": _slip,
    "figure in some notation": _figure,
    "subject, measure and figure": _figure_in_words,
    "title": _title_of,
    "beginning of a title": _half_title,
}
