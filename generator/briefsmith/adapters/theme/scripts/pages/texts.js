/* Addresses, quotations and files as text. */
import { BRIEFS } from "./constants.js";

const ITEM_OF_BRIEF = new RegExp(`/${BRIEFS}/([^/]+?)(?:/|/index\\.html|\\.html)#(.+)$`);

/**
 * The item that an address leads to, as `brief#item`; null where it leads elsewhere.
 * @param {string} address
 */
export function referenceIn(address) {
  const place = ITEM_OF_BRIEF.exec(address);
  return place && `${place[1]}#${place[2]}`;
}

/**
 * Words on one line, without what stood between them and what is left out.
 * @param {string} text
 */
export function oneLine(text) {
  return text.replace(/\s+/g, " ").replace(/[;·\s]+$/, "").trim();
}

/**
 * The rows of a CSV file that a reader sees: its head, and those whose first cell is one of the references.
 * @param {string} csv
 * @param {ReadonlySet<string>} refs
 */
export function rowsOf(csv, refs) {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? [];
  return rows.filter((row, n) => !n || refs.has(row.split(",", 1)[0]));
}
