/* Narrowing, sorting, grouping and saving of long lists, without a page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GROUPS, SORTS } from "../../generator/briefsmith/adapters/theme/scripts/pages/constants.js";
import { grouped, isWanted, sorted } from "../../generator/briefsmith/adapters/theme/scripts/pages/order.js";
import { oneLine, referenceIn, rowsOf } from "../../generator/briefsmith/adapters/theme/scripts/pages/texts.js";

const { compare } = new Intl.Collator("en");

/** @type {(name: string, value: number, measure: string, day: string, subject: string) => {name: string, entry: import("../../generator/briefsmith/adapters/theme/scripts/pages/order.js").Entry}} */
const item = (name, value, measure, day, subject) => ({
  name,
  entry: { in: "video openai claimed", value, measure, day, subject, source: "S" },
});
const ITEMS = [
  item("a", 5, "Cost", "2024-01-01", "Xiaomi"),
  item("b", 60, "Length", "2025-01-01", "OpenAI"),
  item("c", 7, "Cost", "2023-01-01", "OpenAI"),
  item("d", 7, "Cost", "", "Åse"),
];

/** @type {(sort: string, group?: string) => string} */
const order = (sort, group = "none") => sorted(ITEMS, sort, group, compare).map((one) => one.name).join("");

test("an item is shown that has every word", () => {
  const { entry } = ITEMS[0];
  assert.ok(isWanted(entry, []));
  assert.ok(isWanted(entry, ["video", "claimed"]));
  assert.ok(!isWanted(entry, ["video", "open"]));
});

test("figures in order, those of one measure together", () => {
  assert.equal(order("page"), "abcd");
  assert.equal(order("most"), "cdab");
  assert.equal(order("most", "measure"), "bcda");
  assert.equal(order("least"), "acdb");
  assert.equal(order("newest"), "bacd");
  assert.equal(order("name"), "dbca");
});

test("every way to sort of the form is known, and what is not known changes nothing", () => {
  for (const sort of SORTS) assert.equal(order(sort).length, 4);
  for (const sort of ["", "constructor", "unknown"]) assert.equal(order(sort), "abcd");
});

test("figures under names, and under none", () => {
  assert.ok(GROUPS.includes("subject"));
  const found = grouped(ITEMS, "subject", compare).map(([name, items]) => [name, items.map((one) => one.name).join("")]);
  assert.deepEqual(found, [["Åse", "d"], ["OpenAI", "bc"], ["Xiaomi", "a"]]);
  assert.deepEqual(grouped(ITEMS, "none", compare).map(([name, items]) => [name, items.length]), [["", 4]]);
  assert.deepEqual(grouped([], "none", compare), []);
});

test("the item that an address leads to", () => {
  for (const address of ["/briefs/sora/#x", "/a/briefs/sora/index.html#x", "/briefs/sora.html#x"]) {
    assert.equal(referenceIn(`https://example.org${address}`), "sora#x");
  }
  assert.equal(referenceIn("https://example.org/topics/sora/#x"), null);
  assert.equal(referenceIn("https://example.org/briefs/sora/"), null);
});

test("a quotation stands on one line", () => assert.equal(oneLine("  60\n  seconds ; · "), "60 seconds"));

test("a file is cut down to the rows that are shown, whatever stands in its cells", () => {
  const csv = 'ref,text\nb#1,"a, ""quoted""\ntwo lines"\nb#2,x\nb#3,last';
  assert.equal(rowsOf(csv, new Set(["b#1", "b#3"])).join(""), 'ref,text\nb#1,"a, ""quoted""\ntwo lines"\nb#3,last');
  assert.equal(rowsOf(csv, new Set()).join(""), "ref,text\n");
  assert.deepEqual(rowsOf("", new Set()), []);
});
