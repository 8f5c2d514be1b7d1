"""The format that `mkdocs.yml` declares, written into the file as it stands: nothing else in it changes."""

from __future__ import annotations

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from briefsmith.adapters.mkdocs_yaml import Settings
from briefsmith.load.migration import FORMAT, GONE

_ENTRY = f"format: {FORMAT}"


def with_format(text: str, settings: Settings) -> str | None:
    """Return the text of `mkdocs.yml` with the present format among the options of `briefs`.

    None where its options do not stand in this file: it inherits them, or does not name the plugin.
    """
    plugins = _value(settings.sources[0][1], "plugins") if settings.sources else None
    for holder in plugins.value if isinstance(plugins, SequenceNode) else [plugins]:
        if isinstance(holder, ScalarNode) and holder.value == "briefs":
            return _put(text, holder, holder, f"briefs: {{{_ENTRY}}}")
        options = _value(holder, "briefs")
        if isinstance(options, MappingNode):
            return _with_entry(text, options)
        if isinstance(options, ScalarNode):  # `briefs:` and no value
            return _put(text, options, options, f" {{{_ENTRY}}}")
    return None


def _with_entry(text: str, options: MappingNode) -> str:
    entries = {key.value: (key, value) for key, value in options.value if isinstance(key, ScalarNode)}
    if "format" in entries:
        return _put(text, entries["format"][1], entries["format"][1], str(FORMAT))
    if GONE in entries:
        return _put(text, *entries[GONE], _ENTRY)
    if not entries:
        return _put(text, options, options, f"{{{_ENTRY}}}")
    first = options.value[0][0].start_mark
    line_end = "\r\n" if "\r\n" in text else "\n"
    between = ", " if options.flow_style else line_end + " " * first.column
    return text[: first.index] + _ENTRY + between + text[first.index :]


def _put(text: str, first: Node, last: Node, new: str) -> str:
    return text[: first.start_mark.index] + new + text[last.end_mark.index :]


def _value(node: Node | None, name: str) -> Node | None:
    if not isinstance(node, MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)
