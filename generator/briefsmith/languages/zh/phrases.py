"""What may stand around a number in Chinese."""

from briefsmith.languages.numbers import words
from briefsmith.languages.phrases import Phrases
from briefsmith.languages.zh.classes import DECIDED
from briefsmith.languages.zh.operators import (
    AIM_AFTER,
    ASKED,
    ASSUMED_AFTER,
    BELIEVED,
    BYGONE,
    COMPARED,
    COMPARED_AFTER,
    CORRECTED,
    DENIED,
    EXCEPTED,
    EXCEPTED_AFTER,
    HALTED,
    HELD_AGAINST,
    IMAGINED,
    LIMITS,
    LIMITS_AFTER,
    NOT,
    PRETENDED,
    RUMOURED,
    SUPPOSED,
    TAKEN_BACK,
    WISHED,
)
from briefsmith.languages.zh.prose import COUNTED

_FOLLOWING = r"""
number: [ ]?(?:多(?!少|数|數|种|次|样|樣|元|名|年|家|位|方|重|层|項|项|地|国|國|媒|利)|几(?!乎)|幾(?!乎)|余(?!下|额|額|热|年|家|名)|零头|出头)
number: [ ]?兆
number: (?:分之|又|点[\d零一二三四五六七八九]|點[\d零一二三四五六七八九])
unit @bare: [ ]?(?:亩|畝|迈|邁|坪|尺|寸|丈|钱|錢|担|擔|分贝|分貝|克拉|毫安时|毫安時|比特|卡路里|英担|当量|當量)
unit @money: [个個]
unit @ratio: (?:个|個)?(?:百分)?[点點]|p(?![a-z])|pct
unit @w=字节: 跳动
unit @w=倍: (?:镜|鏡|变焦|變焦|光学|速|数)
unit @w=人: (?:次|份|制|天|日(?!常)|月|时|公里)
unit @w=度: (?:假|夜|量|过)
range: 的(?:[\d.一二两三四五六七八九十]+多?(?:倍|%|成)|一半|百分之|[一二三四五六七八九十]+分之)
supposition @money: (?:者|即可|可获|减\d|立减|送)
name @bare: (?:强|段|档|环|号线)
unit: (?:人份|位数|吨位|人次|人日|人天|人月|人年|人时|班次|吨公里|人公里|千瓦时|千伏安|车公里)
unit @mass: (?:位|级|公里)
unit @length: 每(?:小时|秒|时)
name @length: (?:障碍|接力|自由泳|蛙泳|仰泳|蝶泳|混合|个人|短跑|长跑|赛跑|竞走|跨?栏|跑(?![了完出得至到])|决赛|预赛|半决赛|气步枪|步枪)
name @time: (?:酒店|便利店|连锁|热线|新闻|营业厅|自助|超市|健身|书店|无理由|咖啡|陈酿|老店|学制|期(?:国债|贷款|债券))
range @money: ,?(?:报|收于|收报|至|到)[^，。]{0,3}[\d]
unit @w=成: (?:员|都|立|功|为|為|本|果|就|长|長|熟|交|品|人)
unit @count: (?:月|时|時|角|基[点點])
comparator: (?:弱|强(?=的|，|。|,|$)|不到|不等|上下|开外|有余|有餘|起步|封顶|封頂|打底|出头)
comparator: [ ]?\((?:含|不含|以上|以下|左右|余)\)?
range @bare: [扩擴增减減升降提涨漲跌缩縮上下调調拉]{1,2}[大加少高低长長小短充]?(?:至|到|为|為)
range @bare: (?:至|到|或)[ ]?[$¥€]?[\d一二三四五六七八九十]
range: [~〜-][ ]?[$¥€]?[\d一二三四五六七八九十]
range @bare: …[\d]
currency @money: [ ]?\(?(?:港币|港幣|美金|美元|台币|台幣|澳门币|澳門幣|新台币|新台幣|人民币|人民幣|加元|澳元|新加坡|欧元|歐元|日元|葡币)
number @time: (?:零|又)?[\d一二三四五六七八九十]+(?:个月|個月|天|小时|小時|分钟|分鐘|分|秒)
"""

_PRECEDING = r"""
unit @!time,!money: (?:每|平均每|以每)
number: (?:还|還)?差(?:着|著|了)?
number: (?:分之[\d一二三四五六七八九十百千万]+|一半|半数|大半|部分|多数|少数)的?
negation: 差[^，。]{1,8}(?:就|便|即)?(?:满|滿|到|足|够|夠)
number: (?:几|幾|数|數|若干|[\d一二三四五六七八九十零〇两]+[点點])[ ]?
number: [\d][・.,'`´’ ]+
supposition: (?:原定|原计划|原計劃|原本|本来|本來)(?:的|招|为|為|是|要|有)?
sign: (?:零下|负|負|亏损额?为?-|▲|△)(?:约|約|近)?
unit @temperature: (?:华氏|華氏)
unit @w=点: (?:上午|下午|凌晨|晚上|早上|中午|傍晚|今晚|明早|当晚|深夜)
unit @w=點: (?:上午|下午|凌晨|晚上|早上|中午|傍晚|今晚|明早|當晚|深夜)
currency @CNY: (?:澳门币|澳門幣|台币|台幣|新台币|新台幣|港币|港幣|港元|美元|美金|欧元|日元)(?:约|約|近|超过|超過|达|達)?
comparator: (?:直逼|逼近|迫近|冲击|沖擊|几乎|幾乎|不下|大大超出)
comparator @count: (?:相当于|等于|堪比)(?:约|近)?
comparator @exactly: (?:最多|最高|至多|最长|至少|最少|起码|不少于|不低于|不超过|不得超过)(?!的)[一-龥]{1,6}
range @range: (?:上调|下调|提高|降低|上涨|下跌|增加|减少|增长|下降|上升|[涨跌升降加减])了?
unit @w=度: (?:[东東西][经經]|[南北][纬緯]|[用耗发發][电電]|曾|已|先后|先後)(?:约|約|了)?
unit @!time,!money: 每(?:公顷|公頃|亩|畝|平方米|平方公里|株|头|頭)[^，。\d]{0,3}
unit: 每[\d一二三四五六七八九十百千万]+[人名个個家户戶](?:中|里|裡)?(?:就|便)?[有占]
name @digits,bare,!scaled: 航班
name @digits,!money,!scaled: (?:波音|空客|国道|國道|省道|宪法|憲法|刑法|民法|频道|頻道|车次|車次|代号|代號)
"""

_NO = (
    r"(?:不(?!仅|僅|但|断|斷|同|久|过|過|只|止|管|论|論|少|小|良|动产|動產|锈|鏽|妨|料|满|滿|完全统计|仅如此|但如此)|没有?|沒有?|未(?!来|來|成年|婚|知)|[并並]非|非(?!常|洲|农|法|凡|物质|遗)|无法|無法|"
    r"严禁|嚴禁|禁止|[^特个类區区级派告性分]别(?!人|的|墅|名|是)|^别(?!人|的|墅)|勿|莫|很难|很難|难以|難以|避免|防止|拒绝|拒絕|否认|否認|没能|沒能|从未|從未|绝非|絕非|休想|不再)"
)

_CLAUSE_BEFORE = rf"""
negation: {DENIED}
negation @!time: {HALTED}
negation @money: {TAKEN_BACK}
negation @ratio: {TAKEN_BACK}
negation: {NOT}
unit @!time,!money,!rate,!mass: 每[十百千万亿\d]+[^,。]{{0,8}}$
supposition: {WISHED}
supposition: {BELIEVED}
supposition: {BYGONE}
supposition: {PRETENDED}
negation: {EXCEPTED}
comparator: {HELD_AGAINST}
comparator: {COMPARED}
comparator @exactly: {LIMITS}
unit @!rate,!time,!ratio,!money,!difference: 每(?:秒|分钟?|小时)钟?[^，。]{{1,10}}$
negation: 所(?:谓|謂)[^，。]{0, 16}$
negation @bound: {_NO}
negation: (?:并无|並無|毫无|毫無|哪来|哪來|哪有|难道|難道|岂|豈|何来|何來)[^，。]{{0,18}}$
negation @exactly: (?:不可能|拒绝|拒絕|远非|遠非|绝非|絕非|谈不上|談不上|称不上|稱不上|从来没|從來沒|并没|並沒|不存在|不到|不够|不足以|不是|并不|並不|并非|並非|没有|没|未(?:能|曾|有)?(?!来|成年|婚|知|能|曾|有)|否认|无法|無法|不会|不會|不再|从未|從未)[^，。、；：]{{0,18}}$
negation @exactly: (?:否认|否認|辟谣|闢謠|不实|不實|谣言|謠言|谣传|謠傳|误传|誤傳)
"""

_CLAUSE_AFTER = rf"""
negation: {DENIED}
supposition: {BELIEVED}
supposition: {PRETENDED}
comparator: {COMPARED_AFTER}
supposition: {ASSUMED_AFTER}
negation: {AIM_AFTER}
negation @money: {HALTED}
comparator @exactly: {LIMITS_AFTER}
negation: {EXCEPTED_AFTER}
negation: ^[^，。]{{0,12}}(?:不实|不實|是假的|系谣言|是谣言|纯属|子虚乌有|的说法|的說法|的传闻|的傳聞|的消息不)
negation: ^(?:都|也|还|還)(?:没|沒|不|未)
negation @bound: ^(?:都|也|还|還)?(?:不到|没有|沒有|没|未到|不足)
"""

_SENTENCE = rf"""
negation: {RUMOURED}
supposition: {ASKED}
supposition: {SUPPOSED}
supposition: {CORRECTED}
supposition: {IMAGINED}
supposition: (?:^ ?若(?!干)|，若(?!干)|如果|假如|倘若|若是|假设|假設|要是|一旦|万一|萬一|本应|本應|本可|原本可|本来可|除非|否则|否則)
negation: (?:否认|否認|网传|網傳|谣言|謠言|谣传|謠傳|辟谣|闢謠|不实|不實|虚假|虛假|造谣|造謠|子虚乌有|子虛烏有|捏造|杜撰)
negation: (?:不存在|误报|誤報|误称|誤稱|误传|誤傳|虚报|虛報|谎报|謊報|乌龙|烏龍|失实|失實|有出入|查无实据|無此事|无此事)
negation: (?:证伪|證偽|被指造假)
supposition: (?:更正|勘误|勘誤|误写|誤寫|误为|誤為|有误|有誤|应为|應為)
unit @w=磅: (?:体重|重量|重达|净重)
"""

_PARAGRAPH = r"""
scale @!scaled,!ratio,!time: (?:单位|單位)[:：为為是]? ?(?:人民币|人民幣)?(?:百万|百萬|千|亿|億|万|萬|千万)|以(?:百万|千|万|亿)元(?:计|为单位)
"""

PHRASES = Phrases(
    following=_FOLLOWING,
    preceding=_PRECEDING,
    clause_before=_CLAUSE_BEFORE,
    clause_after=_CLAUSE_AFTER,
    sentence=_SENTENCE,
    paragraph=_PARAGRAPH,
    clause_ends=r"[，,、；：:]|(?:但是|但(?!愿)|而且|而是)",
    turns=r"(?:但是|但(?!愿)|而是|而且)",
    comparisons=r"""
近 @time: (?:历时|歷時|长达|長達|耗时|耗時|用时|时隔|時隔|在位|经过|經過|已有|花了|用了|了|停工|持续|持續|工作|为期|為期)$
破 @!scaled: \Z\A
突破 @small: \Z\A
接近 @small: \Z\A
""",
    turned=(
        r"[没沒]有|(?:不|[并並从從尚仍还還]?未(?:能|曾|有|必)?|[没沒][有能]?|不得|不能|不可|不会|不會|不应|不應|无法|無法|难以|難以|不曾|不该|不該)"
        r"(?:超过|超過|超出|多于|多於|高于|高於|大于|大於|少于|少於|低于|低於|小于|小於|突破|达到|達到|达|達|到|足|及|满|滿|下|止|只|逾|破|有|容纳|容納)"
    ),
    following_comparisons=r"""
多 @small,count: \Z\A
""",
    suffixes=frozenset(noun for nouns in COUNTED.values() for noun in nouns)
    | frozenset(
        words("""
飞机, 飛機, 内, 內, 来, 來, 间, 間, 前, 后, 後, 多, 余, 餘, 左右, 以上, 以下, 以内, 以內, 时, 度, 起, 中, 里, 上, 下, 外, 半, 整, 许, 許, 钟, 级, 型, 版, 制, 期, 者, 人, 口, 员, 家, 名, 位,
个, 個, 项, 項, 种, 種, 次, 所, 座, 台, 臺, 辆, 輛, 架, 艘, 份, 张, 張, 条, 條, 只, 款, 国, 國, 的, 之, 以, 计, 計, 共, 钱, 币, 幣, 每, 元, 斤, 户, 戶, 岁, 歲, 余名, 余家, 多名, 多家, 多个
""")
    ),
    money_nouns=frozenset(),
    prefixes=frozenset(),
    decided=DECIDED,
)
