/* The list that a form works on, as it stands in the page. */
import { ITEMS } from "./constants.js";
import { referenceIn } from "./texts.js";

/** @typedef {import("./order.js").Entry} Entry */
/**
 * A row of a table or an entry of a list: its place at first, its reference, what the page says of it, and its note.
 * @typedef {{node: HTMLElement, ref: string, home: Element, entry: Entry, note: HTMLElement | null}} Item
 */
/** @typedef {ReturnType<typeof readList>} List */

const [FIGURES] = ITEMS;
const ROWS = ".bs-figures tbody tr";
const EVENTS = ".bs-events li:not(:has(li)), .bs-fold li:not(:has(li))";

/**
 * The only element of a kind in another.
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 */
export function only(within, selector, kind) {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

/**
 * The cells of a row; none of anything else.
 * @param {HTMLElement} node
 */
export function cellsOf(node) {
  return node instanceof HTMLTableRowElement ? [...node.cells] : [];
}

/** The first form of the page with its list. */
export function readList() {
  const tools = only(document, ".bs-tools", HTMLDetailsElement);
  const form = only(tools, "form", HTMLFormElement);
  const page = /** @type {HTMLElement} */ (tools.parentElement);
  const figures = tools.dataset.list === FIGURES;
  /** @type {Record<string, Entry>} */
  const index = JSON.parse(only(tools, "script", HTMLScriptElement).text);
  const items = readItems(page, figures ? ROWS : EVENTS, index);
  return {
    tools,
    form,
    page,
    figures,
    items,
    said: /** @type {HTMLElement} */ (tools.nextElementSibling),
    notes: elements(page, ".footnote > ol > li"),
    lists: elements(page, ".bs-table, .bs-events, .bs-events li:has(li), .bs-fold").filter((list) =>
      items.some((item) => list.contains(item.node)),
    ),
    sections: readSections(page, items),
  };
}

/**
 * @param {ParentNode} within
 * @param {string} selector
 */
function elements(within, selector) {
  return /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);
}

/**
 * @param {HTMLElement} page
 * @param {string} selector
 * @param {Record<string, Entry>} index
 */
function readItems(page, selector, index) {
  return elements(page, selector).flatMap((node) => {
    const ref = referenceOf(node, index);
    const home = node.parentElement;
    /** @type {Item[]} */
    const found = ref && home ? [{ node, ref, home, entry: index[ref], note: noteOf(node) }] : [];
    return found;
  });
}

/**
 * An item links its own place on the page of its brief; that link is the last outside what is folded within it.
 * @param {HTMLElement} node
 * @param {Record<string, Entry>} index
 */
function referenceOf(node, index) {
  const links = /** @type {HTMLAnchorElement[]} */ (elements(node, "a[href*='#']"));
  const own = links.filter((link) => !node.contains(link.closest("details")));
  const refs = own.map((link) => referenceIn(link.href)).filter((ref) => ref !== null && Object.hasOwn(index, ref));
  return refs[refs.length - 1] ?? null;
}

/** @param {HTMLElement} node */
function noteOf(node) {
  const mark = node.querySelector(".footnote-ref");
  return mark instanceof HTMLAnchorElement ? document.getElementById(decodeURIComponent(mark.hash.slice(1))) : null;
}

/**
 * A section is a heading and what follows it, up to the next of its rank.
 * @param {HTMLElement} page
 * @param {readonly Item[]} items
 */
function readSections(page, items) {
  const sections = elements(page, ":scope > :is(h2, h3)").map((head) => {
    /** @type {HTMLElement[]} */
    const blocks = [];
    for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.tagName === "H2" || next.tagName === head.tagName) break;
      blocks.push(/** @type {HTMLElement} */ (next));
    }
    const inside = items.filter((item) => blocks.some((block) => block.contains(item.node)));
    const listed = elements(document, `.md-nav--secondary a[href="#${CSS.escape(head.id)}"]`);
    return { head, blocks, inside, entries: listed.flatMap((link) => link.closest("li") ?? []) };
  });
  return sections.filter((section) => section.inside.length);
}
