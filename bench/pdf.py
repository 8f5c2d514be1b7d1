"""How fast are PDFs made, and in how much memory? Beside WeasyPrint on the same content in the same run.

    python -m bench.pdf            1, 100 and 1,000 briefs of a made-up corpus, and the briefs of the real site
    python -m bench.pdf 1 100      only so many

WeasyPrint (`pip install weasyprint`, else left out) gets the same data as HTML with the same fonts, footnotes at the
foot of the page and tags for PDF/UA. Of more than a hundred briefs it is given the first hundred: it holds nothing from
one document to the next. Both run in one process, in processor time, so that other work on the machine does not count;
a second line has ours with a worker for each core, by the clock. Nothing comes from the cache. To make the data is not
counted: it is the same for both.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from html import escape
from itertools import islice
from multiprocessing import get_context
from typing import Any

from briefsmith.adapters.folder import read_project
from briefsmith.adapters.typst_pdf import make_pdfs, own_fonts
from briefsmith.adapters.typst_worker import Job, prepare, typeset
from briefsmith.app import Examined, check, make_edition, pdf_documents
from briefsmith.edition.site import BuildOptions
from briefsmith.model.evidence import Verification
from briefsmith.typesetting import Document, documents

from bench.made_up import corpus as made_up
from tests.conftest import ROOT

SIZES = (1, 100, 1000)
WEASYPRINT_AT_MOST = 100
TOLD_AFTER = 50
OPTIONS = BuildOptions(site_name="Bench", site_url="https://example.org/bench")


def given(size: int) -> tuple[Document, ...]:
    """Documents of so many made-up briefs; of the real ones for 0."""
    if not size:
        examined = check(read_project(ROOT)).value
        assert examined
        return tuple(pdf_documents(make_edition(examined, OPTIONS), [brief.id for brief in examined.corpus.briefs]))
    # Briefs name each other's entities, so it takes some to make one.
    return tuple(islice(typeset_data(max(size, 8)), size))


def typeset_data(size: int) -> Iterator[Document]:
    corpus = made_up(size)
    edition = make_edition(Examined(corpus, Verification(), ""), OPTIONS)
    return documents(edition, only=[brief.id for brief in corpus.briefs])


# Contenders: each makes every document and gives how many pages there were


def ours(briefs: Sequence[Document]) -> Iterator[int]:
    prepare()
    fonts = tuple(map(str, own_fonts()))
    for document in briefs:
        data = json.dumps(document.data, ensure_ascii=False)
        yield typeset(Job(data, "[]", document.updated, fonts)).pages


def pool(briefs: Sequence[Document]) -> Iterator[int]:
    # Spawned, and so children of this process, whose memory it can ask for.
    with ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=prepare) as workers:
        for pdf in make_pdfs(briefs, executor=workers):
            yield pdf.pages


def weasyprint(briefs: Sequence[Document]) -> Iterator[int]:
    from weasyprint import CSS, HTML  # noqa: PLC0415 - it is left out where it is not installed
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    fonts = FontConfiguration()
    style = CSS(string=STYLE + font_faces(), font_config=fonts)
    for document in briefs[:WEASYPRINT_AT_MOST]:
        made = HTML(string=page(document)).render(stylesheets=[style], font_config=fonts)
        made.write_pdf(pdf_variant="pdf/ua-1")
        yield len(made.pages)


# The same content as HTML

STYLE = """
@page { size: A4; margin: 27mm 23mm 25mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); }
  @top-left { content: string(title) } @footnote { border-top: 0.4pt solid #ccc } }
h1 { string-set: title content() }
body { font: 10.4pt/1.35 serif, "Noto CJK"; }
table { border-collapse: collapse } td, th { border-bottom: 0.4pt solid #ccc; padding: 4pt; text-align: left }
.note { float: footnote; font-size: 8.2pt }
.row { border-left: 1.2pt solid #ccc; padding-left: 8pt; margin: 8pt 0 }
"""


def font_faces() -> str:
    files = [file for folder in own_fonts() for file in folder.glob("*.otf")]
    return "".join(
        f'@font-face {{ font-family: "Noto CJK"; src: url("{file.as_uri()}"); '
        f"font-weight: {700 if 'Bold' in file.name else 400} }}"
        for file in files
    )


def page(document: Document) -> str:
    """A brief as HTML: the same words, tables, links and footnotes."""
    chapter: Any = document.data["chapters"][0]  # type: ignore[index,call-overload]
    parts = [
        f"<p>{rich(chapter['kicker'])}</p><h1 id='{chapter['anchor']}'>{rich(chapter['title'])}</h1>",
        *(f"<p>{rich(line)}</p>" for line in chapter["meta"]),
        blocks(chapter["standfirst"]),
        *(section(one) for one in chapter["sections"]),
    ]
    language, title = document.data["lang"], escape(document.title)
    return f"<!doctype html><html lang='{language}'><title>{title}</title><body>{''.join(parts)}</body></html>"


def section(one: Any) -> str:
    body = blocks(one["blocks"]) if "blocks" in one else ""
    body += "".join(f"<p>{rich(item)}</p>" for item in one.get("items", []) if isinstance(item, list))
    rows = [*one.get("rows", []), *(item for item in one.get("items", []) if isinstance(item, dict))]
    rows += [row for group in one.get("groups", []) for row in group["rows"]]
    if one["kind"] == "figures":
        body += f"<table>{''.join(f'<tr>{cells(row)}</tr>' for row in rows)}</table>"
    else:
        body += "".join(f"<div class=row id='{row.get('anchor') or ''}'>{fields(row)}</div>" for row in rows)
    return f"<h2>{rich(one['title'])}</h2>{body}"


def cells(row: Any) -> str:
    first = f"{rich(row['value'])}{''.join(map(rich, row['words']))}"
    what = f"{rich(row['what'])}{''.join(f'<p>{rich(aside)}</p>' for aside in row['asides'])}"
    rest = "".join(f"<td>{rich(row[name])}</td>" for name in ("when", "said", "mark"))
    return f"<td id='{row['anchor']}'>{first}</td><td>{what}</td>{rest}"


def fields(row: Any) -> str:
    return "".join(
        f"<p>{rich(value)}</p>" if not value or "kind" in value[0] else "".join(f"<p>{rich(one)}</p>" for one in value)
        for name, value in row.items()
        if isinstance(value, list) and name != "sides"
    )


def blocks(nodes: Any) -> str:
    return "".join(
        f"<ul>{''.join(f'<li>{blocks(item)}</li>' for item in node['items'])}</ul>"
        if node["kind"] == "list"
        else f"<p>{rich(node.get('children', []))}</p>"
        for node in nodes
    )


def rich(nodes: Any) -> str:
    return "".join(map(inline, nodes)) if isinstance(nodes, list) else ""


def inline(node: Any) -> str:
    inner = escape(node.get("text", "")) + rich(node.get("children", []))
    match node["kind"]:
        case "link":
            return f"<a href='{'#' + node['to'] if 'to' in node else escape(node['url'])}'>{inner}</a>"
        case "lang":
            return f"<span lang='{node['lang']}'>{inner}</span>"
        case "note":
            return f"<span class=note>{inner}</span>" if inner else ""
        case "strong":
            return f"<strong>{inner}</strong>"
        case "emphasis":
            return f"<em>{inner}</em>"
        case "break":
            return "<br>"
    return inner


# Measuring


def measure(name: str, size: int) -> dict[str, float]:
    """Run one contender in a process of its own."""
    made = subprocess.run(
        [sys.executable, "-m", "bench.pdf", "--one", name, str(size)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    found: dict[str, float] = json.loads(made.stdout.splitlines()[-1])
    return found


def best(name: str, size: int) -> dict[str, float]:
    """Run a contender three times, once where that takes minutes: other work on the machine only ever adds time."""
    return min((measure(name, size) for _ in range(3 if size < WEASYPRINT_AT_MOST else 1)), key=lambda it: it["cpu"])


def one(name: str, size: int) -> None:
    """Run a contender here and print what it took, warmed up with a brief that is none of those counted."""
    contender = {"ours": ours, "pool": pool, "weasyprint": weasyprint}[name]
    briefs = given(size)
    if name != "pool":
        list(contender(tuple(typeset_data(9))[-1:]))
    began, clock = time.process_time(), time.perf_counter()
    pages = []
    for pages_of_one in contender(briefs):
        pages.append(pages_of_one)
        if len(pages) % TOLD_AFTER == 0:
            print(f"{name}: {len(pages)} of {len(briefs)}", file=sys.stderr)
    taken = {"cpu": time.process_time() - began, "clock": time.perf_counter() - clock}
    itself, workers = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"briefs": len(pages), "pages": sum(pages), **taken, "mb": max(itself, workers) / 1024}))


def main(sizes: tuple[int, ...]) -> None:
    """Print the table."""
    print(f"{'briefs':>8} {'':12} {'pages':>6} {'briefs/s':>9} {'ms/page':>8} {'MB':>6}   ours is faster by")
    beside = importlib.util.find_spec("weasyprint") is not None
    for size in sizes:
        label = str(size or "real")
        ours_ = best("ours", size)
        print(row(label, "ours", ours_, "cpu"), flush=True)
        print(row("", "ours, pool", measure("pool", size), "clock"), flush=True)
        if beside:
            theirs = best("weasyprint", size)
            ratio = (theirs["cpu"] / theirs["briefs"]) / (ours_["cpu"] / ours_["briefs"])
            print(f"{row('', 'WeasyPrint', theirs, 'cpu')}   {ratio:.1f}", flush=True)
    if not beside:
        print("WeasyPrint is not installed here and was left out")


def row(label: str, name: str, found: dict[str, float], by: str) -> str:
    speed, each = found["briefs"] / found[by], 1000 * found[by] / found["pages"]
    return f"{label:>8} {name:12} {found['pages']:6.0f} {speed:9.2f} {each:8.1f} {found['mb']:6.0f}"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]))
    else:
        main(tuple(map(int, sys.argv[1:])) or (*SIZES, 0))
