"""Which source speaks of which entity: a table that counts passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from briefsmith.edition.paths import place_of, seed_page, title_of
from briefsmith.model.items import names_of, role_ref
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.text.contexts import attribute
from briefsmith.text.slugs import relative_url

_MOST_ROWS, _MOST_COLUMNS = 60, 10

Passages = Mapping[str, Mapping[str, int]]
"""Entity → source → how many passages of it are used for what is said of the entity."""


def passages(view: SiteView) -> Passages:
    """Count the passages that items and roles rest on, by whom they name."""
    roles = {role_ref(brief, role.id): role.id for brief in view.corpus.briefs for role in brief.roles}
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for ref, evidence in view.relations.evidence.items():
        about = (roles[ref],) if ref in roles else names_of(view.corpus.item[ref])
        for entity in about:
            for one in evidence:
                found[entity][one.seed].add(one.paragraph)
    known = view.corpus.entity
    return {
        entity: {seed: len(paragraphs) for seed, paragraphs in seeds.items()}
        for entity, seeds in found.items()
        if entity in known
    }


def coverage(sheet: Sheet) -> tuple[str, int, int]:
    """Return the table, and how many entities and sources it leaves out; an empty one where no passage is used.

    What the most sources speak of comes first.
    """
    found = passages(sheet.view)
    entity = sheet.corpus.entity
    rows = sorted(
        found, key=lambda id_: (-len(found[id_]), -sum(found[id_].values()), entity[id_].name.casefold(), id_)
    )  # fmt: skip
    used: dict[str, int] = {}
    for seeds in found.values():
        for seed, count in seeds.items():
            used[seed] = used.get(seed, 0) + count
    columns = sorted(sorted(used, key=lambda seed: (-used[seed], seed))[:_MOST_COLUMNS])
    shown = [row for row in rows if any(seed in found[row] for seed in columns)][:_MOST_ROWS]
    if not shown:
        return "", 0, 0
    return _table(sheet, found, shown, columns), len(rows) - len(shown), len(used) - len(columns)


def _table(sheet: Sheet, found: Passages, rows: list[str], columns: list[str]) -> str:
    heads = "".join(f'<th scope="col"><span>{_source(sheet, seed)}</span></th>' for seed in columns)
    cells = {row: "".join(_cell(found[row].get(seed, 0)) for seed in columns) for row in rows}
    lines = [f'<tr><th scope="row">{_link(sheet, row)}</th>{cells[row]}</tr>' for row in rows]
    head = f'<tr><th scope="col">{attribute(sheet.labels("coverage.what"))}</th>{heads}</tr>'
    caption = attribute(sheet.labels("coverage.caption"))
    body = "\n".join(lines)
    return (
        f'<table class="bs-coverage">\n<caption>{caption}</caption>\n<thead>{head}</thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _cell(count: int) -> str:
    return f"<td>{count}</td>" if count else '<td class="bs-nothing">–</td>'


def _source(sheet: Sheet, seed: str) -> str:
    record = sheet.corpus.seed[seed]
    name = record.publisher or record.container_title or record.title_en or record.title
    url = relative_url(seed_page(seed), sheet.path, folders=sheet.view.edition.options.directory_urls)
    words = sheet.labels("coverage.source", name=name, language=sheet.labels.language(record.language))
    return f'<a href="{attribute(url)}">{attribute(words)}</a>'


def _link(sheet: Sheet, entity: str) -> str:
    place = place_of(sheet.corpus, entity)
    assert place is not None
    url = relative_url(place.page, sheet.path, folders=sheet.view.edition.options.directory_urls)
    return f'<a href="{attribute(url)}">{attribute(title_of(sheet.corpus, entity))}</a>'
