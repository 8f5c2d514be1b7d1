"""What a project's docs folder may give MkDocs: pages in UTF-8, and files of the project alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from briefsmith.adapters.reading import LARGEST_PAGE, read_regular, shown


def unfit(files: Files, config: MkDocsConfig) -> Iterator[str]:
    """Yield in words what is wrong with files of the docs folder; MkDocs would publish them or end in a traceback.

    A link may lead anywhere in the project's folder, and to nothing else: what it leads to is published.
    """
    home = os.path.realpath(Path(config.config_file_path).parent)
    docs = os.path.realpath(config.docs_dir)
    for file in files:
        if file.src_dir != config.docs_dir or not file.abs_src_path:
            continue
        real = os.path.realpath(file.abs_src_path)
        name = shown(os.path.relpath(file.abs_src_path, home))
        if shown(file.src_uri) != file.src_uri:
            yield f"{name}: its name holds what no name should: rename it in plain letters"
        elif not any(os.path.commonpath((real, folder)) == folder for folder in (home, docs)):
            yield f"{name}: it is a link that leads out of the project, to {shown(real)}: put what is meant here"
        elif not os.path.isfile(real):
            yield f"{name}: it is no regular file"
        elif file.is_documentation_page() and (words := _no_page(file)):
            yield f"{name}{words}"


def _no_page(file: File) -> str:
    try:
        content = read_regular(Path(file.abs_src_path or ""), LARGEST_PAGE + 1)
    except OSError as problem:
        return f": cannot be read: {problem.strerror}"
    if len(content) > LARGEST_PAGE:
        return f": the page has more than {LARGEST_PAGE:,} bytes, the most that is read: split it"
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        return f":{line}: byte 0x{content[problem.start]:02x} is not UTF-8 text: save the page as UTF-8"
    return ""
