"""`briefs schema`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from briefsmith.adapters.folder import write_files
from briefsmith.adapters.terminal import say
from briefsmith.cli import options
from briefsmith.load import schemas
from briefsmith.text.contexts import shown


@click.command("schema")
@options.folder
def command(folder: Path) -> None:
    """Write the schemas."""
    files = {
        f"{name}.json": (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()
        for name, schema in schemas().items()
    }
    write_files(folder, files)
    say(shown(f"{len(files)} schemas in {folder}"))
