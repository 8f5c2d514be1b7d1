"""Modules joined as one script: what the bundler reads, and what it refuses by name."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from briefsmith.adapters.theme import SCRIPTS, script
from briefsmith.adapters.theme.bundle import NotBundled, bundle

ENTRIES = ("pages/main.js", "search/box.js", "search/start.js")


def joined(**modules: str) -> str:
    return bundle("main.js", lambda path: modules[path.removesuffix(".js").replace("/", "_")])


def test_a_module_stands_behind_what_it_imports_and_once() -> None:
    made = joined(
        main='import { a } from "./a.js";\nimport { b } from "./deep/b.js";\nexport const both = a + b();\n',
        a="export const a = 1;\n",
        deep_b='import { a } from "../a.js";\nexport function b() {\n  return a;\n}\n',
    )
    assert made == (
        '(() => {\n"use strict";\n'
        "const $0 = (() => {\nconst a = 1;\nreturn { a };\n})();\n"
        "const $1 = (() => {\nconst { a } = $0;\nfunction b() {\n  return a;\n}\nreturn { b };\n})();\n"
        "const $2 = (() => {\nconst { a } = $0;\nconst { b } = $1;\nconst both = a + b();\nreturn { both };\n})();\n"
        "return $2;\n})()"
    )


def test_names_may_stand_on_lines_of_their_own() -> None:
    made = joined(
        main='import {\n  a,\n  b,\n} from "./a.js";\na(b);\n', a="export function* a() {}\nexport class b {}\n"
    )
    assert "const { a, b } = $0;" in made
    assert "return { a, b };" in made


def test_comments_that_fill_their_lines_are_left_out() -> None:
    made = joined(
        main="/* One\n   two */\n// three\nconst a = 1; // four\n  /** @type {import('./b.js').B} */\nconst b = 2;\n"
    )
    assert "const a = 1; // four\nconst b = 2;\n" in made


REFUSED = {
    'import a from "./a.js";': 'main.js: no form that the bundler reads: import a from "./a.js";',
    'import * as a from "./a.js";': "main.js: no form",
    'import "./a.js";': "main.js: no form",
    'import { a } from "a";': "main.js: no form",
    "  import { a } from './a.js';": "main.js: no form",
    'const a = await import("./a.js");': "main.js: no form",
    'import { a as b } from "./a.js";': "main.js imports a as b, which a.js does not export",
    'import { c } from "./a.js";': "main.js imports c, which a.js does not export",
    'import { a } from "./round.js";': "modules import each other: main.js → round.js → main.js",
    'export { a } from "./a.js";': "main.js: no form",
    'export * from "./a.js";': "main.js: no form",
    "export default 1;": "main.js: no form that the bundler reads: export default 1;",
    "export let a = 1;": "main.js: no form",
    "export const { a } = b;": "main.js: no form",
}


@pytest.mark.parametrize("statement", REFUSED)
def test_every_other_form_is_refused(statement: str) -> None:
    modules = {"main": f"{statement}\n", "a": "export const a = 1;\n", "round": 'import { b } from "./main.js";\n'}
    with pytest.raises(NotBundled, match=re.escape(REFUSED[statement])):
        joined(**modules)


@pytest.mark.parametrize("entry", ENTRIES)
def test_what_pages_load_is_a_script(entry: str, tmp_path: Path) -> None:
    made = script(entry)
    assert made == script(entry)
    assert not re.search(r"^\s*(import|export)\b", made, re.MULTILINE)
    node = shutil.which("node")
    if not node:
        pytest.skip("no node: scripts are not read")
    file = tmp_path / "made.js"
    file.write_text(made, encoding="utf-8")
    subprocess.run([node, "--check", str(file)], check=True, timeout=60)


def test_every_module_is_part_of_a_script() -> None:
    """No module is linted and tested, and then forgotten."""
    asked: set[str] = set()

    def read(path: str) -> str:
        asked.add(path)
        return (SCRIPTS / path).read_text(encoding="utf-8")

    for entry in ENTRIES:
        bundle(entry, read)
    assert asked == {path.relative_to(SCRIPTS).as_posix() for path in SCRIPTS.rglob("*.js")}
    assert len(asked) > 15
