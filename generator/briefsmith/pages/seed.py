"""The page of a source: its record, what a reader should know of it, and which of its paragraphs carry what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefsmith.edition.paths import Place, brief_page, seed_page
from briefsmith.edition.relations import Use
from briefsmith.edition.site import Page
from briefsmith.model.figure import Salience
from briefsmith.model.items import role_ref
from briefsmith.model.seed import Seed
from briefsmith.pages.parts.briefs import brief_lines
from briefsmith.pages.parts.figures import figure_table
from briefsmith.pages.parts.items import question_lines
from briefsmith.pages.parts.quotes import foreign, mark, quote, witness_mark
from briefsmith.pages.parts.sources import lineage_lines, outlets
from briefsmith.pages.parts.tables import BREAK, block, fold, paragraphs, table
from briefsmith.pages.parts.values import figure_name, figure_value
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import anchor
from briefsmith.text.contexts import linked
from briefsmith.text.markdown import escape
from briefsmith.text.slugs import Ref

_NOTES = 6
"""So many notes on a text are read at once; the rest are folded, if they are more than a line would save."""
_FOLD_FROM = 3
_EACH = 1_000
_SHADES = 4
"""From so many uses on, a paragraph of the strip is as dark as can be."""


def seed(view: SiteView, seed: Seed) -> Page:
    """Return the page of one source. Its text is never on it."""
    sheet = Sheet(view, seed_page(seed.id))
    labels = view.labels
    briefs = [view.corpus.brief[brief] for brief in view.corpus.briefs_of_seed[seed.id]]
    sheet.add(
        block("bs-kicker", " · ".join(_kicker(sheet, seed))),
        block("bs-standfirst", note) if (note := sheet.prose(seed.id, "note", seed.note)) else "",
        block("bs-record", _record(sheet, seed)),
    )
    sheet.section(2, "source.briefs", brief_lines(sheet, briefs) or labels("source.briefs.none"))
    sheet.section(2, "source.lineage", " ".join(lineage_lines(sheet, seed)), _sides(sheet, seed))
    sheet.section(2, "source.quality", _quality(sheet, seed) or labels("source.quality.none"))
    topics = dict.fromkeys(topic for brief in briefs for topic in brief.topics)
    actors = dict.fromkeys(role.id for brief in briefs for role in (*brief.companies, *brief.people))
    sheet.section(
        2,
        "topic.actors",
        _named(sheet, "room.topics", topics),
        _named(sheet, "source.actors", actors),
    )
    uses = view.relations.uses.get(seed.id, ())
    key = dict.fromkeys(
        use.ref for use in uses
        if (figure := view.corpus.figures.get(use.ref)) and figure.salience is Salience.KEY
    )  # fmt: skip
    sheet.section(2, "brief.figures", figure_table(sheet, key))
    questions = dict.fromkeys(
        Ref(brief.id, question.id)
        for brief in briefs
        for question in brief.questions
        if len(brief.seeds) == 1 or any(evidence.seed == seed.id for evidence in question.evidence)
    )
    sheet.section(2, "brief.questions", question_lines(sheet, questions))
    if uses:
        table = fold(labels("source.used.table"), _paragraphs(sheet, uses))
        sheet.section(2, "source.used", labels("source.used.intro"), _strip(sheet, uses), table)
    sheet.section(2, "source.against", _against(sheet, seed))
    title = seed.title_en or seed.title
    return sheet.page(
        title,
        labels("describe.source", title=title),
        "source",
        source=view.corpus.marks.files.get(seed.id),
        heading=None if seed.title_en else foreign(seed.title, seed.language),
    )


def _kicker(sheet: Sheet, seed: Seed) -> list[str]:
    labels = sheet.labels
    origin = labels(f"source.kind.{seed.lineage.parents[0][0]}" if seed.lineage else "source.kind.own")
    date = sheet.date(seed.issued) if seed.issued else labels("source.issued.none")
    return [labels.name("type", seed.type), escape(labels.language(seed.language)), date, origin]


def _record(sheet: Sheet, seed: Seed) -> str:
    labels = sheet.labels
    issued = sheet.date(seed.issued) if seed.issued else labels("source.issued.none")
    if seed.issued_basis:
        issued += f" ({sheet.authored(seed.issued_basis)})"
    authors = labels.listed([foreign(name.printed, seed.language) for name in seed.author])
    facts = [
        ("source.title", foreign(seed.title, seed.language)),
        ("source.title_en", sheet.authored(seed.title_en)),
        ("source.author", authors or labels("source.author.none")),
        ("source.publisher", outlets(seed)),
        ("source.issued", issued),
        ("source.language", escape(labels.language(seed.language))),
        ("source.type", labels.name("type", seed.type)),
        ("source.url", f"<{seed.url}>" if seed.url else ""),
        ("source.fingerprint", f"SHA-256 `{seed.text.sha256}`" if seed.text else ""),
    ]
    return "\n\n".join(f"{labels(key)}\n:   {text}" for key, text in facts if text)


def _quality(sheet: Sheet, seed: Seed) -> str:
    labels = sheet.labels
    lines = []
    for n, note in enumerate(seed.quality):
        at = note.paragraphs or note.paragraph
        place = f" ({labels('paragraph', n=escape(str(at)))})" if at else ""
        words = sheet.line(seed.id, f"quality.{n}", note.note)
        lines.append(f"- **{labels.name('quality', note.kind)}**{place}{labels('colon')}{words}")
    shown, rest = lines[:_NOTES], lines[_NOTES:]
    if len(rest) < _FOLD_FROM:
        shown, rest = lines, []
    more = labels.count("count.more", len(rest))
    return paragraphs(
        block("bs-quality", "\n".join(shown)) if shown else "",
        fold(more, block("bs-quality", "\n".join(rest))) if rest else "",
    )


def _named(sheet: Sheet, key: str, ids: Iterable[str]) -> str:
    listed = sheet.labels.listed([sheet.link(named) for named in ids])
    return f"{sheet.labels(key)}{sheet.labels('colon')}{listed}." if listed else ""


def _sides(sheet: Sheet, seed: Seed) -> str:
    """Two versions of one text side by side, in the words of each, on the page of the one that comes from the other."""
    labels = sheet.labels
    parent = sheet.corpus.seed.get(seed.parent or "")
    if parent is None:
        return ""
    refs = _shared(sheet, seed, parent)
    exact = [ref for ref in refs if ref in sheet.corpus.figures or ref in sheet.corpus.events]
    others = [ref for ref in refs if ref not in exact]
    shown, rest = (_side_table(sheet, part, (parent, seed)) for part in (exact, others))
    folded = fold(labels.count("count.sides.others", len(others)), rest) if shown and rest else rest
    return paragraphs(sheet.title(3, "source.sides") if refs else "", shown, folded)


def _side_table(sheet: Sheet, refs: list[Ref], seeds: tuple[Seed, Seed]) -> str:
    head = [sheet.labels("column.item"), *(sheet.labels.language(seed.language) for seed in seeds)]
    return table(
        "sides-table", head, ([_what(sheet, ref), *(_words(sheet, ref, seed) for seed in seeds)] for ref in refs)
    )


def _shared(sheet: Sheet, seed: Seed, other: Seed) -> list[Ref]:
    """Items that rest on both texts, in the order of the first."""
    cited = {use.ref for use in sheet.view.relations.uses.get(other.id, ())}
    refs = dict.fromkeys(use.ref for use in sheet.view.relations.uses.get(seed.id, ()))
    return [ref for ref in refs if ref in cited and ref in sheet.corpus.item]


def _against(sheet: Sheet, seed: Seed) -> str:
    lines = [
        f"- {sheet.seed_link(other)} <small>{sheet.labels.count('count.compared', count)}</small>"
        for other, count in sheet.view.relations.read_against.get(seed.id, ())
    ]
    return block("bs-brieflines", "\n".join(lines)) if lines else ""


def _strip(sheet: Sheet, uses: tuple[Use, ...]) -> str:
    """Every paragraph up to the last that is used, darker the more rests on it, each used one a link to what does.

    Past `_EACH` of them only those that are used: a number with a digit too many makes no page of megabytes.
    """
    rests = Counter(use.evidence.paragraph for use in uses)
    far = sorted(n for n in rests if n > _EACH)
    cells = []
    for n in (*range(1, min(max(rests), _EACH) + 1), *far):
        how_often = sheet.labels.count("count.uses", rests[n])
        shade = min(rests[n], _SHADES)
        cells.append(
            f'<a href="#p{n}" class="bs-n{shade}" title="{how_often}">{n}</a>' if n in rests else f"<span>{n}</span>"
        )
    return block("bs-paragraphs", " ".join(cells))


def _words(sheet: Sheet, ref: Ref, seed: Seed) -> str:
    return BREAK.join(
        f"{quote(found.exact, seed.language)} <small>{sheet.labels('paragraph', n=found.paragraph)}</small>"
        for found in sheet.view.relations.evidence[ref]
        if found.seed == seed.id
    )


def _paragraphs(sheet: Sheet, uses: tuple[Use, ...]) -> str:
    labels = sheet.labels
    rows = []
    last = 0
    for use in uses:
        number = use.evidence.paragraph
        label = labels("paragraph", n=number)
        place = f"{anchor(f'p{number}')}**{label}**" if number != last else ""
        last = number
        seed = sheet.corpus.seed[use.evidence.seed]
        checked = mark(sheet.view, witness_mark(sheet.view, use.ref, use.witness))
        rows.append([place, quote(use.evidence.exact, seed.language), _what(sheet, use.ref), checked])
    head = [labels(key) for key in ("column.paragraph", "column.words", "column.used", "column.check")]
    return table("used", head, rows)


def _what(sheet: Sheet, ref: Ref) -> str:
    figure = sheet.corpus.figures.get(ref)
    if figure:
        value = escape(figure_value(sheet.view, figure))
        return f"{sheet.link(str(ref), value)}, {escape(figure_name(sheet.view, figure))}"
    if ref in sheet.corpus.item:
        return sheet.item_link(ref)
    # The evidence of a role stands under a reference of its own.
    brief = sheet.corpus.brief[ref.brief]
    who = next(role.id for role in brief.roles if role_ref(brief, role.id) == ref)
    return linked(sheet.name(who), sheet.href(Place(brief_page(ref.brief), ref.item)))
