/* Taking figures and lists away: as a quotation, as a file. */
import { cellsOf, only } from "./list.js";
import { shownOf } from "./showing.js";
import { oneLine, referenceIn, rowsOf } from "./texts.js";

/** @typedef {import("./list.js").Item} Item */
/** @typedef {import("./list.js").List} List */

const SAID = 1500; // ms that a button says what it did

/**
 * Saves the published file, cut down to what is shown.
 * @param {List} list
 */
export async function save(list) {
  const file = `${list.tools.dataset.list}.csv`;
  const link = only(list.page, `a[href$='/${file}']`, HTMLAnchorElement);
  try {
    const text = await (await fetch(link.href)).text();
    const kept = rowsOf(text, new Set(shownOf(list).map((item) => item.ref)));
    const made = document.createElement("a");
    made.href = URL.createObjectURL(new Blob(kept, { type: "text/csv" }));
    made.download = file;
    made.click();
    URL.revokeObjectURL(made.href);
  } catch {
    // A page opened from disk may not read the file beside it, but can lead there.
    location.href = link.href;
  }
}

/**
 * The words of an element without some of its parts.
 * @param {HTMLElement} element
 * @param {string} without
 */
function wordsOf(element, without) {
  const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
  for (const part of copy.querySelectorAll(without)) part.remove();
  for (const part of copy.querySelectorAll("br")) part.replaceWith("; ");
  return oneLine(copy.textContent ?? "");
}

/**
 * A figure as one would quote it: its value, and its note, which says what it is and on whose words it stands, and how
 * it stands with them where it is not proved.
 * @param {Item} item
 */
function quoted({ node, note, ref }) {
  const own = [...node.querySelectorAll("a")].find((link) => referenceIn(link.href) === ref);
  return [
    wordsOf(cellsOf(node)[0], "sup, button"),
    note && wordsOf(note, ".footnote-backref, .bs-verified, .bs-recorded, a[href*='evidence']"),
    own?.href,
  ]
    .filter(Boolean)
    .join(" — ");
}

/**
 * Gives a figure a button that copies it.
 * @param {List} list
 * @param {Item} item
 */
export function addCopier({ tools, said }, item) {
  const { copy = "", copied = "" } = tools.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "bs-copy";
  button.textContent = copy;
  button.setAttribute("aria-label", `${copy}: ${only(item.node, "strong", HTMLElement).textContent}`);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(quoted(item));
    said.textContent = copied;
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, SAID);
  });
  cellsOf(item.node).pop()?.append(" ", button);
}
