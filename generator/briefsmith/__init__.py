"""Briefsmith: structured research briefs in, a site whose every figure can be traced out."""
