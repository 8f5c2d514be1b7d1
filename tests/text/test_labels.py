"""Labels: one for whatever is asked for, and plural where a language has plurals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from briefsmith.model.brief import EventStatus, QuestionStatus
from briefsmith.model.entity import KINDS, TensionKind
from briefsmith.model.figure import FigureStatus
from briefsmith.model.seed import QualityKind, SourceType
from briefsmith.text.labels import english, labels_for

EN = english().words
PLURAL = re.compile(r"\.(zero|one|two|few|many|other)\Z")


def test_every_word_of_a_vocabulary_has_a_label() -> None:
    words = {
        *(f"kind.{kind}" for kinds in KINDS.values() for kind in kinds),
        *(f"tension.{kind}" for kind in TensionKind),
        *(f"tension.explain.{kind}" for kind in TensionKind),
        *(f"quality.{kind}" for kind in QualityKind),
        *(f"type.{kind}" for kind in SourceType),
        *(f"question.{status}" for status in QuestionStatus),
        *(f"status.{status}" for status in FigureStatus),
        *(f"status.{status}" for status in EventStatus if status is not EventStatus.HAPPENED),
    }
    assert words <= EN.keys()


def test_every_label_that_the_pages_ask_for_is_there() -> None:
    source = "\n".join(
        path.read_text() for path in (Path(__file__).parents[2] / "generator" / "briefsmith" / "pages").rglob("*.py")
    )
    asked = set(re.findall(r'labels\(\s*"([a-z_.-]+)"', source)) | set(
        re.findall(r'section\(\s*2,\s*"([a-z_.]+)"', source)
    )
    assert len(asked) > 60
    assert asked <= {PLURAL.sub("", key) for key in EN}


@pytest.mark.parametrize(
    ("locale", "number", "text"),
    [
        ("en", 1, "1 text"),
        ("en", 2, "2 texts"),
        ("en", 0, "0 texts"),
        ("fr", 0, "0 texte"),
        ("fr", 2, "2 textes"),
        ("ja", 1, "文献1件"),
        ("en", 1234, "1,234 texts"),
        ("xx", 1, "1 text"),
        ("fr-CA", 1, "1 texte"),
    ],
)
def test_counting(locale: str, number: int, text: str) -> None:
    assert labels_for(locale).count("count.texts", number) == text


@pytest.mark.parametrize(("locale", "text"), [("en", "a, b and c"), ("fr", "a, b et c"), ("ja", "a、b、c")])
def test_a_list_reads_as_a_sentence(locale: str, text: str) -> None:
    assert labels_for(locale).listed(["a", "b", "c"]) == text


def test_languages_are_named_in_the_language_of_the_site() -> None:
    assert labels_for("en").language("ja") == "Japanese"
    assert labels_for("fr").language("zh-Hans") == "chinois (simplifié)"
    assert labels_for("ja").language("fr") == "フランス語"
    assert labels_for("en").language("no such") == "no such"
