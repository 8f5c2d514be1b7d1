"""Whole projects drawn from the models: what an author may write, and what nobody should."""
