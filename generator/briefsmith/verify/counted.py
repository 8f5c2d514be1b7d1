"""What is counted, where the text counts with a word that fits anything (件, 個, 回, or no word at all).

Such a number says nothing of its unit, so the tokens must: `exact: [視聴回数, 1000万回]`. Words name the unit that
their end names: 動画生成プロジェクト is a project, not a video; スマートフォン1つ is one device.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefsmith.text.quantities import UnsupportedLanguage, read
from briefsmith.text.quantities.units import is_counted

GENERIC: frozenset[str | None] = frozenset({None, "count", "occurrence", "item", "unit"})
"""Units that say that something is counted and not what."""

_LONGEST = 12
"""Characters of the longest word for a unit that is looked for."""

# Words that name a unit apart from its number, beyond those that follow one: language → unit → words in lower case.
_APART: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ja": {
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
    },
    "zh": {
        "view": ("播放量", "播放次数", "播放次數", "观看次数", "觀看次數", "浏览量", "瀏覽量"),
        "company": ("企业", "公司", "企業"),
        "user": ("用户", "用戶", "用户数", "用戶數"),
        "parameter": ("参数量", "參數量", "参数", "參數"),
        "download": ("下载量", "下載量"),
        "product": ("产品", "產品"),
        "model": ("模型",),
    },
    "fr": {"view": ("nombre de vues",), "user": ("utilisateurs",), "company": ("entreprises", "sociétés")},
    "en": {"view": ("views", "view count"), "user": ("users",), "company": ("companies", "firms")},
}


def named(words: Iterable[str], language: str) -> frozenset[str]:
    """The units that the ends of these words (in NFKC) name."""
    return frozenset[str]().union(*(_named(each.rstrip(), language) for each in words))


def _named(words: str, language: str) -> set[str]:
    lower = words.lower()
    apart = _APART.get(language.partition("-")[0], {})
    found = {unit for unit, forms in apart.items() if any(lower.endswith(form) for form in forms)}
    for start in range(max(0, len(words) - _LONGEST), len(words)):
        if start and words[start].isascii() and words[start - 1].isalnum():
            continue
        unit = _unit(words[start:], language)
        if unit:
            return found | {unit}
    return found


def _unit(word: str, language: str) -> str | None:
    """The unit that a word is, by reading it behind a number."""
    probe = f"2 {word}" if word[0].isascii() else f"2{word}"
    try:
        quantities = read(probe, language)
    except UnsupportedLanguage:
        return None
    whole = len(quantities) == 1 and quantities[0].span == (0, len(probe))
    return quantities[0].unit if whole and is_counted(quantities[0].unit or "") else None
