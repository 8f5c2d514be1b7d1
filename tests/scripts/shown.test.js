/* What a reader sees of search: marks, excerpts, choices, addresses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { addressFor, asked } from "../../generator/briefsmith/adapters/theme/scripts/search/address.js";
import { offered } from "../../generator/briefsmith/adapters/theme/scripts/search/choices.js";
import { excerpt, spans } from "../../generator/briefsmith/adapters/theme/scripts/search/marks.js";

/** @type {(text: string, terms: string[]) => string[]} */
const marked = (text, terms) => spans(text, terms).map(([start, end]) => text.slice(start, end));

test("words are marked as they are written", () => {
  assert.deepEqual(marked("Sora, soras and absora", ["sora"]), ["Sora", "sora"]);
  assert.deepEqual(marked("Réglage FIN", ["reglage", "fin"]), ["Réglage", "FIN"]);
  assert.deepEqual(marked("7B and 7Bs", ["7b"]), ["7B"]);
  assert.deepEqual(marked("しゃおみ・シャオミ", ["シャオミ"]), ["しゃおみ", "シャオミ"]);
  assert.deepEqual(marked("演算能力", ["演算", "算能", "能力"]), ["演算能力"]);
  assert.deepEqual(marked("a b", ["a"]), []);
  assert.deepEqual(marked("", ["a"]), []);
});

test("an excerpt shows the hits and keeps their places", () => {
  const text = `${"Word ".repeat(100)}Sora and Sora ${"more ".repeat(100)}`;
  const part = excerpt(text, ["sora"]);
  assert.ok(part.text.startsWith("… ") && part.text.endsWith(" …") && part.text.length < 300);
  assert.deepEqual(part.spans.map(([start, end]) => part.text.slice(start, end)), ["Sora", "Sora"]);
});

test("a short text is shown whole, a long one without hits from its beginning", () => {
  assert.deepEqual(excerpt("Short.", ["x1"]), { text: "Short.", spans: [] });
  assert.ok(excerpt("Word ".repeat(200), ["none"]).text.startsWith("Word Word"));
  assert.ok(excerpt("億".repeat(500), ["none"]).text.length <= 112);
});

const VALUES = Array.from({ length: 9 }, (_, n) => ({ value: String(2020 + n), label: `L${n}`, number: n }));

test("six values are offered, most first, and those chosen", () => {
  const { shown, all } = offered("topic", VALUES, ["2020"], false);
  assert.deepEqual(shown.map((one) => one.number), [8, 7, 6, 5, 4, 3, 0]);
  assert.equal(all, 9);
});

test("all are offered when asked for, years newest first, and none where there is nothing to choose", () => {
  assert.equal(offered("topic", VALUES, [], true).shown.length, 8);
  assert.deepEqual(offered("year", VALUES.slice(1, 4), [], false).shown.map((one) => one.value), ["2023", "2022", "2021"]);
  assert.deepEqual(offered("topic", VALUES.slice(0, 2), [], false), { shown: [], all: 0 });
});

test("an address says what is asked for and keeps the rest", () => {
  const wanted = asked("?q=sora&topic=video&topic=audio&other=1");
  assert.equal(wanted.query, "sora");
  assert.deepEqual(wanted.chosen.topic, ["video", "audio"]);
  assert.deepEqual(wanted.chosen.kind, []);
  const url = addressFor("https://example.org/page/?other=1&q=old&year=1999#here", wanted);
  assert.equal(url.href, "https://example.org/page/?other=1&q=sora&topic=video&topic=audio#here");
  assert.equal(addressFor(url.href, null).href, "https://example.org/page/?other=1#here");
  assert.equal(addressFor("https://example.org/", { query: "x".repeat(999), chosen: {} }).searchParams.get("q")?.length, 300);
});
