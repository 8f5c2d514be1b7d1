"""Which language letters tell, and what of a page is marked by it."""

from __future__ import annotations

import pytest
from briefsmith.text.scripts import marked, written_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("70億パラメータ", "ja"),
        ("发布", "zh"),
        ("智谱AI", "zh"),
        ("広告", "ja"),
        ("서울", "ko"),
        ("中国", "ja"),  # written alike: what was said of such
        ("billion", None),
    ],
)
def test_a_language_is_told_by_letters(text: str, language: str | None) -> None:
    assert written_in(text, either="ja") == language


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>the word 音声 may</p>", '<p>the word <span lang="ja">音声</span> may</p>'),
        ("<p>10年から1~2年に</p>", '<p><span lang="ja">10年から1~2年に</span></p>'),
        ('<p lang="ja">音声<b>認識</b></p>', '<p lang="ja">音声<b>認識</b></p>'),
        ('<p lang="fr">le mot 音声</p>', '<p lang="fr">le mot <span lang="ja">音声</span></p>'),
        ('<i lang="ja">音声</i><br>音声', '<i lang="ja">音声</i><br><span lang="ja">音声</span>'),
        ("<svg><path/><text>シャオミ</text></svg>", '<svg><path/><text><tspan lang="ja">シャオミ</tspan></text></svg>'),
        ('<a title="音声">x</a><!-- 音声 -->', '<a title="音声">x</a><!-- 音声 -->'),
        ('<script>"音声"</script><title>音声</title>', '<script>"音声"</script><title>音声</title>'),
        ("<p>nothing", "<p>nothing"),
    ],
)
def test_runs_are_marked_where_they_are_not(html: str, expected: str) -> None:
    assert marked(html, "en", either="ja") == expected
    assert marked(expected, "en", either="ja") == expected


def test_a_page_in_japanese_marks_what_is_not() -> None:
    assert marked("<p>音声 发布</p>", "ja") == '<p>音声 <span lang="zh">发布</span></p>'
    assert marked("<p>音声 서울</p>", "ja") == '<p>音声 <span lang="ko">서울</span></p>'
