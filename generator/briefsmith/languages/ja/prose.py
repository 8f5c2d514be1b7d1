"""Words around numbers and sentences in Japanese."""

from briefsmith.languages.prose import Changes, Counted, Idiom

CHANGES = Changes(
    after=("から", "より"),
    between=("から",),
    then=("に", "へ"),
    by_after=("増", "減", "低下", "上昇", "下落", "上が", "下が", "拡大", "縮小", "伸び", "落ち", "上回", "下回"),
)
COUNTED: Counted = {
    "view": ("視聴回数", "再生回数", "閲覧数", "再生数", "視聴数"),
    "company": ("企業", "会社", "企業数", "社数"),
    "person": ("人数", "者数"),
    "user": ("ユーザー", "利用者", "ユーザー数", "利用者数"),
    "parameter": ("パラメータ数",),
    "download": ("ダウンロード", "ダウンロード数"),
    "product": ("製品", "商品"),
    "device": ("スマートフォン", "スマホ", "端末", "デバイス"),
    "model": ("モデル", "モデル数"),
    "employee": ("従業員", "従業員数", "社員"),
    "copy": ("部数", "販売部数"),
}
QUOTATION = ("「", "」")
IDIOM = Idiom(
    largest_bare=3,
    largest_counted=3,
    words=frozenset({"半分", "半数", "ゼロ", "倍増", "半減"}),
    phrases=("一人ひとり", "二つ目", "一つ目", "三つ目", "百も承知", "一か八か", "万が一", "千差万別"),
)
