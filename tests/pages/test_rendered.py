"""What MkDocs makes of the pages: links and anchors that lead somewhere, and text that stays text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from briefsmith.edition.site import BuildOptions
from briefsmith.model.corpus import Corpus
from briefsmith.pages import pages
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from tests.pages import sample

ROOT = Path(__file__).parents[2]
HOSTILE = "<img src=x onerror=alert(1)> [x](javascript:alert(1)) | *a* `b` {#c} [^d]"


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return render(tmp_path_factory.mktemp("pages"), sample.CORPUS)


def render(folder: Path, corpus: Corpus) -> Path:
    """Write the pages and let MkDocs build them, strictly, with the extensions of the real site."""
    docs = folder / "docs"
    options = BuildOptions(site_name="Lamps")
    for page in pages(sample.edition(options, corpus)):
        path = docs / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.markdown, encoding="utf-8")
    # Pages link to the data files; what is in them does not matter here.
    for name in ("figures.csv", "figures.json", "events.csv", "events.json"):
        (docs / "data").mkdir(exist_ok=True)
        (docs / "data" / name).touch()
    # The published data are made elsewhere; the pages only link them.
    for name in ("figures.csv", "figures.json", "events.csv", "events.json"):
        (docs / "data").mkdir(exist_ok=True)
        (docs / "data" / name).write_text("", encoding="utf-8")
    real = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    config = MkDocsConfig()
    config.load_dict(
        {
            "site_name": "Lamps",
            "docs_dir": str(docs),
            "site_dir": str(folder / "site"),
            "plugins": [],
            "theme": {"name": "material", "font": False},
            "strict": True,
            "markdown_extensions": [{name: real.mdx_configs.get(name, {})} for name in real.markdown_extensions],
            "validation": {"anchors": "warn", "unrecognized_links": "warn", "omitted_files": "ignore"},
        }
    )
    errors, _ = config.validate()
    assert not errors
    build(config)
    return folder / "site"


def test_every_link_and_anchor_leads_somewhere(rendered: Path) -> None:
    # `strict` has raised already if one does not; here it is enough that something was built.
    assert len(list(rendered.rglob("index.html"))) > len(sample.ENTITIES)


def test_a_link_to_nowhere_would_have_been_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefsmith.pages.parts.figures.anchor", lambda name: "")
    with pytest.raises(Abort, match="strict"):
        render(tmp_path, sample.CORPUS)


def test_a_row_of_a_figure_has_four_cells_and_its_note_opens_from_it(rendered: Path) -> None:
    html = (rendered / "briefs/lamp/index.html").read_text()
    row = re.search(r'<tr>\s*<td><a id="price"></a>.*?</tr>', html, re.DOTALL)
    assert row
    assert row[0].count("<td>") == 4
    assert 'href="#fn:price"' in row[0]
    assert '<li id="fn:price">' in html
    assert '<span lang="ja">「7000円」</span>' in html


def test_no_id_is_given_twice(rendered: Path) -> None:
    swept = 0
    for path in rendered.rglob("index.html"):
        ids = re.findall(r'\sid="([^"]+)"', path.read_text())
        assert len(ids) == len(set(ids)), path
        swept += len(ids)
    assert swept > 100


def test_what_an_author_wrote_stays_text(tmp_path: Path) -> None:
    lamp = sample.LAMP.model_copy(
        update={
            "title": HOSTILE,
            "figures": tuple(f.model_copy(update={"scope": {"x": HOSTILE}}) for f in sample.LAMP.figures),
            "reviewed": tuple(r.model_copy(update={"by": HOSTILE, "note": HOSTILE}) for r in sample.LAMP.reviewed),
            "events": tuple(e.model_copy(update={"date_basis": HOSTILE}) for e in sample.LAMP.events),
        }
    )
    entities = tuple(
        e.model_copy(update={"name": HOSTILE, "owner_note": HOSTILE, "aliases": {"ja": (HOSTILE,)}})
        if e.room != "topics"
        else e
        for e in sample.CORPUS.entities
    )
    measures = tuple(m.model_copy(update={"label": HOSTILE, "labels": {}}) for m in sample.CORPUS.measures)
    seeds = tuple(s.model_copy(update={"title": HOSTILE, "publisher": HOSTILE}) for s in sample.SEEDS)
    tensions = tuple(t.model_copy(update={"title": HOSTILE}) for t in sample.CORPUS.tensions)
    site = render(tmp_path, Corpus(seeds, (sample.EVENING, lamp), entities, measures, tensions))
    swept = 0
    for path in site.rglob("index.html"):
        article = re.search(r"<article.*</article>", path.read_text(), re.DOTALL)
        if article:
            assert "<img" not in article[0], path
            assert 'href="javascript' not in article[0], path
            assert 'href="#fn:d"' not in article[0], path
            swept += "onerror" in article[0]
    assert swept > 10
