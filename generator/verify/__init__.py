"""Figures against the words they came from: evidence, lineage, conflicts."""
