"""Corpora made of what a case says: texts of our own, a brief in YAML, and a registry that holds whatever it names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from briefsmith.load import load
from briefsmith.model.corpus import Corpus
from briefsmith.model.input import Allowed
from briefsmith.problems import Severity
from briefsmith.verify import Verified, verify
from briefsmith.verify.lock import Lock

MEASURES = ("m", "length", "size", "spending")


@dataclass(frozen=True)
class Project:
    """A corpus and the texts that it rests on."""

    corpus: Corpus
    texts: Mapping[str, bytes]
    prose_language: str = "en"
    allowed: Allowed = field(default_factory=Allowed)
    pages: Mapping[str, bytes] = field(default_factory=dict)

    def verify(self, texts: Mapping[str, bytes] | None = None, lock: Lock | None = None) -> Verified:
        given = self.texts if texts is None else texts
        return verify(self.corpus, given, lock, self.prose_language, self.allowed, self.pages)

    def without_texts(self, lock: Lock | None = None) -> Verified:
        return verify(self.corpus, None, lock, self.prose_language, self.allowed)


def project(
    texts: Mapping[str, tuple[str, str]],
    briefs: Mapping[str, str],
    seeds: Mapping[str, str] | None = None,
    registry: Mapping[str, str] | None = None,
    prose_language: str = "en",
) -> Project:
    """`texts`: seed id → (language, text). `briefs`: brief id → YAML of what is not the same in every brief.

    `seeds` adds YAML to a seed's record; `registry` replaces files of the registry.
    """
    contents = {f"{seed}.txt": text.encode() for seed, (_, text) in texts.items()}
    files = {
        f"seeds/{seed}.yml": _seed(seed, language, contents[f"{seed}.txt"], (seeds or {}).get(seed, ""))
        for seed, (language, _) in texts.items()
    }
    files |= {f"briefs/{brief}.yml": _brief(body, tuple(texts)) for brief, body in briefs.items()}
    files |= {f"briefs/registry/{name}": text for name, text in _registry(briefs.values()).items()}
    files |= {f"briefs/registry/{name}": text for name, text in (registry or {}).items()}
    loaded = load({path: text.encode() for path, text in files.items()})
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    assert not errors, errors
    assert loaded.value
    return Project(loaded.value, contents, prose_language)


def _seed(seed: str, language: str, content: bytes, more: str) -> str:
    sha = hashlib.sha256(content).hexdigest()
    head = f"title: Title of {seed}\ntype: article\nlanguage: {language}\n"
    return head + f"text: {{file: {seed}.txt, sha256: {sha}}}\n" + more


def _brief(body: str, seeds: tuple[str, ...]) -> str:
    given = yaml.load(body, yaml.BaseLoader) or {}
    head = {
        "title": "Title",
        "seeds": f"[{', '.join(seeds)}]",
        "topics": "[topic]",
        "status": "published",
        "updated": "2026-01-01",
        "summary": "Words.",
    }
    # Behind the case's own lines, so that these keep their numbers.
    return body.rstrip("\n") + "\n" + "".join(f"{key}: {value}\n" for key, value in head.items() if key not in given)


def _registry(briefs: Any) -> dict[str, str]:
    """Systems and measures for every subject and measure that the briefs name."""
    subjects: set[str] = {"thing"}
    measures: set[str] = set(MEASURES)
    for body in briefs:
        given = yaml.load(body, yaml.BaseLoader) or {}
        for figure in given.get("figures", ()):
            subjects.update(figure["subjects"])
            measures.add(figure["measure"])
        for event in given.get("events", ()):
            subjects.update(event.get("entities", ()))
    return {
        "topics.yml": "topic: {name: Topic, description: A topic.}\n",
        # One letter is no name to look for, so the texts of the cases need not name their subjects.
        "systems.yml": "".join(f"{name}: {{name: {chr(ord('α') + n)}}}\n" for n, name in enumerate(sorted(subjects))),
        "measures.yml": "".join(f"{name}: {{label: {name}, dimension: any}}\n" for name in sorted(measures)),
    }
