"""Corpus to published data files."""
