"""A small made-up project that has one of everything the data files can hold."""

from __future__ import annotations

from briefsmith.edition.site import BuildOptions
from briefsmith.exports import exports
from briefsmith.model.brief import Brief
from briefsmith.model.corpus import Corpus
from briefsmith.model.entity import Entity, Measure, Tension
from briefsmith.model.evidence import NotNamed, Standing, Verdict, Verification, Witness
from briefsmith.model.seed import Seed
from briefsmith.text.slugs import Ref

from tests.editions import edition_of

SEEDS = (
    Seed.model_validate(
        {
            "id": "herald-en",
            "title": 'Tides & 100% of {what} we "know"',
            "type": "article-newspaper",
            "language": "en",
            "author": [{"family": "Doe", "given": "Jo"}, {"literal": "Sand and Sons, Ltd."}],
            "publisher": "The Herald",
            "issued": "2024-02~",
            "url": "https://example.com/a_b?c=1&d=2%20#e",
            "note": "About the *tide*.",
            "text": {"file": "a.txt", "sha256": "0" * 64},
        }
    ),
    Seed.model_validate(
        {
            "id": "herald-ja",
            "title": "潮の話",
            "type": "report",
            "language": "ja",
            "issued": "2024/..",
            "lineage": {"translation_of": "herald-en"},
            "quality": [{"kind": "typo", "paragraph": 2, "note": "A slip for `tide`."}],
        }
    ),
)
ENTITIES = (
    Entity.model_validate({"id": "harbour", "room": "companies", "kind": "company", "name": "Harbour"}),
    Entity.model_validate(
        {
            "id": "tide",
            "room": "systems",
            "kind": "model",
            "name": "Tide",
            "aliases": {"ja": ["潮"], "fr": ["Marée"]},
            "owner": "harbour",
        }
    ),
    Entity.model_validate({"id": "sea", "room": "topics", "kind": "topic", "name": "The sea"}),
)
MEASURES = (
    Measure(id="height", label="height", dimension="length"),
    Measure(id="price", label="price", dimension="money"),
)
BRIEF = Brief.model_validate(
    {
        "id": "tides",
        "title": "Tides <b>rise</b>",
        "seeds": ["herald-en", "herald-ja"],
        "topics": ["sea"],
        "status": "published",
        "updated": "2026-11-22",
        "summary": "[[tide]] is [[#height]] high.\n\nIt **grows**.",
        "systems": [{"id": "tide", "role": "Rises."}],
        "figures": [
            {
                "id": "height",
                "subjects": ["tide"],
                "measure": "height",
                "value": 7_000_000_000,
                "unit": "m",
                "comparator": "about",
                "scope": {"side": "west", "coast": "north"},
                "as_of": "2024-02",
                "attributed_to": {"unnamed": "=a sailor", "of": "harbour"},
                "salience": "key",
                "evidence": [
                    {"seed": "herald-en", "paragraph": 3, "exact": "7 billion"},
                    {"seed": "herald-ja", "paragraph": 4, "exact": ["70", "億"]},
                ],
            },
            {
                "id": "price-change",
                "subjects": ["tide", "harbour"],
                "measure": "price",
                "value": {"from": 10, "to": {"min": 20, "max": 30}},
                "unit": "EUR",
                "period": "P1Y",
                "attributed_to": "harbour",
            },
            {
                "id": "price-range",
                "subjects": ["tide"],
                "measure": "price",
                "value": {"min": -1, "max": 2},
                "unit": "EUR",
                "status": "planned",
                "target_date": "2030",
            },
        ],
        "events": [
            {"id": "later", "title": "-1 is reached", "date": "2025/..", "status": "planned"},
            {
                "id": "first",
                "title": "[[tide]] <i>comes</i> in, & out",
                "date": "2024-02-15",
                "entities": ["tide"],
                "evidence": [
                    {
                        "seed": "herald-en",
                        "paragraph": 1,
                        "exact": "15 February",
                        "vouched": {"by": "Ada Brown", "why": "=The masthead has the year."},
                    }
                ],
            },
        ],
        "claims": [
            {
                "id": "rises",
                "statement": "The tide **rises** [[#height]].",
                "by": "harbour",
                "entities": ["tide"],
                "supports": ["#height"],
                "disputes": ["tides#later"],
            },
            {"id": "falls", "statement": "It falls.", "by": {"unnamed": "a gull"}, "rank": "deprecated"},
        ],
        "questions": [
            {
                "id": "why",
                "question": "Why [[tide|it]]?",
                "why": "Nobody knows.",
                "status": "answered",
                "opened": "2024",
                "entities": ["tide"],
                "answers": [{"ref": "#rises", "note": "It *must*."}],
            }
        ],
    }
)
TENSION = Tension.model_validate(
    {
        "id": "two-prices",
        "kind": "rounding",
        "between": ["tides#price-change", "tides#price-range"],
        "reading": "[[tides#height]] or so.",
    }
)
CORPUS = Corpus(seeds=SEEDS, briefs=(BRIEF,), entities=ENTITIES, measures=MEASURES, tensions=(TENSION,))

_HEIGHT, _FIRST = Ref("tides", "height"), Ref("tides", "first")
_NOT_NAMED = (NotNamed("tide", 2), NotNamed("harbour"))
VERIFICATION = Verification(
    standings={
        _HEIGHT: Standing(
            witnesses=(
                Witness(_HEIGHT, 0, "herald-en", 3, ("7 billion",), Verdict.VERIFIED, 40, 49, not_named=_NOT_NAMED),
                Witness(_HEIGHT, 1, "herald-ja", 4, ("70", "億"), Verdict.QUOTE_MISSING),
            ),
            texts=2,
            origins=1,
        ),
        _FIRST: Standing((Witness(_FIRST, 0, "herald-en", 1, ("15 February",), Verdict.VOUCHED, 3, 14),), 1, 1),
    },
    origins={"herald-en": "herald-en", "herald-ja": "herald-en"},
)
SCHEMAS = {"seed": {"title": "A source", "default": 0.5}}


def data(corpus: Corpus = CORPUS, site_url: str = "", locale: str = "en") -> dict[str, str]:
    """Every data file of the sample by path, as text."""
    options = BuildOptions(locale=locale, site_name="Tides & more", site_description="<All>", site_url=site_url)
    assets = exports(edition_of(corpus, options, VERIFICATION), SCHEMAS)
    return {asset.path: asset.content.decode() for asset in assets}
