"""Words around numbers and sentences in Japanese."""

from briefsmith.languages.prose import Changes, Counted, Idiom

CHANGES = Changes(
    after=("から", "より"),
    between=("から",),
    then=("に", "へ"),
    by_after=("増", "減", "低下", "上昇", "下落", "上が", "下が", "拡大", "縮小", "伸び", "落ち", "上回", "下回"),
)
COUNTED: Counted = {
    "house": (
        "住宅",
        "戸建て",
        "家屋",
    ),
    "household": ("世帯",),
    "building": (
        "建物",
        "ビル",
    ),
    "room": (
        "客室",
        "部屋",
    ),
    "seat": (
        "議席",
        "座席",
    ),
    "hospital": ("病院",),
    "university": ("大学",),
    "library": ("図書館",),
    "museum": (
        "美術館",
        "博物館",
    ),
    "factory": ("工場",),
    "bank": ("銀行",),
    "office": (
        "事務所",
        "オフィス",
    ),
    "branch": ("支店",),
    "station": ("駅",),
    "hotel": (
        "ホテル",
        "旅館",
    ),
    "restaurant": (
        "飲食店",
        "レストラン",
    ),
    "island": ("島",),
    "village": ("村",),
    "patient": ("患者",),
    "child": (
        "子ども",
        "子供",
        "児童",
    ),
    "adult": (
        "成人",
        "大人",
    ),
    "family": ("家族",),
    "visitor": (
        "来場者",
        "来館者",
        "訪問者",
    ),
    "passenger": (
        "乗客",
        "旅客",
    ),
    "resident": ("住民",),
    "teacher": (
        "教員",
        "教師",
    ),
    "doctor": ("医師",),
    "engineer": (
        "技術者",
        "エンジニア",
    ),
    "scientist": ("科学者",),
    "soldier": ("兵士",),
    "athlete": ("選手",),
    "player": ("プレーヤー",),
    "customer": ("顧客",),
    "investor": ("投資家",),
    "volunteer": ("ボランティア",),
    "candidate": ("候補者",),
    "respondent": ("回答者",),
    "victim": (
        "被害者",
        "犠牲者",
    ),
    "death": ("死者",),
    "accident": ("事故",),
    "flight": ("便",),
    "aircraft": (
        "航空機",
        "旅客機",
    ),
    "ship": ("船舶",),
    "train": ("列車",),
    "bus": ("バス",),
    "computer": (
        "パソコン",
        "コンピューター",
    ),
    "robot": ("ロボット",),
    "satellite": ("衛星",),
    "reactor": ("原子炉",),
    "turbine": ("風車",),
    "ticket": (
        "チケット",
        "乗車券",
    ),
    "photo": ("写真",),
    "letter": ("手紙",),
    "song": ("楽曲",),
    "painting": ("絵画",),
    "goal": (
        "ゴール",
        "得点",
    ),
    "match": ("試合",),
    "medal": ("メダル",),
    "test": ("検査",),
    "application": (
        "申請",
        "応募",
    ),
    "complaint": ("苦情",),
    "contract": ("契約",),
    "animal": ("動物",),
    "tree": ("樹木",),
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
