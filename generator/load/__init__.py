"""YAML files → `Corpus`, with every problem of every file."""

from generator.load.loading import load

__all__ = ["load"]
