"""YAML files → `Corpus`, with every problem of every file."""

from generator.load.loading import load
from generator.load.schema import schemas

__all__ = ["load", "schemas"]
