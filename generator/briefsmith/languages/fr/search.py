"""What readers of French type into a search box."""

from briefsmith.languages.search import SearchForms

SEARCH = SearchForms(magnitudes={9: ("Md",)}, legal_forms=(r"S\.?A\.?S?", "SE"))
