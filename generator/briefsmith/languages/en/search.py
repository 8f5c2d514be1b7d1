"""What readers of English type into a search box."""

from briefsmith.languages.search import SearchForms

SEARCH = SearchForms(
    money={"CNY": ("yuan", "RMB")},
    magnitudes={12: ("T", "tn"), 9: ("B", "bn"), 6: ("M", "mn"), 3: ("K",)},
    legal_forms=("Inc", "Incorporated", "Ltd", "Limited", "LLC", "PLC", "Corp", "Corporation", "Co", "Company", "Group",
                 "Holdings?"),
)  # fmt: skip
