"""Words around numbers and sentences in Chinese."""

from briefsmith.languages.numbers import words
from briefsmith.languages.prose import Changes, Counted, Idiom

_CHANGED = words("""
增, 增加, 增长, 增長, 降, 降低, 下降, 升, 上升, 提升, 提高, 涨, 漲, 上涨,
上漲, 跌, 下跌, 扩, 擴, 扩大, 擴大, 扩充, 擴充, 扩展, 擴展, 减, 減, 减少,
減少, 缩, 縮, 缩小, 縮小, 缩减, 縮減, 缩短, 縮短, 延长, 延長, 上调, 上調,
下调, 下調, 调, 調, 调整, 調整, 回升, 回落, 攀升, 跃升, 躍升, 压缩, 壓縮,
翻, 拉升, 改
""")
CHANGES = Changes(
    before=("从", "從", "由"),
    between=("到", "至", *(verb + to for verb in _CHANGED for to in ("至", "到", "为", "為"))),
    by_before=(
        "增加",
        "增加了",
        "减少",
        "減少",
        "减少了",
        "減少了",
        "下降",
        "下降了",
        "上升",
        "上升了",
        "增长",
        "增長",
        "增长了",
        "增長了",
        "提高",
        "提高了",
        "降低",
        "降低了",
        "上涨",
        "上漲",
        "下跌",
        "上调",
        "下调",
        "涨了",
        "跌了",
        "多了",
        "少了",
    ),
)
COUNTED: Counted = {
    "view": ("播放量", "播放次数", "播放次數", "观看次数", "觀看次數", "浏览量", "瀏覽量"),
    "company": ("企业", "公司", "企業"),
    "user": ("用户", "用戶", "用户数", "用戶數"),
    "parameter": ("参数量", "參數量", "参数", "參數"),
    "store": ("门店", "門市", "門店", "店铺", "店鋪", "商店"),
    "project": ("项目", "項目", "專案"),
    "download": ("下载量", "下載量"),
    "product": ("产品", "產品"),
    "model": ("模型",),
}
QUOTATION = ("「", "」")
SIMPLIFIED_QUOTATION = ("“", "”")
IDIOM = Idiom(
    largest_bare=3,
    largest_counted=3,
    words=frozenset({"一半", "半", "翻倍", "翻番", "减半", "減半"}),
    phrases=("万一", "千万别", "一心一意", "百分之百", "一次又一次", "成千上万", "成千上萬", "两者", "兩者"),
)
