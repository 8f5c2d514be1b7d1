"""Projects that are large in one hostile way: each fills the size that is asked for with one thing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from tests.project import FILES, TEXT

Files = Mapping[str, str]


def _brief(old: str, new: str) -> Files:
    text = FILES["briefs/first.yml"]
    assert old in text
    return {"briefs/first.yml": text.replace(old, new)}


def _summary(text: str) -> Files:
    return _brief('"[[big-model]] has [[#size]]; it came out on [[#release]]."', f"'{text}'")


def _text(text: str) -> Files:
    """A source text, with the fingerprint that its record gives."""
    now, then = (hashlib.sha256(content.encode()).hexdigest() for content in (text, TEXT))
    return {"seeds/texts/paper.txt": text, "seeds/paper.yml": FILES["seeds/paper.yml"].replace(then, now)}


def _figures(size: int, id_: Callable[[int], str]) -> Files:
    one = (
        "  - {{id: {}, subjects: [big-model], measure: parameters, value: 7e9, unit: parameter, "
        "evidence: [{{seed: paper, paragraph: 2, exact: 70億パラメータ}}]}}\n"
    )
    items = "".join(one.format(id_(n)) for n in range(size // 150))
    return _brief("events:\n", items + "events:\n")


HOSTILE: Mapping[str, Callable[[int], Files]] = {
    "a title of one word": lambda n: _brief("title: A new model", f"title: {'x' * n}"),
    "a title of many words": lambda n: _brief("title: A new model", f"title: {'word ' * (n // 5)}x"),
    "a summary of one word": lambda n: _summary("x" * n),
    "a summary of numbers": lambda n: _summary("".join(f"{k} km, " for k in range(n // 8))),
    "a summary of digits": lambda n: _summary("7" * n),
    "a summary in Han digits": lambda n: _summary("七" * (n // 3)),
    "a summary of words": lambda n: _summary("The model is large. " * (n // 20)),
    "a summary of names": lambda n: _summary("Big Model " * (n // 10)),
    "a summary of links": lambda n: _summary("[[big-model]] " * (n // 14)),
    "opening brackets": lambda n: _summary("[" * n),
    "brackets and parentheses": lambda n: _summary("](" * (n // 2)),
    "images": lambda n: _summary("![" * (n // 2)),
    "stars": lambda n: _summary("*" * n),
    "stars, a letter, underscores": lambda n: _summary("*" * (n // 2) + " a " + "_" * (n // 2)),
    "stars between letters": lambda n: _summary("*a_b" * (n // 4)),
    "underscores between letters": lambda n: _summary("**a *b __c _d " * (n // 14)),
    "backticks": lambda n: _summary("".join("`" * k + " " for k in range(1, int((2 * n) ** 0.5)))),
    "angle brackets": lambda n: _summary("<a " * (n // 3)),
    "comments": lambda n: _summary("<!-- " * (n // 5)),
    "quotes in quotes": lambda n: _summary("> " * (n // 2) + "a"),
    "lists in lists": lambda n: _summary("- " * (n // 2) + "a"),
    "entities of HTML": lambda n: _summary("&amp" * (n // 4)),
    "backslashes": lambda n: _summary("\\" * n),
    "wiki brackets": lambda n: _summary("[[" * (n // 2)),
    "definitions of links": lambda n: _brief(
        "summary:", "why_it_matters: |\n" + "".join(f"  [a{k}]: /b\n\n" for k in range(n // 14)) + "summary:"
    ),
    "paragraphs": lambda n: _brief(
        "summary:", "why_it_matters: |\n" + "".join(f"  p{k}\n\n" for k in range(n // 8)) + "summary:"
    ),
    "a table": lambda n: _brief("summary:", "why_it_matters: |\n" + "  |a|b|\n" * (n // 8) + "summary:"),
    "key points": lambda n: _brief("topics:", f"key_points: [{', '.join(f'p{k}' for k in range(n // 6))}]\ntopics:"),
    "unknown fields": lambda n: _brief("topics:", "".join(f"k{k}: 1\n" for k in range(n // 10)) + "topics:"),
    "unknown fields in an item": lambda n: _brief(
        "    unit: parameter\n", "    unit: parameter\n" + "".join(f"    k{k}: 1\n" for k in range(n // 14))
    ),
    "unknown fields of items": lambda n: _brief("events:\n", "  - {id: x, k: 1}\n" * (n // 19) + "events:\n"),
    "figures of one id": lambda n: _figures(n, lambda _: "twin"),
    "figures": lambda n: _figures(n, lambda k: f"f{k}"),
    "wrong figures": lambda n: {
        name: text.replace("evidence: [{seed: paper, paragraph: 2", "evidence: [{seed: paper, paragraph: 1")
        for name, text in _figures(n, lambda k: f"f{k}").items()
    },
    "evidence of one figure": lambda n: _brief(
        "      - {seed: paper, paragraph: 2, exact: 70億パラメータ}\n",
        "      - {seed: paper, paragraph: 2, exact: 70億パラメータ}\n" * (n // 55),
    ),
    "aliases": lambda n: {
        "briefs/registry/systems.yml": "big-model:\n  name: Big Model\n  kind: model\n  aliases:\n    en: ["
        + ", ".join(f"a{k}" for k in range(n // 7))
        + "]\n"
    },
    "one long alias": lambda n: {
        "briefs/registry/systems.yml": f"big-model: {{name: Big Model, kind: model, aliases: {{en: [{'x' * n}]}}}}\n"
    },
    "entities of one name": lambda n: {
        "briefs/registry/systems.yml": FILES["briefs/registry/systems.yml"]
        + "".join(f"s{k}: {{name: Twin, kind: model}}\n" for k in range(n // 34))
    },
    "many entities": lambda n: {
        "briefs/registry/systems.yml": FILES["briefs/registry/systems.yml"]
        + "".join(f"s{k}: {{name: Thing {k}, kind: model}}\n" for k in range(n // 38))
    },
    "a chain of owners": lambda n: {
        "briefs/registry/companies.yml": "c0: {name: C0, kind: company}\n"
        + "".join(f"c{k}: {{name: C{k}, kind: company, part_of: c{k - 1}}}\n" for k in range(1, n // 45))
    },
    "references to nothing": lambda n: _brief("topics: [models]", f"topics: [models{', modelx' * (n // 8)}]"),
    "different references to nothing": lambda n: _brief(
        "topics: [models]", f"topics: [models{''.join(f', model{k}' for k in range(n // 11))}]"
    ),
    "a paragraph that is far": lambda n: _brief("paragraph: 2", f"paragraph: {n}"),
    "a token with a paragraph that is far": lambda n: {
        **_brief("paragraph: 2", f"paragraph: {n}"),
        "seeds/texts/paper.txt": "",
    },
    "a text of one line": lambda n: _text("発表\n" + "70億パラメータ" * (n // 21)),
    "a text of digits": lambda n: _text("発表\n" + "1" * n),
    "a text of Han digits": lambda n: _text("発表\n" + "七" * (n // 3)),
    "a text of many lines": lambda n: _text("70億\n" * (n // 9)),
    "a text of one token": lambda n: _text("発表\n" + "70億" * (n // 8) + "\n"),
    "a text of spaces": lambda n: _text("発表\n" + " 　" * (n // 4) + "70億パラメータ"),
    "a text of accents": lambda n: _text("発表\na" + "\u0301" * (n // 2)),
    "two texts of one kind": lambda n: {
        **_text("発表\n" + "70億パラメータを持つ新しいモデル。\n" * (n // 90)),
        "seeds/other.yml": _text("発表\n" + "70億パラメータを持つ新しいモデル。\n" * (n // 90))["seeds/paper.yml"],
    },
    "names in names": lambda n: {
        "briefs/registry/systems.yml": "big-model:\n  name: Big Model\n  kind: model\n  aliases:\n    en: ["
        + ", ".join("x" * k for k in range(2, int(n**0.5)))
        + "]\n",
        **_summary("x" * (n // 2)),
    },
    "seeds": lambda n: {f"seeds/s{k}.yml": f"title: Seed {k}\ntype: report\nlanguage: en\n" for k in range(n // 45)},
    "briefs": lambda n: {
        f"briefs/b{k}.yml": FILES["briefs/first.yml"].replace("A new model", f"Model {k}")
        for k in range(n // len(FILES["briefs/first.yml"]))
    },
    "events": lambda n: _brief(
        "events:\n",
        "events:\n"
        + "".join(
            f"  - {{id: e{k}, title: Event {k}, date: 2024-07-13, entities: [big-model], "
            "evidence: [{seed: paper, paragraph: 3, exact: 2024年7月13日}]}\n"
            for k in range(n // 130)
        ),
    ),
    "claims": lambda n: _brief(
        "events:\n",
        "claims:\n"
        + "".join(
            f"  - {{id: c{k}, statement: It is large, by: big-model, entities: [big-model], "
            "evidence: [{seed: paper, paragraph: 3, exact: 2024年7月13日}]}\n"
            for k in range(n // 130)
        )
        + "events:\n",
    ),
    "figures that disagree": lambda n: _brief(
        "events:\n",
        "".join(
            f"  - {{id: f{k}, subjects: [big-model], measure: parameters, value: {k + 1}, unit: parameter, "
            "basis: outside-the-sources, note: x}\n"
            for k in range(n // 130)
        )
        + "events:\n",
    ),
    "a lock of many lines": lambda n: {"seeds/evidence.lock": "first#size 0 | paper 2 | 70億\n" * (n // 30)},
    "a lock of one line": lambda n: {"seeds/evidence.lock": "x" * n},
    "tags": lambda n: {"briefs/registry/systems.yml": "!a " * (n // 3)},
    "keys": lambda n: {"briefs/registry/systems.yml": "".join(f"k{k}: 1\n" for k in range(n // 9))},
    "mistakes": lambda n: {"briefs/registry/systems.yml": "".join(f"k{k}: 1\na: b: c\n" for k in range(n // 18))},
    "a menu with aliases": lambda n: {
        "mkdocs.yml": FILES["mkdocs.yml"]
        + "extra:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"  a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 9)}]\n" for k in range(1, 12))
    },
}
