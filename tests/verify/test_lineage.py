"""Origins: what records say, and what the shared facts suggest."""

from __future__ import annotations

import pytest
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.problems import Code
from briefsmith.text.slugs import Ref
from briefsmith.verify import verify
from briefsmith.verify.lineage import origins

from tests.verify.material import Project, project

JA = "部品は70億個あり、機械は1.2億回動く。\n周波数は25Hz、重さは340トン。\n発表は2024年3月4日。"
FR = "La machine compte 7 milliards de pièces et bouge 120 millions de fois.\nElle vibre à 25 Hz et pèse 340 tonnes."
OTHER = "今日は60秒待った。次は45秒待った。\n発表は2024年3月4日。重さは25トン。"
FACTS = (
    ("parts", "7e9", "count", 1, "70億個", 1, "7 milliards"),
    ("moves", "1.2e8", "count", 1, "1.2億回", 1, "120 millions"),
    ("frequency", "25", "Hz", 2, "25Hz", 2, "25 Hz"),
    ("weight", "340", "t", 2, "340トン", 2, "340 tonnes"),
)


def figures(facts: tuple[tuple[str, str, str, int, str, int, str], ...] = FACTS, both: bool = True) -> str:
    lines = ["figures:"]
    for id_, value, unit, p_ja, ja, p_fr, fr in facts:
        lines += [f"  - id: {id_}", "    subjects: [thing]", f"    measure: {id_}", f"    value: {value}"]
        lines += [f"    unit: {unit}", "    evidence:", f'      - {{seed: ja, paragraph: {p_ja}, exact: "{ja}"}}']
        lines += [f'      - {{seed: fr, paragraph: {p_fr}, exact: "{fr}"}}'] if both else []
    return "\n".join(lines) + "\n"


def pair(record: str = "", brief: str | None = None) -> Project:
    return project({"ja": ("ja", JA), "fr": ("fr", FR)}, {"brief": brief or figures()}, {"fr": record})


def test_a_translation_is_no_second_witness() -> None:
    verified = pair("lineage: {translation_of: ja}\n").verify()
    standing = verified.verification.of(Ref("brief", "parts"))
    assert (standing.texts, standing.origins) == (2, 1)
    assert verified.verification.origins == {"fr": "ja", "ja": "ja"}
    assert not verified.problems


def test_without_lineage_there_are_two_origins_and_a_suspicion() -> None:
    verified = pair().verify()
    standing = verified.verification.of(Ref("brief", "parts"))
    assert (standing.texts, standing.origins) == (2, 2)
    [problem] = verified.problems
    assert problem.code is Code.LINEAGE_SUSPECTED
    assert problem.where.file == "seeds/ja.yml"
    assert "shares 4 figures and 1 name with fr (1.2e8 count, 25 Hz, " in problem.message
    assert "translation_of: fr" in (problem.hint or "")


def test_what_somebody_made_sure_of_is_no_suspicion() -> None:
    verified = pair("independent_of: [ja]\n").verify()
    assert verified.verification.of(Ref("brief", "parts")).origins == 2
    assert not verified.problems


def test_few_common_facts_are_no_suspicion() -> None:
    brief = figures(FACTS[2:])
    assert not pair(brief=brief).verify().problems


def test_a_text_that_says_much_else_is_not_suspected() -> None:
    more = "".join(
        f"  - {{id: own-{n}, subjects: [thing], measure: own-{n}, value: {n + 30}, unit: t,\n"
        f"     evidence: [{{seed: {seed}, paragraph: 2, exact: 重さ}}]}}\n"
        for n, seed in enumerate(["ja", "fr"] * 8)
    )
    problems = pair(brief=figures() + more).without_texts().problems
    assert Code.LINEAGE_SUSPECTED not in {problem.code for problem in problems}


def test_facts_that_everybody_reports_weigh_little() -> None:
    texts = {f"t{n}": ("ja", JA) for n in range(9)}
    lines = ["figures:"]
    for id_, value, unit, paragraph, ja, _, _ in FACTS:
        lines += [f"  - id: {id_}", "    subjects: [thing]", f"    measure: {id_}", f"    value: {value}"]
        lines += [f"    unit: {unit}", "    evidence:"]
        lines += [f'      - {{seed: {seed}, paragraph: {paragraph}, exact: "{ja}"}}' for seed in texts]
    verified = project(texts, {"brief": "\n".join(lines) + "\n"}).verify()
    assert not verified.problems
    assert verified.verification.of(Ref("brief", "parts")).origins == 9


def test_a_witness_that_does_not_hold_is_not_counted() -> None:
    wrong = figures().replace('"7 milliards"', '"7 millions"')
    standing = pair("lineage: {translation_of: ja}\n", wrong).verify().verification.of(Ref("brief", "parts"))
    assert standing.verdict is Verdict.QUOTE_MISSING
    assert (standing.texts, standing.origins) == (1, 1)


def test_a_text_that_is_not_here_is_counted() -> None:
    standing = pair("lineage: {translation_of: ja}\n").without_texts().verification.of(Ref("brief", "parts"))
    assert standing.verdict is Verdict.NO_TEXT
    assert (standing.texts, standing.origins) == (2, 1)


def test_lineage_is_followed_to_its_origin() -> None:
    texts = dict.fromkeys(("a", "b", "c", "d"), ("ja", OTHER))
    records = {"b": "lineage: {syndicated_from: a}\n", "c": "lineage: {derived_from: b}\n"}
    made = project(texts, {"brief": "summary: Words.\n"}, records)
    assert origins(made.corpus) == {"a": "a", "b": "a", "c": "a", "d": "d"}


def test_a_circle_is_one_origin() -> None:
    made = project(dict.fromkeys(("a", "b", "c"), ("ja", OTHER)), {"brief": "summary: Words.\n"})
    parents = {"a": "b", "b": "a", "c": "b"}
    lineage = {
        seed: made.corpus.seed[seed].model_copy(
            update={"lineage": type("L", (), {"parents": (("derived_from", parent),)})()}
        )
        for seed, parent in parents.items()
    }
    circle = Corpus(seeds=tuple(lineage.values()))
    assert origins(circle) == {"a": "a", "b": "a", "c": "a"}


@pytest.mark.parametrize("cut", [True, False])
def test_of_the_real_texts_only_the_translation_is_suspected(cut: bool, request: pytest.FixtureRequest) -> None:
    corpus = request.getfixturevalue("real").corpus
    twins = [seed for seed in corpus.seeds if seed.lineage]
    assert len(twins) == 1
    seeds = tuple(seed.model_copy(update={"lineage": None}) if cut else seed for seed in corpus.seeds)
    bare = Corpus(seeds, corpus.briefs, corpus.entities, corpus.measures, corpus.tensions, corpus.marks)
    found = [p for p in verify(bare, None, None).problems if p.code is Code.LINEAGE_SUSPECTED]
    assert len(found) == int(cut)
    assert all("xiaomi" in problem.message and "xiaomi" in problem.where.file for problem in found)
