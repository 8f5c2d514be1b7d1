/* The elements of the box, empty. */
import { element } from "../dom.js";

/** @typedef {(key: string, values?: Record<string, string | number>) => string} Say a label with values set in */
/** @typedef {ReturnType<typeof dialogWith>} Dialog */

/**
 * The words of a page.
 * @param {Record<string, string>} words
 * @returns {Say}
 */
export function saying(words) {
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/** @param {Say} say */
export function dialogWith(say) {
  const input = element("input", {
    type: "search",
    name: "q",
    class: "bs-search__input",
    placeholder: say("placeholder"),
    "aria-label": say("label"),
    "aria-describedby": "bs-search-keys",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    enterkeyhint: "search",
  });
  const close = element("button", { type: "button", class: "bs-search__close", "aria-label": say("close") }, "×");
  const status = element("p", { class: "bs-search__status", role: "status", "aria-live": "polite" });
  const list = element("ol", { class: "bs-search__results", "aria-label": say("results") });
  const more = element("button", { type: "button", class: "bs-search__more" }, say("more"));
  const facets = element("div", { class: "bs-search__facets" });
  const narrow = element("details", { class: "bs-search__narrow" }, element("summary", {}, say("narrow")), facets);
  const form = element("form", { class: "bs-search__form", role: "search", method: "dialog" }, input, close);
  const dialog = element(
    "dialog",
    { class: "bs-search", "aria-label": say("label") },
    form,
    element("div", { class: "bs-search__body" }, narrow, element("div", { class: "bs-search__main" }, status, list, more)),
    element("p", { class: "bs-search__keys", id: "bs-search-keys" }, say("keys")),
  );
  return { dialog, form, input, close, status, list, more, narrow, facets };
}
