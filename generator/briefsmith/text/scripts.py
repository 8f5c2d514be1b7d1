"""Runs of Japanese, Chinese and Korean in a page of another language, found by their letters and marked as such.

The shape of a Han letter depends on the language it is taken for, and so does how it is read out.
"""

from __future__ import annotations

import re

_HAN = "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff"
_KANA = "\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9f"
_HANGUL = "\uac00-\ud7a3"
_LETTER = f"{_HAN}{_KANA}{_HANGUL}"
_EAST_ASIAN = re.compile(f"[{_LETTER}]")
_WITHIN = r"\d.,~〜、。・「」『』"
# With the numbers that it begins with or that stand in it: 10年から1~2年に is one run.
_RUN = re.compile(rf"(?:\d[\d.,~〜]*)?[{_LETTER}](?:[{_LETTER}{_WITHIN}]*[{_LETTER}」』。])?")
_KANA_ANYWHERE, _HANGUL_ANYWHERE = re.compile(f"[{_KANA}]"), re.compile(f"[{_HANGUL}]")

# Words that hold text for no reader, or that may hold nothing but text.
_PART = re.compile(r"<!--.*?-->|<(script|style|title|textarea|option)\b.*?</\1\s*>|<[^>]*>|[^<]+", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z][\w:-]*)")
_LANG = re.compile(r"""\slang=["']?([\w-]*)""")
_SIMPLE = re.compile(r"""<(?:span|td|th|a|p) lang="(?:ja|zh|ko)[\w-]*"[^>]*>[^<]*<""")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
EAST_ASIAN = ("ja", "zh", "ko", "yue")
"""Languages in whose words a Han letter is their own: its shape and its sound are theirs."""


def written_in(text: str, either: str = "zh") -> str | None:
    """Return the language that the letters of a text tell: `ja`, `zh`, `ko`, or None where it has no such letters.

    `either` is for what Japanese and Chinese write alike.
    """
    if not _EAST_ASIAN.search(text):
        return None
    if _KANA_ANYWHERE.search(text):
        return "ja"
    if _HANGUL_ANYWHERE.search(text):
        return "ko"
    letters = "".join(_EAST_ASIAN.findall(text))
    # The old standards hold the letters of one country each: 发 is in no Japanese one, 広 in no Chinese one.
    if not _in(letters, "shift_jis"):
        return "zh"
    return either if _in(letters, "gb2312") or _in(letters, "big5") else "ja"


def _in(letters: str, standard: str) -> bool:
    try:
        letters.encode(standard)
    except UnicodeEncodeError:
        return False
    return True


def marked(html: str, language: str, either: str = "zh") -> str:
    """Return the HTML of a page in `language` with every run of Japanese, Chinese or Korean in an element that says so.

    What is marked already stays as it is.
    """
    # Most pages have no such letters, or mark them all; to follow every tag takes longer than to lay out the page.
    if not _EAST_ASIAN.search(_SIMPLE.sub("", html)):
        return html
    page = language.partition("-")[0]
    either = page if page in EAST_ASIAN else either
    found: list[str] = []
    open_: list[tuple[str, str]] = []
    for part in _PART.finditer(html):
        text = part[0]
        tag = _TAG.match(text)
        if tag and not part[1]:
            _step(open_, tag[2].lower(), text, ends=bool(tag[1]))
        elif not text.startswith("<"):
            around = next((lang for _, lang in reversed(open_) if lang), page)
            if around == page or around.partition("-")[0] not in EAST_ASIAN:
                element = "tspan" if any(name == "svg" for name, _ in open_) else "span"
                text = _runs(text, around.partition("-")[0], either, element)
        found.append(text)
    return "".join(found)


def _step(open_: list[tuple[str, str]], name: str, text: str, *, ends: bool) -> None:
    """Follow one tag: which elements are open, and what language each says it is in."""
    if not ends:
        if name not in _VOID and not text.endswith("/>"):
            said = _LANG.search(text)
            open_.append((name, said[1] if said else ""))
    elif any(name == one for one, _ in open_):
        while open_.pop()[0] != name:
            pass


def _runs(text: str, around: str, either: str, element: str) -> str:
    def mark(run: re.Match[str]) -> str:
        language = written_in(run[0], either)
        return run[0] if language == around else f'<{element} lang="{language}">{run[0]}</{element}>'

    return _RUN.sub(mark, text)
