"""Numbers in Chinese: simplified, traditional, and a text that does not say which."""

from dataclasses import replace

from briefsmith.languages.numbers import Rules, numbers, patterns, table, words

_UNITS = table("""
person: 人, 人口, 名, 位
company: 家企业, 家企業, 家公司, 间公司, 間公司
country: 个国家, 個國家, 国, 國
parameter: 参数, 參數, 个参数, 個參數
token: token, tokens, 个token, 個token, 词元, 詞元, 个词元, 個詞元
user: 用户, 用戶, 个用户, 個用戶, 名用户, 名用戶
device: 设备, 設備, 台设备, 臺設備, 台設備
episode: 集
model: 模型, 款模型
project: 个项目, 個項目, 個專案
platform: 个平台, 個平台
city: 城市, 座城市, 个城市, 個城市
school: 所学校, 所學校
character: 字, 个字, 個字
book: 册, 冊, 本书, 本書
vote: 票
view: 次播放, 次观看, 次觀看
download: 次下载, 次下載
vehicle: 辆, 輛
language: 种语言, 種語言, 种语种
count: 家庭, 户家庭, 戶家庭, 点, 點, 人次, 个, 個, 件, 次, 回, 种, 種, 项, 項, 条, 條, 台, 臺, 部, 张, 張, 套, 款, 家, 间, 間, 所, 座, 起, 例, 份,
  只, 隻, 艘, 架, 架次, 笔, 筆, 场,
  場, 把, 枚, 颗, 顆, 支, 门, 門, 届, 块, 塊, 倍数, 篇, 首, 幅, 片, 帧画面, 组, 組, 对, 對, 双,
  雙, 辆次, 床, 宗, 单, 單, 席, 株, 头, 頭
frame: 帧, 幀
s: 秒, 秒钟, 秒鐘
ms: 毫秒
min: 分钟, 分鐘, 分
min*15: 刻, 刻钟, 刻鐘
h: 小时, 小時, 个小时, 個小時, 钟头, 鐘頭, 个钟头, 個鐘頭, 个钟, 個鐘
day: 天, 日, 天大
week: 周, 週, 个星期, 個星期, 星期, 礼拜, 个礼拜, 個禮拜, 禮拜
month: 个月, 個月
year*10: 个十年, 個十年
year: 年, 岁, 歲, 周岁, 週歲, 周歲, 周年, 週年, 年间, 年間
year*100: 世纪, 世紀, 个世纪
month*3: 季度, 个季度, 個季度
percent: %, 百分比
percent*10: 成, 折
percentage-point: 个百分点, 個百分點, 百分点, 百分點
percentage-point*0.01: 个基点, 個基點, 基点, 基點
times: 倍
Hz: 赫兹, 赫茲, 赫
kHz: 千赫, 千赫兹
MHz: 兆赫, 兆赫兹, 兆赫茲
GHz: 吉赫, 吉赫兹
pixel: 像素, 畫素
m: 米, 公尺
km: 公里, 公裏, 千米
km*0.5: 里, 华里, 華里, 市里
cm: 厘米, 公分
mm: 毫米, 公釐
nm: 纳米, 奈米
ft: 英尺, 呎
mi: 英里, 英裏, 哩
inch: 英寸, 吋
acre: 英亩, 英畝
lb: 磅, 英磅
kg*0.5: 斤, 市斤
kg*0.05: 两, 兩, 市两
m2: m², 平方米, 平方公尺, 平米
km2: 平方公里, 平方千米
household: 户, 戶
ha: 公顷, 公頃
mu: 亩, 畝
kg: 公斤, 千克
g: 克
mg: 毫克
t: 吨, 噸, 公吨
L: 升, 公升
mL: 毫升, cc, ml
gallon: 加仑, 加侖
kcal: 千卡, 大卡
m3: 立方米, 立方公尺
W: 瓦
kW: 千瓦
MW: 兆瓦
GW: 吉瓦
MWh: 兆瓦时, 兆瓦時
GWh: 吉瓦时, 吉瓦時
TWh: 太瓦时, 太瓦時
kWh: 千瓦时, 千瓦時, 度电, 度電
byte: 字节, 位元組
degree: 度, 摄氏度, 攝氏度, °, °c, °C, ℃
fahrenheit: 华氏度, 華氏度, °f, °F, ℉
count*12: 打
fps: fps
""")

_CURRENCIES = table("""
CNY: 元, 圆, 块, 塊, 人民币, 人民幣, 元人民币, 元人民幣, 块钱
USD: 美元, 美金, 美圆, 美圓, 元美金
HKD: 港元, 港币, 港幣
TWD: 新台币, 新臺幣, 新台幣, 台币, 台幣, 元新台币, 元新台幣, 元新臺幣
JPY: 日元, 日圆, 日圓, 日币
EUR: 欧元, 歐元
GBP: 英镑, 英鎊
KRW: 韩元, 韓元, 韩圆, 韓圜
RUB: 卢布, 盧布
INR: 卢比, 盧比
AUD: 澳元
CAD: 加元
CHF: 瑞郎, 瑞士法郎
SGD: 新加坡元, 新元
""")

_NAMED_CURRENCIES = {word: code for word, code in _CURRENCIES.items() if word not in ("元", "圆", "块", "塊", "块钱")}

_STANDALONE = table("""
2 times: 翻一番, 翻了一番, 翻番, 翻倍
4 times: 翻两番, 翻了两番
50 percent: 对折, 對折
1.5 h: 個半小時, 个半小时, 個半鐘, 个半钟, 個半鐘頭
1.5 month: 個半月, 个半月
1.5 min: 分半鐘, 分半钟
0.5 h: 半個鐘, 半个钟, 半個小時, 半個鐘頭, 半个钟头
0.5 count: 半个, 半個
1.5 h: 一個半鐘, 一个半钟
0.5 times: 减半, 減半, 一半
>1/2 times: 过半, 過半, 过半数, 過半數
0.5 year: 半年
0.5 day: 半天
0.5 month: 半个月, 半個月
1.5 month: 一个半月, 一個半月
2.5 month: 两个半月, 兩個半月
3.5 month: 三个半月, 三個半月
0.5 h: 半小时, 半小時, 半个小时
50 year: 半个世纪, 半個世紀
""")

_BEFORE = table("""
nearly: 几近, 幾近, 近乎, 近, 将近, 將近, 接近
about: 约合, 約合, 折合约, 折合約, 差不多, 约莫, 約莫, 全长约, 全長約, 总长约, 總長約, 约, 約, 大约, 大約, 大概, 约为, 約為, 左右, 约有, 約有, 估计, 估計, ~, ≈
more-than: 刚过, 剛過, 远超, 遠超, 不止, 不只, 超过, 超過, 超, 破, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 突破, 超出, 已超, 已超过, 超过了, >
at-least: 大于等于, 大於等於, 大于或等于, 大於或等於, 不小于, 不小於, 至少, 最少, 不少于, 不少於, 不低于, 不低於, 起码, 起碼, 不下, ≥
at-most: 小于等于, 小於等於, 小于或等于, 小於或等於, 至多, 最多, 不超过, 不超過, 不多于, 不多於, 不高于, 不高於, 不大于, 最高, 最长, 最長,
  上限, 上限为, 上限為, 上限是, 可达, 可達, 可高达, 可高達, ≤
less-than: 跌破, 不到, 不足, 不及, 少于, 少於, 低于, 低於, 小于, 小於, 未满, 未滿, 未达, 未達, <
reach: 打破, 达到, 達到, 达, 達, 到, 有, 满, 滿, 可容纳, 可容納, 容纳, 容納
""")
# What may stand between a bound and its number: 至少造成23人, 最长可续航600公里.
_OF_LEAST = words("""
为, 為, 要, 需, 需要, 能, 可, 支持, 提供, 在, 有, 还有, 還有, 已有, 仍有, 另有, 造成, 導致, 导致, 造成了, 导致了, 拥有, 擁有, 持有, 保留, 包括, 投入, 完成, 达到, 達到, 达, 達, 增加, 减少, 減少, 提高, 缴纳, 支付, 工作, 服务, 配备, 设立,
持续, 持續, 花费, 花費, 损失, 捐赠, 生产, 销售, 招聘, 收到, 获得, 獲得, 杀害, 打死, 打伤, 逮捕, 出版, 发表, 發表
""")
_OF_MOST = words("""
为, 為, 要, 需, 需要, 能, 可, 支持, 提供, 在, 会, 達, 达, 达到, 達到, 可达, 可達, 可达到, 可續航, 可续航, 可行驶, 可行駛, 可乘坐, 可坐, 能坐, 可载, 可搭载, 可搭載, 可获, 可獲, 可获得, 可獲得, 可处, 可處, 可罚, 可补贴, 可補貼,
可奖励, 可贷, 可存储, 可录制, 可处理, 可支持, 可延长, 可退, 可领, 可提升, 可节省, 奖励, 补贴, 補助, 罚款, 赔偿
""")
_BEFORE |= {
    bound + verb: said
    for said, bounds, verbs in (
        ("at-least", "至少, 最少, 起码", _OF_LEAST),
        ("at-most", "至多, 最多, 最高, 最长, 最長", _OF_MOST),
    )
    for bound in words(bounds)
    for verb in verbs
}

# 没有(超过), 不得(少于), 未能(突破).
_NEGATED = (
    r"(?:不(?:会|會|得|可|能|应|應|曾|该|該)?"
    r"|(?:[并並从從尚仍还還])?未(?:能|曾|有|必)?|[没沒][有能]?|无法|無法|难以|難以)"
)

_AFTER = table("""
about: 来, 來, 左右, 上下, 前后, 前後
at-least: 以上, 及以上, 或以上, 以上者, 及以上者, 起, +
at-most: 以下, 以内, 以內, 之内, 之內, 及以下, 以下者, 及以下者, 为限
more-than: 多, 开外, 開外, 余, 餘, 有余, 有餘, 出头, 出頭
less-than: 不到
""")

_IGNORED = patterns(r"""
[高初大][一二三四](?![十百千万])
(?:光[绪緒]|宣[统統]|康熙|乾隆|雍正|嘉[庆慶]|道光|咸[丰豐]|同治|[顺順]治)[元\d一二三四五六七八九十]+年
双11  雙11
第[一二三四五六七八九十百千两]+
[上成][百千万萬亿億]+
一(?:些|起|样|樣|直|定|切|般|旦|致|贯|貫|体|體|线|線|流|方|方面|部分|边|邊|向|再|律|举|舉|带|帶|路)
一(?:下|时|時|同|共|生|面|味|度|刻|心|身|手|经|經|瞬|侧|側|番|处|處|番)  统一  統一  唯一  单一  單一  同一
专一  万一  萬一  之一  其一  一[个個](?!半|小时|小時|钟|鐘|月|星期|礼拜|禮拜|季度|世纪|世紀|百分[点點]|基点|[亿億萬万])  一种  一種  一位  一名  一款  一家  一次
一项  一項  一场  一場  一条  一條  一件  (?<!小时)(?<!小時)(?<!个钟)(?<!個鐘)十分(?!钟|鐘|之)  百度  千万(?:不要|别|別)  千禧  千里  万里  万能
万物  萬物  万众  万科  万达  萬達  三星(?!级)  三星堆  三峡  三峽  三国  三國  三农  三亚
三明  四川  四季  四处  四處  九州  九江  五粮液  五金  五四  五一  六一  七夕  八卦  八达岭  九龙  九龍
双十一  雙十一  百姓  老百姓  百科  百货  百貨  千方百计  千方百計  三思  三番  再三  万分(?!之)  萬分(?!之)  不二  二手
二维  二維  三维  三維  二战  二戰  一战  二氧化  一氧化  二级  一级  两岸  兩岸  两会  两者  兩者  两国  兩國
两极  三者  二者  四大  三大  两大  兩大  十大  八大  一带一路  一帶一路  一举两得  三三两两  五花八门
七嘴八舌  乱七八糟  一五一十  千千万万  成千上万  成千上萬  百分百  星期[一二三四五六]  周[一二三四五六]
週[一二三四五六]  礼拜[一二三四五六]  十字  奇虎360  三六零  360(?:公司|集团)
[48]k(?=$|[^\w]|[視视映画畫影電电テ解超の対で的])  [1-4]d(?![a-z])  \d{1,2}[时時点點]\d{1,2}分  (?<!\d)\d{1,2}点(?!\d)
一汽  二汽  三一重工  五矿
百胜  千问  千問  三元  四通  六福  九阳  十堰  百合
百色  千岛  万宁  万象  (?<!\d)\d{1,2}世[纪紀]  [一二三四五六]线城市  零售  零食  零件  零部件  零碳  零排放
零容忍  零距离  零散  归零  半导体  半導體  半决赛  二十国集团  二十國集團  七国集团  一百度
万事  万幸  十足  百般  千金  一口气  一把手  一步  一[点點](?![零〇一二三四五六七八九两\d])  一会  一會  一审  二审  一期  二期  三期
一季度  二季度  三季度  四季度  两用  两栖  两侧  一系列  一揽子  一把  一片  一座  一天(?!内|內|之内|多)
一年一度  一代  新一代  二代  三代  下一  上一  另一  这一  那一  每一  某一  任一  三甲  三板  二次元  三文鱼  百年
""")

_CHANGE_CUES = words("""
从, 從, 由
""")

_ORDINAL_BEFORE = words("""
第, no., no, 图, 表, 其
""")

_ORDINAL_AFTER = words("""
号, 號, 次元, 级, 級, 型, 版, 章, 后, 後, 代, 年代, 线, 線, 等奖, 点钟, 时整, 中全会, 大会, 路, 环, 期
""")

RULES = Rules(
    tag="zh",
    cldr=("zh_Hans", "zh_Hant"),
    han=True,
    colloquial_tail=True,
    magnitudes=numbers("""
3: K, k
12: 兆
6: M
9: B
12: T
4: 万, 萬
8: 亿, 億
"""),
    magnitudes_before={
        "兆": r"[零〇一二三四五六七八九十百千两兩\d元圆圓塊块]|(?:美|日|欧|歐|港|台|臺|新台|新臺|韩|韓)[元币幣]|人民[币幣]"
    },
    decimal_words=("点", "點"),
    groups=" ",
    counters_before_magnitude=("个", "個"),
    money_parts={
        "角": "*0.1",
        "毛": "*0.1",
        "毫": "*0.1",
        "分": "*0.01",
        "美分": "USD*0.01",
        "仙": "HKD*0.01",
        "日本銭": "JPY*0.01",
        "钱": "JPY*0.01",
    },
    no_bound={
        "近": r"最",
        "超": r"[中英女]",  # leagues of football
        **dict.fromkeys(
            ("最高", "最长", "最長", "最多"), r"(?:世界|全国|全國|全球|亚洲|亞洲|国内|國內|历史|歷史|全省|全市)(?:上)?"
        ),
    },
    # 五年来 is "for five years", 100来个 "some hundred".
    no_bound_after=dict.fromkeys("来來", r"(?![个個斤公里米年天岁歲度万元块塊次家名位]|人(?![们們]))"),
    standalone=_STANDALONE,
    fraction_infix=("分之",),
    percent_prefixes={"百分之": "percent", "千分之": "permille", "万分之": "percent*0.01", "萬分之": "percent*0.01"},
    mixed_links=("又",),
    short_fraction=r"分([一二三])(?![分秒刻十百千点點〇零一二三四五六七八九])",
    unit_prefixes={"摄氏": "degree", "攝氏": "degree", "华氏": "fahrenheit", "華氏": "fahrenheit"},
    part_links=("",),
    units_before={
        "桶": r"原油|石油|油当量|/日|/天|每日|布伦特",
        **dict.fromkeys("节節", r"的?航速"),
        "分": r"半|[零〇又]?[\d一二三四五六七八九十]+秒",
        **dict.fromkeys("块塊", r"[\d一二两三四五六七八九]+(?:毛|角|$|[，。、；,.;）)])"),
    },
    half_before="半",
    minutes=("分",),
    part_joiners=("零", "又", "〇"),
    spoken_tails=frozenset({"m", "CNY", "HKD", "TWD"}),
    halves=("半",),
    half_infix=("个半", "個半"),
    units=_UNITS,
    currencies=_CURRENCIES,
    currency_prefixes=table("""
USD: $, 美金, 美元
CNY: ¥, 人民币, 人民幣
TWD: 新台币, 新台幣, 新臺幣
HKD: 港币, 港幣
"""),
    tenths={"成": ""},
    far_links=("的",),
    before=_BEFORE,
    after=_AFTER,
    infix={"多": "more-than", "余": "more-than", "餘": "more-than", "来": "about"},
    negated_before=_NEGATED,
    minus=("零下", "负", "負", "▲"),
    range_infix=("~", "-", "–", "—", "——", "至", "到"),
    change_cues=_CHANGE_CUES,
    local_money=("元", "圆", "圓", "块钱", "塊錢", "$"),
    bare_currencies=("元", "圓", "圆"),
    rates_before=table("""
s: 每秒, 每秒钟
min: 每分钟, 每分鐘
h: 每小时, 每小時, 时速, 時速, 时速达, 時速達, 时速可达, 時速可達, 时速达到, 时速高达, 时速为, 時速為
"""),
    rates_after=table("""
s: /秒, 每秒, /s
min: /分钟, 每分钟
h: /小时, 每小时
"""),
    conjunctions=("和", "与", "與", "及", "以及", "、", "或"),
    vague_before=("几", "幾", "数", "數", "十", "百", "千", "万", "若干"),
    vague_after=("几", "幾", "数"),
    ordinal_before=_ORDINAL_BEFORE,
    ordinal_after=_ORDINAL_AFTER,
    ignored=_IGNORED,
)

SIMPLIFIED = replace(RULES, tag="zh-Hans")
# In traditional characters 元 is some yuan or some dollar: the region says which.
TRADITIONAL = replace(
    RULES, tag="zh-Hant", cldr=("zh_Hant", "zh_Hans"), currencies=_NAMED_CURRENCIES, magnitudes_before={}
)
