"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path

import click

FOLDER = click.Path(file_okay=False, path_type=Path)

root = click.option("--root", type=FOLDER, default=Path(), help="Folder that holds briefs/ and seeds/ (default: here).")
texts = click.option(
    "--texts",
    type=FOLDER,
    help="Folder of the source texts (default: $BRIEFS_TEXTS, then that of mkdocs.yml, then seeds/texts).",
)
strict = click.option("--strict", is_flag=True, help="Let warnings fail as errors do.")
drafts = click.option("--drafts", is_flag=True, help="Show drafts, marked as such.")
locale = click.option("--locale", help="Language of labels, numbers and dates (default: that of mkdocs.yml).")
folder = click.argument("folder", type=FOLDER)
