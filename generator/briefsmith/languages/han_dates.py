"""Dates as Chinese and Japanese both write them: 2月15日, 二〇二四年, 今月9日."""

from briefsmith.languages.dates import WrittenDates, between

_HAN = "[〇零一二三四五六七八九]"
_YEAR = rf"(?P<y>(?<!\d)[12]\d{{3}}|{_HAN}{{4}})\s?年(?!間|间|代|ぶり|以上|前)度?"
_MONTH = r"(?P<m>(?<!\d)\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月"
_DAY = (
    r"(?P<d>(?<![\d.,])\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號]"
    r"(?!間|间|以上|以内|以內|ごと|後|前|分|连|連|数|々|本)"
)
_DAY_OF_MONTH = (
    r"(?P<d>(?<![\d.,])\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號](?!間|间|以内|以內|々)"
)
"""A day right after its month, which no word behind it makes a number of days: 3月5日前 is before the fifth."""
_ERA = r"(?P<era>令和|平成|昭和|大正|明治|民國|民国)(?P<e>元|\d{1,3}|[一二三四五六七八九十百零〇]+)\s?年"
_YEAR_WORD = r"(?:昨年|去年|今年|来年|來年|明年|前年|同年|一昨年|本年|翌年)"
_MONTH_WORD = r"(?:今月|先月|来月|同月|本月|上月|下月|[上下这]个月|[上下這]個月|翌月)"

# Eras of Japan and of the Republic of China: the year before the first.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}

_RANGES = ("から", "至", "到")
_BETWEEN = (*_RANGES, "、", ",", "・", "/", "および", "及び?", "または?", "と", "や", "和", "或", "与", "與")
_TO = between(*_RANGES)

_PATTERNS = (
    rf"(?P<y>(?<!\d)[12]\d{{3}})年?{_TO}(?P<y2>[12]\d{{3}})年(?!代)",
    rf"(?:{_YEAR}の?)?(?P<m>(?<!\d)\d{{1,2}}){_TO}(?P<m2>\d{{1,2}})\s?月",
    rf"(?:{_YEAR}の?)?{_MONTH}(?P<d>\d{{1,2}})[日号號]?{_TO}(?P<d2>\d{{1,2}})\s?[日号號](?!間|间)",
    rf"{_YEAR}(?:の?\s?{_MONTH}(?:\s?{_DAY_OF_MONTH})?)?",
    rf"{_ERA}(?:の?\s?{_MONTH}(?:\s?{_DAY_OF_MONTH})?)?",
    rf"(?P<rel>{_YEAR_WORD})(?:の?{_MONTH}(?:{_DAY_OF_MONTH})?)?",
    rf"(?P<rel>{_MONTH_WORD})(?:の?{_DAY})?",
    rf"{_MONTH}(?:{_DAY_OF_MONTH})?",
    rf"(?<![\d.,万億亿半数何几幾]){_DAY}",
)

DATES = WrittenDates(patterns=_PATTERNS, between=_BETWEEN, eras=_ERAS)
