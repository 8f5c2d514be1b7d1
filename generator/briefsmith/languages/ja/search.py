"""What readers of Japanese type into a search box."""

from briefsmith.languages.search import SearchForms

SEARCH = SearchForms(magnitudes={12: ("兆",)}, legal_parts=("グループ$", "ホールディングス$", "^株式会社", "株式会社$"))
