"""The last look at a finished page: what no generated page may hold is named."""

from __future__ import annotations

import pytest
from briefsmith.text.page_html import never_allowed

FINE = (
    "",
    '<h1 id="a">T</h1><p>Words <a href="../x/#y">here</a> and <a href="https://a.b/c">there</a>.</p>',
    '<svg viewBox="0 0 1 1" role="img" aria-label="x"><g class="a"><path d="M0 0"></path></g></svg>',
    '<table><tr><td lang="ja">70億</td></tr></table>',
    '<details class="x" data-list="3"><summary>S</summary></details>',
    '<script src="../assets/briefs/pages.js" type="module"></script>',
    '<script type="application/json">{"a": 1}</script>',
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
)
NAMED = {
    "<script>alert(1)</script>": "<script> with code in it",
    '<script type="text/javascript">alert(1)</script>': "<script> with code in it",
    "<p><img src=x onerror=alert(1)></p>": "<img>",
    '<a href="javascript:alert(1)">x</a>': '<a href="javascript:alert(1)">',
    '<a href=" javascript:alert(1)">x</a>': '<a href=" javascript:alert(1)">',
    '<a href="java\nscript:alert(1)">x</a>': '<a href="java\nscript:alert(1)">',
    '<a href="data:text/html,x">x</a>': '<a href="data:text/html,x">',
    '<p onclick="x()">x</p>': "<p onclick=…>",
    '<p style="position:fixed">x</p>': "<p style=…>",
    "<iframe></iframe>": "<iframe>",
    '<script src="https://a.b/x.js"></script>': '<script src="https://a.b/x.js">',
    '<script src="data:text/javascript,x"></script>': '<script src="data:text/javascript,x">',
    '<svg><a href="javascript:x"><text>x</text></a></svg>': '<a href="javascript:x">',
    "<svg><foreignObject></foreignObject></svg>": "<foreignObject>",
    "<svg><use href='#x'></use></svg>": "<use>",
    "<form action='https://a.b'></form>": "<form action=…>",
    "<base href='https://a.b'>": "<base>",
    "<math><mtext></mtext></math>": "<math>",
    "<style>p{}</style>": "<style>",
    "<object></object>": "<object>",
    "<meta http-equiv=refresh>": "<meta>",
}


@pytest.mark.parametrize("html", FINE)
def test_is_fine(html: str) -> None:
    assert list(never_allowed(html)) == []


@pytest.mark.parametrize("html", NAMED)
def test_is_named(html: str) -> None:
    assert NAMED[html] in list(never_allowed(html))
