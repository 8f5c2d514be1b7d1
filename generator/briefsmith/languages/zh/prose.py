"""Words around numbers and sentences in Chinese."""

from briefsmith.languages.prose import Changes, Counted, Idiom

CHANGES = Changes(
    before=("从", "從", "由"),
    between=("到", "至", "增至", "降至", "增加到", "下降到", "升至"),
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
