"""Language tags and web addresses: what may reach a page, and what was tried to get script into one."""

from __future__ import annotations

import pytest
from briefsmith.text.addresses import is_language_tag, is_link, is_web_address
from briefsmith.text.markdown import normal
from hypothesis import given
from hypothesis import strategies as st

TAGS = ("fr", "ja", "zh-Hans", "zh-Hant-TW", "en-US", "es-419", "sl-rozaj-biske", "de-CH-x-phonebk", "en-u-ca-buddhist")
NO_TAGS = (
    "", "x", "en-", "-en", "fr_FR", "japanese!", "fr_FR@<script>alert(1)</script>", 'fr-FR@x"><img src=x onerror=1>',
    "fr.UTF-8", "en US", "en\n", "ｅｎ", "en-x", "e" * 40,
)  # fmt: skip

ADDRESSES = (
    "https://a.b/c?d=1#e", "http://a.b", "https://a.b:8080/x", "https://[::1]:80/x", "https://例え.jp/パス",
    "https://a.b/%20(x)", "https://user@a.b/x",
)  # fmt: skip
NO_ADDRESSES = (
    "", "https://", "https:///x", "https://.", "http://[::1", "https://[x", "https://a:b", "http://a:99999/",
    "http://a b", "http://a\tb", "https://a.b/<script>", 'https://a.b/"onclick=', "javascript:alert(1)", "//a.b/c",
    "ftp://a.b/c", "www.a.b", "https://exa\u202emple.com", "https://a\u200bb.com", "https://a.b/`x`", "https://a.b/\\x",
)  # fmt: skip


@pytest.mark.parametrize("tag", TAGS)
def test_is_a_language_tag(tag: str) -> None:
    assert is_language_tag(tag)


@pytest.mark.parametrize("tag", NO_TAGS)
def test_is_no_language_tag(tag: str) -> None:
    assert not is_language_tag(tag)


@given(st.text())
def test_a_language_tag_is_letters_digits_and_hyphens(text: str) -> None:
    assert not is_language_tag(text) or all(char == "-" or (char.isascii() and char.isalnum()) for char in text)


@pytest.mark.parametrize("address", ADDRESSES)
def test_is_a_web_address(address: str) -> None:
    assert is_web_address(address)


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_is_no_web_address(address: str) -> None:
    assert not is_web_address(address)


@given(st.text().map(lambda text: f"https://{text}"))
def test_any_text_is_one_or_not_and_never_an_error(text: str) -> None:
    assert is_web_address(text) in (True, False)


LINKS = ("HTTPS://A.b", "MAILTO:x@a.b", "mailto:x@a.b", "../x/#y", "#y", "x/a:b")


@pytest.mark.parametrize("href", LINKS)
def test_a_link_that_prose_may_hold_is_one_that_a_page_may_hold(href: str) -> None:
    assert is_link(href)
    assert f"]({href})" in normal(f"[words]({href})")


NO_LINKS = ("https://[x", "http://[::1", "https://", "BRIEF:aoi", "JavaScript:alert(1)", "data:x")


@pytest.mark.parametrize("href", NO_LINKS)
def test_a_link_in_prose_to_what_is_no_address_is_words(href: str) -> None:
    assert "](" not in normal(f"[words]({href})").replace("\\]", "")
