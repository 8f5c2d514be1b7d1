"""What goes in: the files of a project, as bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefsmith.languages import ENGLISH


@dataclass(frozen=True, slots=True)
class Allowed:
    """What of a site may stand without proof and without a warning."""

    vouched: bool = False
    """Readings that a person vouches for."""
    unread: bool = False
    """Words whose numbers are in a language that nobody reads."""


@dataclass(frozen=True, slots=True)
class BriefTexts:
    """Everything the core reads.

    `files` holds YAML by path as the author knows it (`briefs/chinese-sora.yml`, `briefs/registry/systems/video.yml`,
    `seeds/record-china-sora.yml`). `texts` holds source texts by file name, None where there is no texts folder.
    `lock` is the content of `seeds/evidence.lock`, None where there is none.
    `locale` is the language of the site's own words, `prose_language` the one that briefs are written in.
    `allowed` says what may stand without proof. `pages` holds hand-written pages by path (`docs/method.md`).
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    texts: Mapping[str, bytes] | None = None
    lock: str | None = None
    locale: str = ENGLISH
    prose_language: str = ENGLISH
    allowed: Allowed = field(default_factory=Allowed)
    pages: Mapping[str, bytes] = field(default_factory=dict)
