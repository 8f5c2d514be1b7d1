/* Narrowing, sorting and taking away the long lists of this site. The pages are whole without it.
   A list has a form (details.bs-tools) with an index of its items, each by its reference: brief#item.
   The script stands in the page before what it works on: so nothing is shown that is about to be narrowed away. */
import { readList } from "./list.js";
import { show } from "./showing.js";
import { addCopier, save } from "./taking.js";

const root = document.documentElement;
root.classList.toggle("bs-narrowing", location.search !== "");

function ready() {
  try {
    start();
  } finally {
    root.classList.remove("bs-narrowing");
  }
}

function start() {
  const list = readList();
  const { form, tools } = list;
  const choices = [...form.querySelectorAll("select")];
  const filters = choices.filter((choice) => !["sort", "group"].includes(choice.name));
  const { compare } = new Intl.Collator(root.lang || "en");
  const value = (/** @type {string} */ name) => choices.find((choice) => choice.name === name)?.value ?? "";

  function update() {
    const wanted = filters.map((choice) => choice.value).filter(Boolean);
    show(list, wanted, { sort: value("sort"), group: value("group") }, compare);
  }

  /** The address says what is chosen, so that it can be sent, kept, and gone back to. */
  function remember() {
    const query = new URLSearchParams();
    for (const choice of choices) if (choice.selectedIndex > 0) query.set(choice.name, choice.value);
    const text = query.toString();
    history.pushState(null, "", location.pathname + (text && `?${text}`));
    update();
  }

  function recall() {
    const query = new URLSearchParams(location.search);
    for (const choice of choices) {
      choice.value = query.get(choice.name) ?? "";
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    }
    update();
  }

  // A note keeps its number when those before it are hidden.
  list.notes.forEach((note, at) => {
    if (note instanceof HTMLLIElement) note.value = at + 1;
  });
  form.addEventListener("change", remember);
  form.addEventListener("reset", () => setTimeout(remember));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[name=save]")?.addEventListener("click", () => save(list));
  form.querySelector("[name=print]")?.addEventListener("click", () => window.print());
  window.addEventListener("popstate", recall);
  // Pages that do not come over TLS have no clipboard.
  if (list.figures && "clipboard" in navigator && navigator.clipboard) {
    for (const item of list.items) addCopier(list, item);
  }
  if (location.search) {
    recall();
    tools.open = choices.some((choice) => choice.selectedIndex > 0);
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
else ready();
