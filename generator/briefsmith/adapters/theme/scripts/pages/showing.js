/* Shows of a list what is asked for, in the order that is asked for. */
import { cellsOf, only } from "./list.js";
import { grouped, isWanted, sorted } from "./order.js";

/** @typedef {import("./list.js").Item} Item */
/** @typedef {import("./list.js").List} List */
/** @typedef {import("./order.js").Compare} Compare */

const SLICE = 50; // rows; of tables this long the browser lays out those that are near

/** @param {List} list */
export function shownOf(list) {
  return list.items.filter((item) => !item.node.hidden);
}

/**
 * Hides what does not have every word asked for, and what is left empty.
 * @param {List} list
 * @param {readonly string[]} wanted
 * @param {{sort: string, group: string}} way
 * @param {Compare} compare
 */
export function show(list, wanted, way, compare) {
  for (const item of list.items) item.node.hidden = !isWanted(item.entry, wanted);
  if (list.figures) arrange(list, way, compare);
  const shown = shownOf(list);
  for (const one of list.lists) {
    one.hidden = !shown.some((item) => one.contains(item.node));
    // What is looked for is not left in a fold.
    if (one instanceof HTMLDetailsElement) one.open = wanted.length > 0 && !one.hidden;
  }
  const noted = new Set(list.items.map((item) => item.note));
  const kept = new Set(shown.map((item) => item.note));
  for (const note of list.notes) note.hidden = noted.has(note) && !kept.has(note);
  list.sections.forEach(showSection);
  const { shown: words = "" } = list.tools.dataset;
  list.said.textContent = wanted.length
    ? words.replace("{n}", String(shown.length)).replace("{all}", String(list.items.length))
    : "";
}

/** @param {List["sections"][number]} section */
function showSection({ head, blocks, inside, entries }) {
  const left = inside.filter((item) => !item.node.hidden && blocks.some((block) => block.contains(item.node)));
  head.hidden = !left.length;
  for (const entry of entries) entry.hidden = head.hidden;
  // A chart shows all of its figures or is not shown.
  for (const block of blocks.filter((one) => one.matches("p, figure"))) {
    block.hidden = !left.length || (block.tagName === "FIGURE" && left.length < inside.length);
  }
}

/**
 * Sorts figures within their tables, or moves them into tables of another order.
 * @param {List} list
 * @param {{sort: string, group: string}} way
 * @param {Compare} compare
 */
function arrange(list, { sort, group }, compare) {
  const rows = sorted(list.items, sort, group, compare);
  for (const item of rows) item.home.append(item.node);
  for (const made of list.page.querySelectorAll(".bs-arranged")) made.remove();
  for (const item of list.items) sayMeasure(item, group);
  if (group !== "none" && group !== "subject" && group !== "source") return;
  for (const item of list.items) item.node.remove();
  const empty = /** @type {HTMLElement} */ (list.items[0].home.closest(".bs-table"));
  const whole = document.createElement("div");
  whole.className = "bs-arranged";
  for (const [name, own] of grouped(rows, group, compare)) {
    if (name) {
      const head = document.createElement("h2");
      head.textContent = name;
      head.hidden = own.every((item) => item.node.hidden);
      whole.append(head);
    }
    for (let at = 0; at < own.length; at += SLICE) whole.append(tableOf(empty, own.slice(at, at + SLICE)));
  }
  list.said.after(whole);
}

/**
 * Away from its heading a row says itself what is measured, unless it does so already.
 * @param {Item} item
 * @param {string} group
 */
function sayMeasure({ node, entry }, group) {
  const cell = cellsOf(node)[1];
  const { firstElementChild: first } = cell;
  if (first?.className === "bs-measure") first.remove();
  if (group === "measure" || cell.textContent?.toLowerCase().includes(entry.measure.toLowerCase())) return;
  const measure = document.createElement("small");
  measure.className = "bs-measure";
  measure.textContent = entry.measure;
  cell.prepend(measure);
}

/**
 * @param {HTMLElement} empty
 * @param {readonly Item[]} rows
 */
function tableOf(empty, rows) {
  const table = /** @type {HTMLElement} */ (empty.cloneNode(true));
  only(table, "tbody", HTMLTableSectionElement).replaceChildren(...rows.map((item) => item.node));
  table.hidden = rows.every((item) => item.node.hidden);
  return table;
}
