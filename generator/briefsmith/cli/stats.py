"""`briefs stats`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from briefsmith.adapters.terminal import say
from briefsmith.cli import options
from briefsmith.cli.steps import examine
from briefsmith.examined import totals
from briefsmith.text.contexts import shown


@click.command("stats")
@options.root
@options.texts
def command(root: Path, texts: Path | None) -> None:
    """Print the counts."""
    _, examined = examine(root, texts)
    corpus = examined.corpus
    counts = {
        **asdict(totals(examined)),
        "drafts": sum(not brief.published for brief in corpus.briefs),
        "events": len(corpus.events),
        "claims": len(corpus.claims),
        "questions": len(corpus.questions),
        "tensions": len(corpus.tensions),
        "entities": {room: len(corpus.room(room)) for room in dict.fromkeys(e.room for e in corpus.entities)},
    }
    say(shown(json.dumps(counts, indent=2)))
