"""What readers of Chinese type into a search box."""

from briefsmith.languages.search import SearchForms

SEARCH = SearchForms(
    money={"CNY": ("元",)},
    legal_parts=("(?:股份|控股|集团|集團|科技)*(?:有限|责任|責任)*公司$", "集团$", "集團$"),
)
