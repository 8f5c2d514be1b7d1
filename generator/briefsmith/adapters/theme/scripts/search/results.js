/* One result as a reader sees it. */
import { element } from "../dom.js";
import { excerpt, spans } from "./marks.js";

/** @typedef {import("./marks.js").Span} Span */
/** @typedef {import("./index.js").Shown} Shown */

/**
 * A text with its spans in `<mark>`.
 * @param {string} text
 * @param {readonly Span[]} found
 */
function marked(text, found) {
  /** @type {(Node | string)[]} */
  const parts = [];
  let at = 0;
  for (const [start, end] of found) {
    parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/**
 * @param {Shown} row
 * @param {readonly string[]} terms what to mark
 * @param {string} kind the word for what it is
 */
export function resultOf(row, terms, kind) {
  const link = element(
    "a",
    { href: row.url, class: "bs-search__link" },
    element("span", { class: "bs-search__kind", "data-kind": row.kind }, kind),
    element("span", { class: "bs-search__title" }, ...marked(row.title, spans(row.title, terms))),
  );
  if (row.context) {
    const context = marked(row.context, spans(row.context, terms));
    link.append(element("span", { class: "bs-search__context" }, ...context));
  }
  if (row.text) {
    const part = excerpt(row.text, terms);
    link.append(element("span", { class: "bs-search__text" }, ...marked(part.text, part.spans)));
  }
  return element("li", {}, link);
}
