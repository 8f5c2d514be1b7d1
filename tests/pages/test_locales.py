"""A site in another language has none of our English labels left; what authors wrote is marked as theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from briefsmith.app import Examined, make_edition
from briefsmith.charts import charts
from briefsmith.edition.site import BuildOptions, Page
from briefsmith.languages import ABSENT, ENGLISH, every
from briefsmith.pages import pages
from briefsmith.text.labels import english as english_labels
from briefsmith.text.labels import labels_for
from markdown import Markdown
from mkdocs.config import load_config

from tests.conftest import ROOT
from tests.site.test_languages import Texts

A_WORD = re.compile("[A-Za-z]{3}")
SOME = 2
"""Pages of each kind are enough."""
HOLE = re.compile(r"\{\w+\}")


def english(locale: str) -> re.Pattern[str]:
    """What matches a text that is an English label, and that the locale says in other words."""
    theirs, ours = labels_for(locale).words, english_labels().words
    said = set(theirs.values())
    words = {ours[key] for key in ours if A_WORD.search(HOLE.sub("", ours[key])) and ours[key] not in said}
    assert len(words) > 200
    return re.compile("|".join(".+".join(map(re.escape, HOLE.split(word))) for word in sorted(words)))


@pytest.mark.parametrize("locale", [one.tag for one in every() if one.labels is not ABSENT and one.tag != ENGLISH])
def test_no_english_label_is_left(real: Examined, locale: str) -> None:
    edition = make_edition(real, BuildOptions(locale=locale, site_name="Lamps"))
    site = pages(edition, charts(edition.corpus, edition.labels))
    some = {page.path: page for kind in {page.meta["kind"] for page in site} for page in of_kind(site, kind)[:SOME]}
    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    reader = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    label = english(locale)
    left, read = [], 0
    for path, page in some.items():
        texts = Texts()
        texts.feed(f'<body lang="{locale}">{reader.reset().convert(page.body)}')
        ours = [words for language, words in texts.found if language == locale]
        read += len(ours)
        left += [(path, words) for words in [page.title, *ours] if label.fullmatch(words)]
    assert read > 1000
    assert left == []


def of_kind(site: Sequence[Page], kind: object) -> list[Page]:
    return [page for page in site if page.meta["kind"] == kind]
