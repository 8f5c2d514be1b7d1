"""A whole project in a few lines: one text, one record, one brief."""

from __future__ import annotations

import hashlib
from pathlib import Path

TEXT = "Big Modelの発表\n新しいモデルは70億パラメータを持つ。\n公開は2024年7月13日だった。\n"
FILES = {
    "mkdocs.yml": "site_name: Small\ntheme: {name: material, font: false}\nplugins: [search, briefs]\n"
    "markdown_extensions: [attr_list, footnotes, md_in_html, tables, def_list, admonition]\n",
    "docs/about.md": "# About\n",
    "seeds/paper.yml": "title: 発表\ntype: report\nlanguage: ja\n"
    f"text: {{file: paper.txt, sha256: {hashlib.sha256(TEXT.encode()).hexdigest()}}}\n",
    "seeds/texts/paper.txt": TEXT,
    "briefs/registry/topics.yml": "models: {name: Models}\n",
    "briefs/registry/systems.yml": "big-model: {name: Big Model, kind: model}\n",
    "briefs/registry/measures.yml": "parameters: {label: parameters, dimension: count}\n",
    "briefs/first.yml": """title: A new model
seeds: [paper]
topics: [models]
status: published
updated: 2024-08-01
summary: "[[big-model]] has [[#size]]; it came out on [[#release]]."
systems: [{id: big-model, role: the model announced}]
figures:
  - id: size
    subjects: [big-model]
    measure: parameters
    value: 7e9
    unit: parameter
    evidence:
      - {seed: paper, paragraph: 2, exact: 70億パラメータ}
events:
  - id: release
    title: Big Model is released
    date: 2024-07-13
    entities: [big-model]
    evidence: [{seed: paper, paragraph: 3, exact: 2024年7月13日}]
""",
}


def put(folder: Path) -> Path:
    """Write the project into a folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def change(project: Path, name: str, old: str, new: str) -> None:
    """Replace words in one of its files; they must be there."""
    text = (project / name).read_text(encoding="utf-8")
    assert old in text
    (project / name).write_text(text.replace(old, new), encoding="utf-8")
