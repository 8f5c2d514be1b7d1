"""YAML files → `Corpus`, with every problem of every file."""

from briefsmith.load.loading import load
from briefsmith.load.schema import schemas

__all__ = ["load", "schemas"]
