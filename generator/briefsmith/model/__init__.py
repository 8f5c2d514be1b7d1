"""Frozen values: seeds, briefs, entities, the corpus and the site."""
