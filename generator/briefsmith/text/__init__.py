"""Leaf functions on strings: slugs, dates, quantities, Markdown, locale."""
