/* The box: a dialog with a field, results, and what they can be narrowed by. Its state stands in the address. */
(function (search, engine, marks) {
  "use strict";

  const FACETS = ["kind", "topic", "organisation", "language", "year"];
  const PAGE = 10;
  const VALUES = 6;
  const say = (key, values) =>
    search.words[key].replace(/\{(\w+)\}/g, (_, name) => String((values || {})[name]));
  const plural = new Intl.PluralRules(document.documentElement.lang || "en");

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

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
  const narrow = element("details", { class: "bs-search__narrow" }, element("summary", {}, say("narrow")));
  const facets = element("div", { class: "bs-search__facets" });
  narrow.append(facets);
  const dialog = element(
    "dialog",
    { class: "bs-search", "aria-label": say("label") },
    element("form", { class: "bs-search__form", role: "search", method: "dialog" }, input, close),
    element("div", { class: "bs-search__body" }, narrow, element("div", { class: "bs-search__main" }, status, list, more)),
    element("p", { class: "bs-search__keys", id: "bs-search-keys" }, say("keys")),
  );
  document.body.append(dialog);

  const state = { query: "", chosen: {}, shown: PAGE, opened: new Set() };
  let turn = 0;

  /* The address */

  function readAddress() {
    const given = new URLSearchParams(location.search);
    state.query = given.get("q") || "";
    for (const facet of FACETS) state.chosen[facet] = given.getAll(facet);
    state.shown = PAGE;
  }

  function writeAddress(open) {
    const url = new URL(location.href);
    for (const name of ["q", ...FACETS]) url.searchParams.delete(name);
    if (open && state.query) {
      url.searchParams.set("q", state.query.slice(0, 300));
      for (const facet of FACETS) for (const value of state.chosen[facet] || []) url.searchParams.append(facet, value);
    }
    try {
      history.replaceState(history.state, "", url);
    } catch (refused) {
      // Some browsers do not let a page opened from disk change its address.
    }
  }

  /* Results */

  async function update() {
    const mine = ++turn;
    writeAddress(dialog.open);
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
      if (narrow.open || isNarrowed() || wide.matches) await updateFacets(result, mine);
    } catch (problem) {
      if (mine === turn) showNothing(say("failed"));
    }
  }

  function showNothing(why) {
    list.replaceChildren();
    facets.replaceChildren();
    status.textContent = why;
    dialog.classList.remove("bs-search--found");
    more.hidden = true;
  }

  function showResults(result, rows) {
    const total = result.ids.length;
    const terms = result.marks(rows);
    list.replaceChildren(...rows.map((row) => resultOf(row, terms)));
    more.hidden = total <= state.shown;
    // Where nothing is found there is nothing to narrow, unless it was narrowed too far.
    dialog.classList.toggle("bs-search--found", total > 0 || isNarrowed());
    const lines = [];
    if (total) lines.push(say(plural.select(total) === "one" ? "count.one" : "count.other", { n: total.toLocaleString(document.documentElement.lang || "en") }));
    else lines.push(isNarrowed() ? say("none.narrowed") : say("none", { query: shortened(state.query) }));
    if (result.corrected && total) lines.push(say("corrected", { query: shortened(result.corrected) }));
    status.textContent = lines.join(" · ");
  }

  function shortened(text) {
    return text.length > 60 ? text.slice(0, 60) + "…" : text;
  }

  function resultOf(row, terms) {
    const title = element("span", { class: "bs-search__title" });
    marks.fill(title, row.title, marks.spans(row.title, terms));
    const kind = element("span", { class: "bs-search__kind", "data-kind": row.kind }, say("kind." + row.kind));
    const link = element("a", { href: row.url, class: "bs-search__link" }, kind, title);
    if (row.context) {
      const context = element("span", { class: "bs-search__context" });
      link.append(marks.fill(context, row.context, marks.spans(row.context, terms)));
    }
    if (row.text) {
      const part = marks.excerpt(row.text, terms);
      link.append(marks.fill(element("span", { class: "bs-search__text" }), part.text, part.spans));
    }
    return element("li", {}, link);
  }

  /* Facets */

  function isNarrowed() {
    return FACETS.some((facet) => (state.chosen[facet] || []).length);
  }

  async function updateFacets(result, mine) {
    const counts = await result.counts();
    if (mine !== turn) return;
    const held = document.activeElement && document.activeElement.id;
    const groups = FACETS.map((facet) => groupOf(facet, counts[facet] || [])).filter(Boolean);
    if (isNarrowed()) {
      const all = element("button", { type: "button", class: "bs-search__all", id: "bs-search-all" }, say("all"));
      all.addEventListener("click", () => {
        state.chosen = {};
        changed();
        input.focus();
      });
      groups.unshift(all);
    }
    facets.replaceChildren(...groups);
    const again = held && document.getElementById(held);
    if (again && facets.contains(again)) again.focus();
  }

  function groupOf(facet, values) {
    const chosen = state.chosen[facet] || [];
    const some = values.filter((one) => one.number || chosen.includes(one.value));
    if (some.length < 2 && !chosen.length) return null;
    const newest = facet === "year";
    some.sort((a, b) => (newest ? b.value.localeCompare(a.value) : b.number - a.number || a.label.localeCompare(b.label)));
    const all = facet === "kind" || state.opened.has(facet);
    const shown = all ? some : some.filter((one, at) => at < VALUES || chosen.includes(one.value));
    const group = element("fieldset", { class: "bs-search__facet" }, element("legend", {}, say("facet." + facet)));
    for (const one of shown) {
      const box = element("input", { type: "checkbox", id: `bs-search-${facet}-${one.value}` });
      box.checked = chosen.includes(one.value);
      box.addEventListener("change", () => {
        state.chosen[facet] = box.checked ? chosen.concat(one.value) : chosen.filter((value) => value !== one.value);
        changed();
      });
      const number = element("span", { class: "bs-search__number" }, String(one.number));
      group.append(element("label", {}, box, element("span", {}, one.label), number));
    }
    if (shown.length < some.length) {
      const rest = element("button", { type: "button", id: `bs-search-all-${facet}` }, say("values", { n: some.length }));
      rest.addEventListener("click", () => {
        state.opened.add(facet);
        update();
      });
      group.append(rest);
    }
    return group;
  }

  function changed() {
    state.shown = PAGE;
    update();
  }

  /* Hands */

  const links = () => Array.from(list.querySelectorAll("a"));

  function move(event, step) {
    const all = links();
    if (!all.length) return;
    event.preventDefault();
    const next = all.indexOf(document.activeElement) + step;
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)].focus();
  }

  /** Follows a result; where it stands on this very page the box makes way. */
  function follow(event) {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const url = new URL(link.href);
    if (url.pathname !== location.pathname || url.host !== location.host) return;
    event.preventDefault();
    dialog.close();
    location.hash = url.hash || "#";
  }

  const wide = window.matchMedia("(min-width: 60em)");
  input.addEventListener("input", () => {
    state.query = input.value;
    changed();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => writeAddress(false));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener("click", follow);
  more.addEventListener("click", async () => {
    const at = links().length;
    state.shown += 2 * PAGE;
    await update();
    if (links()[at]) links()[at].focus();
  });
  narrow.addEventListener("toggle", () => {
    if (narrow.open) update();
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (dialog.dataset.done === state.query && links().length) links()[0].click();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const inFacets = facets.contains(event.target);
    if (event.key === "ArrowDown" && !inFacets) move(event, 1);
    else if (event.key === "ArrowUp" && !inFacets) move(event, -1);
    else if (event.key === "Escape") {
      event.preventDefault();
      dialog.close();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && list.contains(event.target)) {
      input.focus();
    }
  });

  function open() {
    if (dialog.open) return;
    readAddress();
    narrow.open = wide.matches;
    dialog.showModal();
    input.value = state.query;
    input.focus();
    input.select();
    engine.ready().catch(() => {});
    update();
  }

  search.got(search.files.box, { open });
})(window.briefsSearch, engine, marks);
