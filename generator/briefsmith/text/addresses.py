"""What counts as a language tag, a web address and a link, decided by grammar before any of them reaches a page."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

# RFC 5646, section 2.1, `langtag`, without the registered oddities ("i-klingon") that no source needs.
_TAG = re.compile(
    r"""[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}
        (?:-[A-Za-z]{4})?                                  # script
        (?:-(?:[A-Za-z]{2}|[0-9]{3}))?                     # region
        (?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*     # variants
        (?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*      # extensions
        (?:-[xX](?:-[A-Za-z0-9]{1,8})+)?""",
    re.VERBOSE | re.ASCII,
)
_SCHEMES = frozenset({"http", "https"})
_LONGEST_TAG = 35
"""RFC 5646, section 4.4.1: what a program must be able to hold."""
_NEVER = re.compile(r"[\s<>\"'`\\\x00-\x20\x7f-\x9f]")
_RELATIVE = re.compile(r"[^:]*(?:[/?#]|\Z)")
"""An address without a scheme: no colon stands before its first slash, question mark or hash."""
_HOST = re.compile(r"[\w.-]+\Z")


def is_language_tag(text: str) -> bool:
    """Whether the text has the form of a BCP 47 tag; whether that language exists is checked elsewhere."""
    return len(text) <= _LONGEST_TAG and _TAG.fullmatch(text) is not None


def modern_tag(locale: str) -> str | None:
    """Return the BCP 47 tag that the name of a locale has (`fr_CA.UTF-8` is `fr-CA`); None where it has none."""
    tag = re.split("[.@]", locale, maxsplit=1)[0].replace("_", "-")
    return tag if is_language_tag(tag) else None


def is_web_address(text: str) -> bool:
    """Whether the text is a whole http or https address that every parser reads alike: a host, a port that is a number.

    Spaces, quotes, angle brackets, and characters that cannot be seen are none of an address.
    """
    if _NEVER.search(text) or any(unicodedata.category(char) in ("Cf", "Cs") for char in text):
        return False
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    whole = _HOST.match(host) or (":" in host and f"[{host}]" in parts.netloc.lower())
    return parts.scheme in _SCHEMES and bool(whole) and host.strip(".") != ""


def is_link(address: str) -> bool:
    """Whether an address may stand in a link of a page: of the web, of mail, or of a place on the same site."""
    scheme = address.partition(":")[0].lower()
    if scheme in _SCHEMES and ":" in address:
        return is_web_address(address)
    return address.lower().startswith("mailto:") or _RELATIVE.match(address) is not None
