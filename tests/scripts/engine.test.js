/* What is found of the index that `test_shared.py` makes, and in which order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openEngine } from "../../generator/briefsmith/adapters/theme/scripts/search/engine.js";
import { openIndex } from "../../generator/briefsmith/adapters/theme/scripts/search/index.js";
import { respelled, stems, units } from "../../generator/briefsmith/adapters/theme/scripts/search/query.js";
import { loadFrom } from "./made.js";

const engine = openEngine(openIndex(loadFrom("index"), "https://example.org/"));
const [OPENAI, XIAOMI, SORA, FIGURE, RELEASE, HOME] = [0, 1, 2, 3, 4, 5];

/** @type {[query: string, first: number][]} */
const FIRST = [
  ["OpenAI", OPENAI],
  ["open ai", OPENAI],
  ["openia", OPENAI],
  ["オープンAI", OPENAI],
  ["シャオミ", XIAOMI],
  ["しゃおみ", XIAOMI],
  ["小米", XIAOMI],
  ["xiao", XIAOMI],
  ["Xiaomi Corporation", XIAOMI],
  ["sora year", SORA],
  ["7B", FIGURE],
  ["70億", FIGURE],
  ["release center", RELEASE],
  ["organizes", RELEASE],
  ["home", HOME],
];

for (const [query, first] of FIRST) {
  test(`${query} is found`, async () => assert.equal((await engine.find(query, {})).ids[0], first));
}

for (const query of ["", "   ", "zzzz", "__proto__", "=openai ~openai!", "(.*)+[a-z]{2,}\\d$|^", "億".repeat(5000)]) {
  test(`${JSON.stringify(query.slice(0, 20))} breaks nothing`, async () => {
    const { ids, counts, marks } = await engine.find(query, { topic: [] });
    assert.ok(Array.isArray(ids));
    assert.ok((await counts()).topic.length);
    assert.ok(marks(await engine.show(ids)));
  });
}

test("a slip is told, and marked as what it was read as", async () => {
  const { corrected, marks, ids } = await engine.find("xiaomy", {});
  assert.equal(corrected, "xiaomi");
  assert.ok(marks(await engine.show(ids)).includes("xiaomi"));
});

test("who asks for a name is shown its other forms", async () => {
  const { ids, marks } = await engine.find("シャオミ", {});
  assert.ok(marks(await engine.show(ids)).includes("xiaomi"));
});

test("results are narrowed, and counted as other choices leave them", async () => {
  const all = await engine.find("mimo", {});
  const few = await engine.find("mimo", { kind: ["event"], topic: ["video", "speech"] });
  assert.deepEqual(few.ids, [RELEASE]);
  assert.ok(all.ids.length > few.ids.length);
  const counts = await few.counts();
  assert.deepEqual(
    counts.topic.map(({ value, label, number }) => [value, label, number]).sort(),
    [["speech", "Speech", 1], ["video", "Video", 1]],
  );
  // The kinds do not count the choice of a kind.
  assert.equal(counts.kind.find(({ value }) => value === "figure")?.number, 1);
});

test("the parts of a query", () => {
  const texts = (/** @type {string} */ query) => units(query).map((unit) => unit.text);
  assert.deepEqual(texts("MiMo 演算能力"), ["mimo", "演算", "算能", "能力"]);
  assert.deepEqual(texts("70億"), ["70億"]);
  assert.deepEqual(texts("力"), ["力"]);
  assert.deepEqual(texts("a a a"), ["a"]);
  assert.equal(texts(Array.from({ length: 90 }, (_, n) => `w${n}`).join(" ")).length, 24);
  assert.deepEqual(units("open ai")[0].forms, [["open", 1], ["openai", 1]]);
  assert.deepEqual(units("mimo au").map((unit) => unit.last), [false, true]);
});

test("endings and spellings", () => {
  assert.deepEqual(stems("companies"), ["companie", "compani", "company"]);
  assert.deepEqual(stems("gas"), []);
  assert.deepEqual(respelled("center"), ["centre"]);
  assert.deepEqual(respelled("organise"), ["organize"]);
  assert.deepEqual(respelled("video"), []);
});
