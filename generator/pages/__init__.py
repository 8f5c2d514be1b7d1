"""Corpus to Markdown pages."""
