/* Texts are cut in the browser as they are in the build: the same cases, with the answers that Python gave. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fold, shortened, terms, whole } from "../../generator/briefsmith/adapters/theme/scripts/search/words.js";

/** @type {{text: string, fold: string, terms: string[], whole: string, shortened: string[]}[]} */
const cases = JSON.parse(readFileSync(new URL("../golden/scripts/words.json", import.meta.url), "utf-8"));

test("there are cases", () => assert.ok(cases.length > 50));

for (const given of cases) {
  test(`words of ${JSON.stringify(given.text.slice(0, 40))}`, () => {
    assert.equal(fold(given.text), given.fold);
    assert.deepEqual(terms(given.text), given.terms);
    assert.equal(whole(given.text), given.whole);
    assert.deepEqual([...shortened(Array.from(given.text).slice(0, 9).join(""))], given.shortened);
  });
}
