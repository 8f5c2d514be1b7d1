/* What the build wrote is read back: numbers, lists of records, and the files of an index. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { numbers, postings, runs } from "../../generator/briefsmith/adapters/theme/scripts/search/coding.js";
import { addressOf, firstFrom, openIndex, place } from "../../generator/briefsmith/adapters/theme/scripts/search/index.js";
import { loadFrom } from "./made.js";

/** @type {{numbers: [number, string][], runs: [number[], string][], postings: [[number, number][], string][]}} */
const cases = JSON.parse(readFileSync(new URL("../golden/scripts/numbers.json", import.meta.url), "utf-8"));

for (const [value, text] of cases.numbers) {
  test(`the number ${value}`, () => assert.deepEqual([...numbers(text)], [value]));
}

test("numbers one after the other, from a place on", () => {
  const text = cases.numbers.map(([, one]) => one).join("");
  assert.deepEqual([...numbers(`x${text}`, 1)], cases.numbers.map(([value]) => value));
});

test("a letter that is no digit is no number", () => assert.throws(() => [...numbers("1!")], /no digit: !/));

for (const [ids, text] of cases.runs) {
  test(`the runs of ${JSON.stringify(ids)}`, () => {
    const read = runs(text).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => first + n));
    assert.deepEqual(read, ids);
  });
}

for (const [pairs, text] of cases.postings) {
  test(`records and weights ${JSON.stringify(pairs)}`, () => {
    const read = postings(text);
    assert.deepEqual(new Set(read.ids), new Set(pairs.map(([id]) => id)));
    // A step of the scale is 15 %, so half of one is what a weight may differ by.
    const weights = new Map(pairs);
    read.ids.forEach((id, at) => assert.ok(Math.abs(Math.log(read.weights[at] / Number(weights.get(id)))) < 0.08));
    assert.deepEqual(read.weights, [...read.weights].sort((a, b) => b - a));
  });
}

test("the file that holds a key is the last that begins no later", () => {
  /** @type {[string, string][]} */
  const list = [["b", "1"], ["d", "2"], ["f", "3"]];
  assert.deepEqual(["a", "b", "c", "d", "z"].map((key) => place(list, key)), [0, 0, 0, 1, 2]);
  assert.equal(place([[0, "only"]], 99), 0);
});

test("the first key from another on", () => {
  assert.deepEqual(["a", "b", "c", "z"].map((key) => firstFrom(["b", "c"], key)), [0, 0, 1, 2]);
  assert.equal(firstFrom([], "a"), 0);
});

test("addresses on a server and from disk", () => {
  assert.equal(addressOf("index", "", true), "");
  assert.equal(addressOf("index", "", false), "index.html");
  assert.equal(addressOf("briefs/sora", "x", true), "briefs/sora/#x");
  assert.equal(addressOf("briefs/index", "", true), "briefs/");
  assert.equal(addressOf("briefs/sora", "x", false), "briefs/sora.html#x");
});

test("a term, its beginning, and what is not there", async () => {
  const index = openIndex(loadFrom("index"), "https://example.org/site/");
  const text = await index.behind("=openai");
  assert.ok(text);
  assert.deepEqual(index.decode("=openai", text).ids, [0]);
  assert.equal(await index.behind("nowhere"), null);
  assert.deepEqual((await index.beginning("=オ")).map(([term]) => term), ["=オープンai"]);
  assert.deepEqual(await index.beginning("nowhere"), []);
});

test("what is shown of a record", async () => {
  const index = openIndex(loadFrom("index"), "https://example.org/site/");
  const [home, figure] = await index.show([5, 3]);
  assert.deepEqual(home, { kind: "page", url: "https://example.org/site/", title: "Home", context: "", text: "What is new." });
  assert.equal(figure.url, "https://example.org/site/briefs/mimo/#mimo-parameters");
  assert.deepEqual([figure.title, figure.context], ["7B", "MiMo"]);
});

test("an index of nothing finds nothing", async () => {
  const head = { count: 0, directoryUrls: true, terms: [], records: [], facets: "f" };
  const index = openIndex(async () => head, "https://example.org/");
  assert.equal(await index.behind("a"), null);
  assert.deepEqual(await index.beginning("a"), []);
  assert.deepEqual(await index.show([]), []);
});

test("a file that could not be loaded is asked for again", async () => {
  const load = loadFrom("index");
  let fails = true;
  const index = openIndex(async (name) => {
    if (name.startsWith("t-") && fails) throw new Error(name);
    return load(name);
  }, "https://example.org/");
  await assert.rejects(index.behind("=openai"));
  fails = false;
  assert.ok(await index.behind("=openai"));
});
