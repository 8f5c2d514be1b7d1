"""What a reader can do with a long list: narrow it down, sort it, take it away.

The page is whole without any of it. The form and an index of the list stand in the page, and the plugin's `pages.js`
works with them; where scripts are off, the style sheet hides the form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from briefsmith.edition.paths import title_of
from briefsmith.model.brief import Event
from briefsmith.model.entity import Room
from briefsmith.model.figure import Figure, bounds
from briefsmith.pages.parts.values import measure_label, sentence
from briefsmith.pages.sheet import Sheet
from briefsmith.text.contexts import attribute, href, linked
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref

_MANY = 200
"""From so many items on, a browser is asked to lay out only those that are near: others are guessed, which may jump."""

Option = tuple[str, str]
"""A value and the words for it."""

_ROOMS: Mapping[str, Room] = {"topic": "topics", "organisation": "companies", "system": "systems"}
ITEMS = ("figures", "events")
"""What lists hold that have a form."""
SORTS = ("page", "most", "least", "newest", "name")
GROUPS = ("measure", "subject", "source", "none")
"""How figures can be sorted, and what they can stand under; the first is how the page has them."""


def event_tools(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return the form over a list of events, and their index; empty where there is no event."""
    return _tools(sheet, tuple(refs), "events", {})


def figure_tools(sheet: Sheet, refs: Iterable[Ref]) -> str:
    """Return the form over tables of figures, with how they are sorted and grouped; empty where there is no figure."""
    ways = {"sort": SORTS, "group": GROUPS}
    found = {name: [(way, sheet.labels(f"tools.{name}.{way}")) for way in each] for name, each in ways.items()}
    return _tools(sheet, tuple(refs), "figures", found)


def _tools(sheet: Sheet, refs: Sequence[Ref], what: str, ways: Mapping[str, Sequence[Option]]) -> str:
    if not refs:
        return ""
    labels = sheet.labels
    index = {str(ref): _entry(sheet, ref) for ref in refs}
    used = {word for entry in index.values() for word in str(entry["in"]).split()}
    fields = [_select(sheet, name, options, first=True) for name, options in _filters(sheet, used)]
    fields += [_select(sheet, name, options, first=False) for name, options in ways.items()]
    # The script counts, and sets its numbers in where these stand.
    words = {key: labels(f"tools.{key}", n="{n}", all="{all}") for key in ("shown", "copy", "copied")}
    attributes = "".join(f' data-{key}="{attribute(value)}"' for key, value in words.items())
    many = " data-many" if len(refs) > _MANY else ""
    buttons = (
        f'<button type="button" name="save">{attribute(labels("tools.save"))}</button> '
        f'<button type="button" name="print">{attribute(labels("tools.print"))}</button> '
        f'<button type="reset">{attribute(labels("tools.reset"))}</button>'
    )
    # `<` would end the script in the middle of a name that holds a tag.
    data = json.dumps(index, ensure_ascii=False, separators=(",", ":")).replace("<", r"\u003c")
    return "\n".join(
        (
            f'<details class="bs-tools bs-fold" data-list="{what}"{many}{attributes}>',
            f"<summary>{attribute(labels(f'tools.{what}'))}</summary>",
            "<form>",
            *fields,
            f"<p>{buttons}</p>",
            "</form>",
            f'<script type="application/json">{data}</script>',
            "</details>",
            # Outside the fold, so that it is heard and seen of a narrowed list whose form is closed.
            '<p class="bs-shown" role="status"></p>',
        )
    )


def data_links(sheet: Sheet, name: str) -> str:
    """Return links to the whole list as published data."""
    files = " · ".join(linked(kind.upper(), href(f"data/{name}.{kind}")) for kind in ("csv", "json"))
    return f"<small>{sheet.labels('data.files', files=files)}</small>"


def _entry(sheet: Sheet, ref: Ref) -> dict[str, object]:
    """What a script needs to know of one item: what it can be found, sorted and grouped by."""
    item = sheet.corpus.item[ref]
    assert isinstance(item, Figure | Event)
    brief = sheet.corpus.brief[ref.brief]
    about = item.subjects if isinstance(item, Figure) else item.entities
    seeds = dict.fromkeys(one.seed for one in item.evidence) or dict.fromkeys(brief.seeds)
    entry: dict[str, object] = {"in": " ".join((*brief.topics, *about, *seeds, item.status))}
    if isinstance(item, Figure):
        entry |= {
            "day": read_date(item.as_of).sort_key()[0].isoformat() if item.as_of else "",
            "value": float(bounds(item.value)[1]),
            "measure": sentence(measure_label(sheet.view, item.measure)),
            "subject": sheet.labels.listed([title_of(sheet.corpus, one) for one in about]),
            "source": sheet.labels.listed([title_of(sheet.corpus, one) for one in seeds]),
        }
    return entry


def _filters(sheet: Sheet, used: set[str]) -> list[tuple[str, list[Option]]]:
    """What the list can be narrowed to: only what some item has, and nothing that there is only one of."""
    corpus = sheet.corpus
    found = [
        (name, [(entity.id, entity.name) for entity in corpus.room(room) if entity.id in used])
        for name, room in _ROOMS.items()
    ]
    found.append(("source", [(seed.id, title_of(corpus, seed.id)) for seed in corpus.seeds if seed.id in used]))
    statuses = ("happened", "reported", "claimed", "planned", "projected")
    found.append(("status", [(one, sheet.labels.name("status", one)) for one in statuses if one in used]))
    return [
        (name, options if name == "status" else sorted(options, key=lambda option: option[1].casefold()))
        for name, options in found
        if len(options) > 1
    ]


def _select(sheet: Sheet, name: str, options: Sequence[Option], *, first: bool) -> str:
    every = [("", sheet.labels("tools.any"))] if first else []
    listed = "".join(
        f'<option value="{attribute(value)}">{attribute(words)}</option>' for value, words in [*every, *options]
    )
    return f'<label>{attribute(sheet.labels(f"tools.{name}"))}<select name="{name}">{listed}</select></label>'
