"""Every reference of every record leads to a thing of the right kind; the models say which fields refer to what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, partial

from briefsmith.load.declared import Declared, Named, id_in_use
from briefsmith.load.mistakes import shown
from briefsmith.load.node import Node
from briefsmith.load.patterns import Patterns
from briefsmith.load.records import ONE_A_FILE, Record, RecordKind, Thing
from briefsmith.load.suggest import SURELY, nearest
from briefsmith.model.entity import Misspelling
from briefsmith.model.figure import Evidence
from briefsmith.model.markers import Prose, Target
from briefsmith.model.schema import marked, references, slots
from briefsmith.problems import Code, Problem, Where
from briefsmith.text.markdown_read import is_line
from briefsmith.text.slugs import Ref, is_id, parse_ref, suggest_id
from briefsmith.text.wikilinks import WikiLink, find_links


@cache
def _references(model: type[Thing]) -> Patterns[Target]:
    return Patterns((slot.pattern, target) for slot, target in references(model))


@cache
def _prose(model: type[Thing]) -> Patterns[Prose]:
    return Patterns((slot.pattern, prose) for slot, prose in marked(model, Prose))


def check_references(records: Iterable[Record], declared: Declared) -> Iterator[Problem]:
    """Yield a problem for every reference, in fields and in prose, that does not lead where it should."""
    for record in records:
        for node, target in referring(record):
            if isinstance(node.value, str):
                yield from _check(record, node, target, declared)
        for node, found in links(record):
            yield from _check_links(record, node, found, declared)


def referring(record: Record) -> list[tuple[Node, Target]]:
    """Return every field of a record that refers to something, with what it may refer to."""
    return _references(record.model).find(record.node)


def links(record: Record) -> Iterator[tuple[Node, tuple[WikiLink, ...]]]:
    """Yield the pieces of prose of a record that link to something, with their links."""
    for node, prose in _prose(record.model).find(record.node):
        if isinstance(node.value, str) and "[[" in node.value:
            yield node, find_links(node.value, blocks=prose.blocks)


def check_lines(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield a warning for every text of one line that is written as paragraphs, a list, a heading, a block of code."""
    for record in records:
        for node, prose in _prose(record.model).find(record.node):
            if isinstance(node.value, str) and not prose.blocks and not is_line(node.value):
                message = "this field is one line; what is written as a block is not shown as one"
                hint = "write one paragraph, without marks of lists, headings, quotations or code in front of a line"
                yield Problem(Code.PROSE_BLOCKS, record.where(node), message, hint)


def check_misplaced(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield a warning for every link in a text of ours that is not prose."""
    for record in records:
        for node, _ in _plain(record.model).find(record.node):
            found = find_links(node.value) if isinstance(node.value, str) and "[[" in node.value else ()
            for link, where in zip(found, _places_of_links(record, node, found), strict=True):
                words = link.words or link.target
                message = f"[[{link.target}]] stands where links are not followed"
                yield Problem(Code.LINK_MISPLACED, where, message, f"write {words}")


@cache
def _plain(model: type[Thing]) -> Patterns[None]:
    """The places of a record that are not prose; words of a source are left as they are."""
    prose = {slot.path for slot, _ in marked(model, Prose)}
    plain = (slot for slot in slots(model) if slot.path not in prose and slot.owner not in (Evidence, Misspelling))
    return Patterns((slot.pattern, None) for slot in plain)


def accepts(target: Target, named: Named) -> bool:
    """Tell whether a thing is one that a field may name."""
    if named.item:
        return target.items or named.kind in target.groups
    return named.kind in target.kinds or named.room in target.rooms


def _check(record: Record, node: Node, target: Target, declared: Declared) -> Iterator[Problem]:
    if target.of_item:
        yield from _check_item(record, node, target, declared)
        return
    name = node.value
    if not is_id(name):
        return  # `shape` reports this
    named = declared.things.get(name)
    if named is None:
        guess = declared.near(name, target, partial(accepts, target)) or declared.near(name, likeness=SURELY)
        yield Problem(
            Code.REF_UNKNOWN,
            record.where(node),
            f"there is no `{name}`; this should be {target.words}",
            _hint(guess, target, declared),
        )
    elif not accepts(target, named):
        guess = declared.near(name, target, partial(accepts, target))
        yield Problem(
            Code.REF_KIND,
            record.where(node),
            f"`{name}` {named.noun}; this should be {target.words}",
            f"did you mean `{guess}`?" if guess else f"name {target.words}",
        )


def _hint(guess: str | None, target: Target, declared: Declared) -> str | None:
    if guess is None:
        return _where_to_add(target)
    meant = f"did you mean `{guess}`?"
    if accepts(target, declared.things[guess]):
        return meant
    return f"{_where_to_add(target)}; or {meant} It {declared.things[guess].noun}"


def _where_to_add(target: Target) -> str | None:
    if len(target.rooms) == 1:
        return f"add it to briefs/registry/{target.rooms[0]}.yml"
    if target.of_entity:
        return "add it to the registry"
    kind = RecordKind(target.kinds[0])
    return f"add it to {kind}s/" if kind in ONE_A_FILE else f"add it to briefs/registry/{kind}s.yml"


def _check_item(record: Record, node: Node, target: Target, declared: Declared) -> Iterator[Problem]:
    own = _owner(record)
    ref = parse_ref(node.value, own)
    where = record.where(node)
    if ref is None:
        if parse_ref(node.value, "any"):
            hint = f'write "brief-id{node.value}"'
            yield Problem(Code.ID_BAD, where, f"outside a brief, `{node.value}` does not say of which", hint)
        return
    missing = _missing_item(where, node.value, ref, declared)
    named = declared.items.get(ref.brief, {}).get(ref.item)
    if missing:
        yield missing
    elif named is not None and not accepts(target, named):
        message = f"`{node.value}` {named.noun}; this should be {target.words}"
        yield Problem(Code.REF_KIND, where, message, f"name {target.words}")


def _owner(record: Record) -> str | None:
    """The brief in which `#item` is looked for; `records` reports a brief whose file has a bad name."""
    return id_in_use(record.id) if record.kind is RecordKind.BRIEF else None


def _missing_item(where: Where, written: str, ref: Ref, declared: Declared) -> Problem | None:
    """Say that a reference leads nowhere, if it does; an item of a brief that cannot be read may well be there."""
    items = declared.items.get(ref.brief)
    if items is None:
        guess = declared.near(ref.brief, "briefs", lambda named: named.kind == RecordKind.BRIEF)
        hint = f"did you mean `{guess}`?" if guess else "write brief-id#item-id"
        return Problem(Code.REF_UNKNOWN, where, f"there is no brief `{ref.brief}`", hint)
    if ref.item in items or ref.brief in declared.broken:
        return None
    elsewhere = declared.brief_with.get(ref.item)
    guess = nearest(ref.item, items)
    hint = "its items are " + shown(", ".join(items)) if items else "it has no items"
    if elsewhere:
        hint = f"did you mean `{elsewhere}#{ref.item}`?"
    elif guess:
        hint = f"did you mean `{'' if written.startswith('#') else ref.brief}#{guess}`?"
    return Problem(Code.REF_UNKNOWN, where, f"the brief `{ref.brief}` has no item `{ref.item}`", hint)


def _check_links(record: Record, node: Node, found: tuple[WikiLink, ...], declared: Declared) -> Iterator[Problem]:
    for link, where in zip(found, _places_of_links(record, node, found), strict=True):
        if "#" in link.target:
            ref = parse_ref(link.target, _owner(record))
            if ref is None:
                hint = "write [[brief-id#item-id]], or [[#item-id]] inside a brief"
                yield Problem(Code.ID_BAD, where, f"[[{link.target}]] is not a reference", hint)
            elif problem := _missing_item(where, link.target, ref, declared):
                yield problem
        elif link.target not in declared.things:
            message = f"there is no `{link.target}` to link to"
            yield Problem(Code.REF_UNKNOWN, where, message, _near_link(record, link, declared))


def _near_link(record: Record, link: WikiLink, declared: Declared) -> str:
    if link.target in declared.items.get(id_in_use(record.id), {}):
        return f"did you mean [[#{link.target}]]?"
    guess = declared.near(suggest_id(link.target) or link.target)
    if guess is None:
        return "a link names an id of the registry, a brief or a seed, or brief-id#item-id"
    words = link.words or ("" if is_id(link.target) else link.target)
    return f"did you mean [[{guess}|{words}]]?" if words else f"did you mean [[{guess}]]?"


def _places_of_links(record: Record, node: Node, found: Iterable[WikiLink]) -> Iterator[Where]:
    """Find links, given in their order, in the file: YAML folds and unfolds lines but keeps the order of brackets."""
    source = record.tree.source
    at, read = node.start - 1, 0
    for link in found:
        for _ in range(node.value.count("[[", read, link.start) + 1):
            at = source.text.find("[[", at + 1, node.end) if at < node.end else node.end
            at = node.end if at < 0 else at
        read = link.start + 1
        yield source.where(at) if at < node.end else record.where(node)
