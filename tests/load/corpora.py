"""A small project without a fault, and ways to spoil it."""

from __future__ import annotations

from briefsmith.load import load

FILES = {
    "seeds/record.yml": "title: 記録\ntype: article-newspaper\nlanguage: ja\nissued: 2024-02~\n",
    "seeds/twin.yml": "title: Twin\ntype: article-newspaper\nlanguage: fr\nlineage: {translation_of: record}\n",
    "briefs/chinese-sora.yml": """\
title: Sora in China
seeds: [record, twin]
topics: [video]
status: published
updated: 2026-11-22
summary: |
  [[openai]] made [[sora|the model]],
  which makes clips of [[#clip-length]].
companies:
  - {id: openai, role: made it}
systems:
  - {id: sora, role: the model}
people:
  - {id: zhou, role: forecasts}
figures:
  - id: clip-length
    subjects: [sora]
    measure: clip-length
    value: 60
    unit: s
    evidence: [{seed: record, paragraph: 5, exact: 60秒}]
events:
  - id: announced
    title: OpenAI announces Sora
    date: 2024-02-15
    entities: [openai, sora]
    evidence: [{seed: record, paragraph: 3, exact: 2月15日}]
claims:
  - id: sooner
    statement: AGI comes sooner.
    by: zhou
questions:
  - id: who-next
    question: Who builds the next one?
    why: It sets the pace.
    opened: 2024
    answers: [{ref: "#announced", note: Perhaps.}]
""",
    "briefs/registry/companies.yml": "openai: {name: OpenAI, aliases: {ja: [オープンAI]}}\n",
    "briefs/registry/systems.yml": "sora: {name: Sora, kind: model, owner: openai}\n",
    "briefs/registry/people.yml": "zhou: {name: 周鴻禕, affiliation: openai}\n",
    "briefs/registry/topics.yml": "video: {name: Video, essay: 'See [[chinese-sora#clip-length]].'}\n",
    "briefs/registry/measures.yml": "clip-length: {label: clip length, dimension: time}\n",
    "briefs/registry/tensions.yml": """\
- id: lengths
  kind: rounding
  between: ["chinese-sora#clip-length", "chinese-sora#announced"]
  reading: Not one at all.
""",
}


def spoilt(path: str = "", old: str = "", new: str = "", **more: str) -> dict[str, bytes]:
    """The files with one text replaced (it must be there), and with more or other files."""
    files = dict(FILES)
    if path:
        assert old in files.get(path, ""), f"{old!r} does not stand in {path}"
        files[path] = files[path].replace(old, new, 1)
    return {name: text.encode() for name, text in {**files, **more}.items()}


def problems(files: dict[str, bytes]) -> list[str]:
    return [f"{p.where} {p.code}" for p in load(files).problems]


def hints(files: dict[str, bytes]) -> list[str]:
    return [p.hint or "" for p in load(files).problems]
