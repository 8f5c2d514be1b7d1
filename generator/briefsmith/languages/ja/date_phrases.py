"""What may stand around a date in Japanese."""

from briefsmith.languages.date_phrases import DatePhrases

_COUNT = r"(?:\d+|数|[一二三四五六七八九十]+|半)"
_SPAN = r"(?:日|週間|[かカヶケヵ]?月|年|時間)"
_QUARTER = r"第?(?P<n>[1-4一二三四])四半期"

_BEFORE = r"""
calendar: (?:旧暦|陰暦|太陰暦|太陽太陰暦|農暦|ユリウス暦|ヒジュラ暦)(?:の)?
fiscal: (?:会計年度|事業年度|fy)
about: (?:約|およそ|おおよそ|推定|大体|だいたい)
alternative: (?:または|もしくは|あるいは|おそらく|多分|たぶん)
"""

_AFTER = rf"""
fiscal: (?:の)?(?:期(?!間|限|待|日)|決算|年度|度(?!目))
shift: (?:の|から|より)?(?:約|およそ)?{_COUNT}{_SPAN}(?:後|前|以内|ぶり|遅れ|早)
shift: (?:の)?(?:翌々?[日月年週朝]|前(?:日|月|年|週|夜|々日|の[日月年週])|次の|前日|前夜|一週間[前後]|直前|直後|以来{_COUNT})
calendar: \(?(?:旧暦|陰暦|ユリウス暦)
about: (?:の)?(?:ごろ|ころ|頃|前後|あたり|辺り|近く)
until: (?:以前|より前|まで|を期限|が期限|を目処|を目途|をめど|の前(?![半期日月年週夜])|前(?![半期日月年後提橋]))
since: (?:以降|以後|より後|の後(?![半期])|後(?![半期方]))
between: (?:から|~|〜|-)[^、。]{{1,12}}(?:の?間に)
quarter: (?:の)?{_QUARTER}
fiscal: (?:の)?(?:[上下]半?期|前期|後期|中間期|通期|シーズン)
season: (?:の)?(?:初|晩|今)?[春夏秋冬](?:ごろ|頃)?
alternative: (?:か|または|もしくは|あるいは)(?=\d)
negation: (?:では?な[いくか]|じゃな|とは(?:限ら|言え|い)|というのは誤)
"""

_CLAUSE_BEFORE = r"""
calendar: (?:旧暦|陰暦|太陰暦|ユリウス暦)
"""
_CLAUSE_AFTER = r"""
negation: (?:なかった|なく|ない|ませんでした|ません|ずに?)(?=[、。」)]|$|と|が[、。]|の(?:は|で|だ)|もの|ため)
negation: (?:は|とするのは|というのは)(?:誤り|間違い|誤報|誤記)
"""

_RELATIVE = r"""
year -2: 一昨年
year -1: 昨年|去年
year +0: 今年|本年
year +1: 来年
month -1: 先月
month +0: 今月|本月
month +1: 来月
"""

PHRASES = DatePhrases(
    before=_BEFORE,
    after=_AFTER,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    relative=_RELATIVE,
    clause_ends=r"[、。；;!?「」()]",
    ordinals={"一": 1, "二": 2, "三": 3, "四": 4},
    more=(
        r"(?<![\d.,])'?(?P<yy>\d\d)年(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?",
        r"(?<!\w)'(?P<yy>\d\d)年",
    ),
    of_year="(?!)",
    in_year="[、,]?の?",
    or_words="(?:か|または|もしくは|あるいは|、または)",
)
