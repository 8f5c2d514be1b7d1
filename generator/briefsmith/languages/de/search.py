"""What readers of German type into a search box."""

from briefsmith.languages.search import SearchForms

SEARCH = SearchForms(
    magnitudes={12: ("Bio",), 9: ("Mrd",), 6: ("Mio",), 3: ("Tsd",)},
    legal_forms=("GmbH", "AG", "SE", "KG", "KGaA", "mbH", "Gruppe"),
)
