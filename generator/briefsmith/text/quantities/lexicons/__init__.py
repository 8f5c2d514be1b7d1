"""One module a language: its `RULES`, data only."""
