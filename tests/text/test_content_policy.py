"""The policy that a page declares: its own scripts by their hashes, and of others only what the page names."""

from __future__ import annotations

import pytest
from briefsmith.text.content_policy import declared, joined, policy_of, printed, with_policy

CASES = {
    '<script src="a.js"></script>': ("script-src", "'self'"),
    "<script type='application/json'>{}</script>": ("script-src", "'self'"),
    '<script src="https://a.b/c.js"></script>': ("script-src", "'self' https://a.b"),
    '<script src="//a.b/c.js"></script>': ("script-src", "'self' https://a.b"),
    '<link rel="stylesheet" href="https://a.b/c.css">': ("style-src", "'self' https://a.b"),
    "<p>x</p>": ("style-src", "'self'"),
    '<p style="color: red">x</p>': ("style-src", "'self' 'unsafe-inline'"),
    '<img src="https://a.b/c.png">': ("img-src", "'self' data: https://a.b"),
    '<iframe src="https://a.b/c"></iframe>': ("frame-src", "https://a.b"),
    '<a data-md-component="source" href="https://github.com/a/b">x</a>': (
        "connect-src",
        "'self' https://api.github.com",
    ),
}


@pytest.mark.parametrize("body", CASES)
def test_what_a_page_needs(body: str) -> None:
    directive, sources = CASES[body]
    assert " ".join(sorted(policy_of(f"<body>{body}</body>")[directive])) == sources


def test_a_script_in_the_page_is_named_by_its_hash() -> None:
    page = with_policy("<html><head></head><body><script>alert(1)</script></body></html>")
    own = [source for source in declared(page)["script-src"] if source.startswith("'sha256-")]
    assert len(own) == 1
    assert "'unsafe-inline'" not in declared(page)["script-src"]
    other = with_policy("<html><head></head><body><script>alert(2)</script></body></html>")
    assert declared(other)["script-src"] != declared(page)["script-src"]
    assert joined([declared(page), declared(other)])["script-src"] > declared(page)["script-src"]


def test_nothing_stands_before_the_policy() -> None:
    page = with_policy('<html><head lang="en"><script>1</script></head></html>')
    assert page.startswith('<html><head lang="en"><meta http-equiv="Content-Security-Policy"')
    assert printed(declared(page)).startswith("default-src 'none'; script-src 'self' 'sha256-")


def test_a_page_without_a_head_stays_as_it_is() -> None:
    assert with_policy("<p>x</p>") == "<p>x</p>"
    assert declared("<p>x</p>") == {}
