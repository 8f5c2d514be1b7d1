"""What a browser may run and fetch for a page: a Content-Security-Policy made from what the finished page holds.

Scripts within the page are named by their hash, so that nothing runs that was not there when the site was built. What a
project's own configuration fetches from elsewhere (a script, a typeface, a picture) is named by its origin.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from html import escape, unescape
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

Policy = Mapping[str, frozenset[str]]
"""Directive → the sources that it allows."""

_BASE: Policy = {
    "default-src": frozenset({"'none'"}),
    "script-src": frozenset({"'self'"}),
    "style-src": frozenset({"'self'"}),
    "img-src": frozenset({"'self'", "data:"}),
    "font-src": frozenset({"'self'"}),
    "connect-src": frozenset({"'self'"}),
    "manifest-src": frozenset({"'self'"}),
    "base-uri": frozenset({"'none'"}),
    "form-action": frozenset({"'self'"}),
}
_FETCHED = {"script": "script-src", "img": "img-src", "iframe": "frame-src", "video": "media-src", "audio": "media-src"}
_COUNTED = {"github.com": "https://api.github.com", "gitlab.com": "https://gitlab.com"}
"""Where the theme asks how many stars a repository has."""
_HEAD = re.compile(r"<head(?:\s[^>]*)?>", re.IGNORECASE)
_META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def policy_of(html: str) -> Policy:
    """Return what a finished page needs: its own files, its scripts by their hashes, and what it names of others."""
    found = {directive: set(sources) for directive, sources in _BASE.items()}
    for directive, source in _needs(LexborHTMLParser(html)):
        found.setdefault(directive, set()).add(source)
    return {directive: frozenset(sources) for directive, sources in found.items()}


def with_policy(html: str) -> str:
    """Return a finished page that declares its policy before anything else; a page without a head stays as it is."""
    head = _HEAD.search(html)
    if head is None:
        return html
    content = escape(printed(policy_of(html)))
    return f'{html[: head.end()]}<meta http-equiv="Content-Security-Policy" content="{content}">{html[head.end() :]}'


def declared(html: str) -> Policy:
    """Return the policy that `with_policy` put into a page; an empty one where it did not."""
    match = _META.search(html)
    parts = (part.split() for part in unescape(match[1]).split(";")) if match else ()
    return {directive: frozenset(sources) for directive, *sources in parts}


def joined(policies: Iterable[Policy]) -> Policy:
    """Return one policy under which every page works: for a header that a host sends with all of them."""
    found: dict[str, frozenset[str]] = {}
    for policy in policies:
        for directive, sources in policy.items():
            found[directive] = found.get(directive, frozenset()) | sources
    return found


def printed(policy: Policy) -> str:
    """Return a policy as a header has it."""
    return "; ".join(f"{directive} {' '.join(sorted(sources))}" for directive, sources in policy.items())


def _needs(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for script in page.css("script:not([src])"):
        kind = (script.attributes.get("type") or "").lower()
        if kind in ("", "module", "text/javascript", "application/javascript"):
            digest = hashlib.sha256((script.text() or "").encode()).digest()
            yield "script-src", f"'sha256-{b64encode(digest).decode()}'"
    if page.css_first("style, [style]"):
        yield "style-src", "'unsafe-inline'"
    for node in page.css("script[src], img[src], iframe[src], video[src], audio[src]"):
        if origin := _origin(node, "src"):
            yield _FETCHED[node.tag or ""], origin
            if node.tag == "script":
                # What a script of others fetches, they alone know.
                yield from (("connect-src", "https:"), ("img-src", "https:"), ("style-src", origin))
    for node in page.css("link[rel~=stylesheet][href]"):
        if origin := _origin(node, "href"):
            yield from (("style-src", origin), ("font-src", "https:"))
    for node in page.css("[data-md-component=source][href]"):
        host = urlsplit(node.attributes.get("href") or "").hostname
        if host in _COUNTED:
            yield "connect-src", _COUNTED[host]


def _origin(node: LexborNode, attribute: str) -> str | None:
    """The origin that an element fetches from, where that is another."""
    address = urlsplit((node.attributes.get(attribute) or "").strip())
    return f"{address.scheme or 'https'}://{address.netloc}" if address.netloc else None
