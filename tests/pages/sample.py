"""A small made-up corpus that holds every kind of thing once or twice, with its verification and links."""

from __future__ import annotations

from decimal import Decimal

from briefsmith.edition.edition import Edition
from briefsmith.edition.links import SCHEME, Links, Mention
from briefsmith.edition.paths import title_of
from briefsmith.edition.site import BuildOptions
from briefsmith.model.brief import Answer, Brief, BriefStatus, Claim, Correction, Event, Question, Review, Role
from briefsmith.model.corpus import Corpus, Marks
from briefsmith.model.entity import Entity, Measure, Misspelling, Tension
from briefsmith.model.evidence import Hit, Standing, Verdict, Verification, Witness
from briefsmith.model.figure import Change, Equivalent, Evidence, Figure, Range, Unnamed, Vouch
from briefsmith.model.items import role_ref
from briefsmith.model.prose import ProseKey, prose_of
from briefsmith.model.seed import Lineage, Name, Quality, Seed, TextFile
from briefsmith.text.contexts import line
from briefsmith.text.slugs import Ref, parse_ref
from briefsmith.text.wikilinks import find_links

SEEDS = (
    Seed(
        id="daily-lamp-fr",
        title="La lampe qui écoute",
        title_en="The lamp that listens",
        type="article-newspaper",
        language="fr",
        publisher="Le Quotidien",
        issued="2025-03-04",
        text=TextFile(file="lampe.txt", sha256="b" * 64),
        lineage=Lineage(translation_of="daily-lamp-ja", basis="The same figures in the same order."),
        quality=(Quality(kind="wrong-gloss", paragraph=2, note="*version* for the release."),),
    ),
    Seed(
        id="daily-lamp-ja",
        title="聞くランプ",
        title_en="The listening lamp",
        type="article-newspaper",
        language="ja",
        author=(Name(literal="山田花子"),),
        publisher="ランプ新聞",
        issued="2025-03",
        issued_basis="inferred: the month stands in ¶1, the year does not",
        text=TextFile(file="lamp.txt", sha256="a" * 64),
        quality=(
            Quality(kind="implied-date", note="No year stands in the text."),
            Quality(kind="repetition", paragraphs="4–5", note="One passage stands twice."),
        ),
    ),
    Seed(
        id="evening-note",
        title="An evening note on lamps",
        type="post-weblog",
        language="en",
        author=(Name(family="Doe", given="Jane"),),
        url="https://example.org/note?a=1&b=2",
        issued="2025-06~",
    ),
)

ENTITIES = (
    Entity(
        id="lumen", room="companies", kind="company", name="Lumen", aliases={"ja": ("ルーメン",), "zh-Hans": ("流明",)},
        misspellings=(Misspelling(text="ルメン", seed="daily-lamp-ja", note="in ¶4"),),
        description="Makes lamps, [[listener]] among them.", links={"Website": "https://example.org/"},
    ),
    Entity(id="lumen-lab", room="companies", kind="lab", name="Lumen Lab", owner="lumen", owner_basis="inferred"),
    Entity(
        id="listener", room="systems", kind="product", name="Listener", owner="lumen",
        aliases={"ja": ("リスナー",)}, description="A lamp that listens.",
    ),
    Entity(id="hanako", room="people", kind="person", name="Hanako Yamada", affiliation="lumen-lab"),
    Entity(
        id="light", room="topics", kind="topic", name="Light", description="What lamps are about.",
        essay="Lamps cost little.\n\n[[lumen]] says [[lamp#price]] is enough.",
    ),
    Entity(id="osaka", room="places", kind="city", name="Osaka", aliases={"ja": ("大阪",)}),
    Entity(id="lamp-law", room="concepts", kind="policy", name="Lamp law"),
    Entity(id="unused", room="concepts", kind="concept", name="Nothing | at <all>"),
)  # fmt: skip

MEASURES = (
    Measure(id="price", label="Price", dimension="money", labels={"ja": "価格", "fr": "Prix"}),
    Measure(id="sales", label="Lamps sold", dimension="count", description="Lamps handed to buyers."),
    Measure(id="range-of-hearing", label="Range of hearing", dimension="length"),
    Measure(id="spare", label="Spare", dimension="count"),
)

LAMP = Brief(
    id="lamp",
    title="A lamp that *listens*",
    seeds=("daily-lamp-ja", "daily-lamp-fr"),
    topics=("light",),
    status=BriefStatus.PUBLISHED,
    updated="2025-07-01",
    summary=(
        "[[lumen]] sells [[listener]], a lamp, for [[#price]].\n\n"
        "It hopes to sell [[#sales-plan|a great many]]; see [[#launch]] and `[[code]]`."
    ),
    key_points=("[[listener]] costs [[#price]].", "Sales went up: [[#sales-growth]]."),
    why_it_matters="Lamps are *everywhere*.",
    what_would_change_our_mind="Darkness.",
    companies=(
        Role(id="lumen", role="maker of [[listener]]",
             evidence=(Evidence(seed="daily-lamp-ja", paragraph=1, exact="ルーメン"),)),
        Role(id="lumen-lab", role="where it was made"),
    ),
    systems=(Role(id="listener", role="the lamp"),),
    people=(Role(id="hanako", role="designer"),),
    places=(Role(id="osaka", role="where it is made"),),
    concepts=(Role(id="lamp-law", role="what may forbid it"),),
    figures=(
        Figure(
            id="price", subjects=("listener",), measure="price", value=Decimal("7000"), unit="JPY",
            scope={"region": "osaka", "variant": "small | white"}, as_of="2025-03", salience="key",
            equivalents=(Equivalent(value=Decimal("45"), unit="USD", comparator="about"),),
            evidence=(
                Evidence(seed="daily-lamp-ja", paragraph=2, exact="7000円"),
                Evidence(seed="daily-lamp-fr", paragraph=2, exact=("7 000", "yens")),
            ),
        ),
        Figure(
            id="sales-plan", subjects=("listener", "lumen"), measure="sales", value=Range(min=10_000, max=20_000),
            comparator="about", status="planned", target_date="2026", attributed_to="hanako", salience="key",
            note="The text says *lamps*, not lanterns.",
            evidence=(Evidence(seed="daily-lamp-ja", paragraph=3, exact="1万～2万台"),),
        ),
        Figure(
            id="sales-growth", subjects=("lumen",), measure="sales", unit="percent", period="P1Y",
            value=Change.model_validate({"from": 5, "to": {"min": 8, "max": 9}}), status="claimed",
            attributed_to=Unnamed(unnamed="an insider", of="lumen"),
            evidence=(
                Evidence(
                    seed="daily-lamp-fr", paragraph=3, exact="de 5 à 8-9 %",
                    vouched=Vouch(by="Ada | Brown", why="The *table* beside it says <8 to 9>."),
                ),
            ),
        ),
        Figure(
            id="hearing", subjects=("listener",), measure="range-of-hearing", value=Decimal("12"), unit="m",
            comparator="at-most", basis="inferred",
        ),
    ),
    events=(
        Event(
            id="launch", title="[[lumen]] launches [[listener]]", date="2025-03-04", date_basis="year from ¶9",
            entities=("lumen", "listener"), evidence=(Evidence(seed="daily-lamp-ja", paragraph=1, exact="3月4日"),),
        ),
        Event(id="plant", title="A plant in [[osaka]]", date="2026/..", status="planned", entities=("lumen", "osaka")),
    ),
    claims=(
        Claim(
            id="hears-all", statement="[[listener]] hears everything.", by="lumen", entities=("listener",),
            disputes=("evening#deaf",), evidence=(Evidence(seed="daily-lamp-ja", paragraph=4, exact="すべて聞く"),),
        ),
    ),
    questions=(
        Question(
            id="who-buys", question="Who buys a lamp that listens?", why="Nobody says.", opened="2025-03",
            settled_by="Sales by country.", watch=("買い手",), entities=("listener",),
        ),
        Question(
            id="is-it-legal", question="Does [[lamp-law]] allow it?", why="It may be forbidden.", opened="2024-01",
            status="partly-answered", answers=(Answer(ref="evening#ban", note="In part."),), entities=("lamp-law",),
        ),
    ),
    reviewed=(Review(by="ab", on="2025-07-02", note="figures only"),),
    corrections=(Correction(on="2025-07-03", what="The price", why="A zero too many."),),
)  # fmt: skip

EVENING = Brief(
    id="evening",
    title="Lamps at night",
    seeds=("evening-note",),
    topics=("light",),
    status=BriefStatus.PUBLISHED,
    updated="2025-06-30",
    summary="[[hanako]] doubts it. A lamp costs [[#price]].",
    people=(Role(id="hanako", role="doubter"),),
    systems=(Role(id="listener", role="what is doubted"),),
    figures=(
        Figure(
            id="price",
            subjects=("listener",),
            measure="price",
            value=Decimal("8000"),
            unit="JPY",
            as_of="2025-03",
            scope={"region": "osaka"},
            evidence=(Evidence(seed="evening-note", paragraph=1, exact="8,000 yen"),),
        ),
    ),
    events=(Event(id="ban", title="A ban is discussed", date="2025-06~", entities=("lamp-law",)),),
    claims=(Claim(id="deaf", statement="It hears nothing.", by="hanako", disputes=("lamp#hears-all",)),),
)

TENSIONS = (
    Tension(
        id="two-prices",
        kind="contradiction",
        title="Two prices for one lamp",
        between=("lamp#price", "evening#price"),
        reading="The note is later, and gives no source; see [[lamp]].",
    ),
    Tension(
        id="does-it-hear", kind="evolution", between=("lamp#hears-all", "evening#deaf"), reading="Opinions differ."
    ),
)

_SMALL_PRINT = {
    "lamp": "briefs/lamp.yml",
    "evening": "briefs/evening.yml",
    "lumen": "briefs/registry/companies.yml",
    "daily-lamp-ja": "seeds/daily-lamp-ja.yml",
}

CORPUS = Corpus(
    seeds=SEEDS,
    briefs=(EVENING, LAMP),
    entities=tuple(sorted(ENTITIES, key=lambda entity: entity.id)),
    measures=tuple(sorted(MEASURES, key=lambda measure: measure.id)),
    tensions=tuple(sorted(TENSIONS, key=lambda tension: tension.id)),
    marks=Marks(files=_SMALL_PRINT),
)

_STEPS = {
    "7000円": ("7000円", "7000"),
    "1万～2万台": ("1万～2万", "1 × 10⁴ – 2 × 10⁴", "10 000 – 20 000"),
}
_VERDICTS = {"daily-lamp-ja": Verdict.VERIFIED, "daily-lamp-fr": Verdict.RECORDED, "evening-note": Verdict.NO_TEXT}
_VOUCHED = Ref("lamp", "sales-growth")
_ORIGINS = {"daily-lamp-ja": "daily-lamp-ja", "daily-lamp-fr": "daily-lamp-ja", "evening-note": "evening-note"}


def verification(corpus: Corpus = CORPUS, only: Verdict | None = None) -> Verification:
    """A verdict by source: the Japanese text is here, the French was, the English never; one figure is vouched for.

    With `only`, that verdict for everything.
    """
    evidence = {ref: item.evidence for ref, item in corpus.item.items()}
    for brief in corpus.briefs:
        evidence |= {role_ref(brief, role.id): role.evidence for role in brief.roles}
    standings = {}
    for ref, each in evidence.items():
        witnesses = tuple(
            Witness(ref, n, e.seed, e.paragraph, e.exact, only or _verdict(ref, e), steps=_STEPS.get(e.exact[0], ()))
            for n, e in enumerate(each)
        )
        if witnesses:
            seeds = {e.seed for e in each}
            standings[ref] = Standing(witnesses, len(seeds), len({_ORIGINS[seed] for seed in seeds}))
    watch = {Ref("lamp", "who-buys"): (Hit("evening-note", (1, 3), ("買い手",)),)}
    return Verification(standings, _ORIGINS, watch)


def _verdict(ref: Ref, evidence: Evidence) -> Verdict:
    return Verdict.VOUCHED if ref == _VOUCHED else _VERDICTS[evidence.seed]


def links(corpus: Corpus = CORPUS) -> Links:
    """What the link room would say, made as simply as can be: only what an author linked."""
    prose: dict[ProseKey, str] = {}
    mentions: dict[str, list[Mention]] = {}
    for key, text, _, kind, _ in prose_of(corpus):
        out, end = [], 0
        for link in find_links(text, blocks=kind.blocks):
            target = str(parse_ref(link.target, key.owner) or link.target)
            out += [text[end : link.start], f"[{link.words or _words(corpus, target)}]({SCHEME}{target})"]
            end = link.end
            mentions.setdefault(target, []).append(
                Mention(target, key, line(" ".join(text.replace("[[", "").replace("]]", "").split())))
            )
        prose[key] = "".join([*out, text[end:]])
    related = {"lamp": (("evening", ("light", "listener")),), "evening": (("lamp", ("light",)),)}
    return Links(prose, {target: tuple(found) for target, found in mentions.items()}, related)


def _words(corpus: Corpus, target: str) -> str:
    ref = parse_ref(target)
    figure = corpus.figures.get(ref) if ref else None
    return str(figure.value) if figure else title_of(corpus, target)


def edition(options: BuildOptions, corpus: Corpus = CORPUS) -> Edition:
    """The sample with its verification and links."""
    return Edition(corpus, verification(corpus), links(corpus), options)
