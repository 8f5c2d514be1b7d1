/* The box: a dialog with a field, results, and what they can be narrowed by. Its state stands in the address. */
import { FACETS } from "./constants.js";
import { element } from "../dom.js";
import { addressFor, asked } from "./address.js";
import { offered } from "./choices.js";
import { dialogWith, saying } from "./dialog.js";
import { openEngine } from "./engine.js";
import { host } from "./host.js";
import { openIndex } from "./index.js";
import { isNarrowed } from "./narrowing.js";
import { resultOf } from "./results.js";

/** @typedef {import("./address.js").Facet} Facet */
/** @typedef {import("./engine.js").Result} Result */
/** @typedef {import("./index.js").Shown} Shown */
/** @typedef {import("./narrowing.js").Count} Count */

const PAGE = 10;
const LONGEST_SAID = 60;

const search = host();
const say = saying(search.words);
const language = document.documentElement.lang || "en";
const plural = new Intl.PluralRules(language);
const engine = openEngine(openIndex(search.load, search.root));
const { dialog, form, input, close, status, list, more, narrow, facets } = dialogWith(say);
const wide = window.matchMedia("(min-width: 60em)");
/** @type {import("./address.js").Asked & {shown: number, opened: Set<Facet>}} */
const state = { query: "", chosen: {}, shown: PAGE, opened: new Set() };
let turn = 0;

document.body.append(dialog);

function writeAddress() {
  try {
    history.replaceState(history.state, "", addressFor(location.href, dialog.open ? state : null));
  } catch {
    // Some browsers do not let a page opened from disk change its address.
  }
}

/* Results */

async function update() {
  const mine = ++turn;
  writeAddress();
  if (!state.query.trim()) {
    showNothing("");
    dialog.dataset.done = state.query;
    return;
  }
  try {
    const result = await engine.find(state.query, state.chosen);
    const rows = await engine.show(result.ids.slice(0, state.shown));
    if (mine !== turn) return;
    showResults(result, rows);
    dialog.dataset.done = state.query;
    if (narrow.open || isNarrowed(state.chosen) || wide.matches) await updateFacets(result, mine);
  } catch {
    if (mine === turn) showNothing(say("failed"));
  }
}

/** @param {string} why */
function showNothing(why) {
  list.replaceChildren();
  facets.replaceChildren();
  status.textContent = why;
  dialog.classList.remove("bs-search--found");
  more.hidden = true;
}

/**
 * @param {Result} result
 * @param {readonly Shown[]} rows
 */
function showResults(result, rows) {
  const total = result.ids.length;
  const terms = result.marks(rows);
  list.replaceChildren(...rows.map((row) => resultOf(row, terms, say(`kind.${row.kind}`))));
  more.hidden = total <= state.shown;
  // Where nothing is found there is nothing to narrow, unless it was narrowed too far.
  dialog.classList.toggle("bs-search--found", total > 0 || isNarrowed(state.chosen));
  status.textContent = told(total, result.corrected);
}

/**
 * @param {number} total
 * @param {string} corrected
 */
function told(total, corrected) {
  if (!total) return isNarrowed(state.chosen) ? say("none.narrowed") : say("none", { query: shortened(state.query) });
  const one = plural.select(total) === "one";
  const counted = say(one ? "count.one" : "count.other", { n: total.toLocaleString(language) });
  return corrected ? `${counted} · ${say("corrected", { query: shortened(corrected) })}` : counted;
}

/** @param {string} text */
function shortened(text) {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text;
}

/* Facets */

/**
 * @param {Result} result
 * @param {number} mine
 */
async function updateFacets(result, mine) {
  const counts = await result.counts();
  if (mine !== turn) return;
  const held = document.activeElement?.id;
  const groups = FACETS.flatMap((facet) => groupOf(facet, counts[facet] ?? []));
  facets.replaceChildren(...(isNarrowed(state.chosen) ? [everything()] : []), ...groups);
  const again = held ? document.getElementById(held) : null;
  if (again && facets.contains(again)) again.focus();
}

/** A button that takes every choice back. */
function everything() {
  const all = element("button", { type: "button", class: "bs-search__all", id: "bs-search-all" }, say("all"));
  all.addEventListener("click", () => {
    state.chosen = {};
    changed();
    input.focus();
  });
  return all;
}

/**
 * @param {Facet} facet
 * @param {readonly Count[]} values
 */
function groupOf(facet, values) {
  const chosen = state.chosen[facet] ?? [];
  const { shown, all } = offered(facet, values, chosen, state.opened.has(facet));
  if (!shown.length) return [];
  const group = element("fieldset", { class: "bs-search__facet" }, element("legend", {}, say(`facet.${facet}`)));
  for (const one of shown) {
    const box = element("input", { type: "checkbox", id: `bs-search-${facet}-${one.value}` });
    box.checked = chosen.includes(one.value);
    box.addEventListener("change", () => {
      state.chosen[facet] = box.checked ? [...chosen, one.value] : chosen.filter((value) => value !== one.value);
      changed();
    });
    const number = element("span", { class: "bs-search__number" }, String(one.number));
    group.append(element("label", {}, box, element("span", {}, one.label), number));
  }
  if (shown.length < all) {
    const rest = element("button", { type: "button", id: `bs-search-all-${facet}` }, say("values", { n: all }));
    rest.addEventListener("click", () => {
      state.opened.add(facet);
      update();
    });
    group.append(rest);
  }
  return [group];
}

function changed() {
  state.shown = PAGE;
  update();
}

/* Hands */

const links = () => [...list.querySelectorAll("a")];

/**
 * @param {KeyboardEvent} event
 * @param {1 | -1} step
 */
function move(event, step) {
  const all = links();
  if (!all.length) return;
  event.preventDefault();
  const next = all.findIndex((link) => link === document.activeElement) + step;
  if (next < 0) input.focus();
  else all[Math.min(next, all.length - 1)].focus();
}

/**
 * Follows a result; where it stands on this very page the box makes way.
 * @param {MouseEvent} event
 */
function follow(event) {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(link.href);
  if (url.pathname !== location.pathname || url.host !== location.host) return;
  event.preventDefault();
  dialog.close();
  location.hash = url.hash || "#";
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.isComposing || !(event.target instanceof Node)) return;
  const inFacets = facets.contains(event.target);
  if (event.key === "ArrowDown" && !inFacets) move(event, 1);
  else if (event.key === "ArrowUp" && !inFacets) move(event, -1);
  else if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && list.contains(event.target)) {
    input.focus();
  }
}

input.addEventListener("input", () => {
  state.query = input.value;
  changed();
});
close.addEventListener("click", () => dialog.close());
dialog.addEventListener("close", writeAddress);
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener("keydown", press);
list.addEventListener("click", follow);
more.addEventListener("click", async () => {
  const at = links().length;
  state.shown += 2 * PAGE;
  await update();
  links()[at]?.focus();
});
narrow.addEventListener("toggle", () => {
  if (narrow.open) update();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (dialog.dataset.done === state.query) links()[0]?.click();
});

function open() {
  if (dialog.open) return;
  Object.assign(state, asked(location.search), { shown: PAGE });
  narrow.open = wide.matches;
  dialog.showModal();
  input.value = state.query;
  input.focus();
  input.select();
  engine.ready().catch(() => {});
  update();
}

search.got(search.files.box, { open });
