/* Narrowing, sorting and taking away the long lists of this site. The pages are whole without it.
   A list has a form (details.bs-tools) with an index of its items, each by its reference: brief#item.
   The script stands in the page before what it works on: so nothing is shown that is about to be narrowed away. */
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.toggle("bs-narrowing", location.search !== "");
  const ready = () => {
    try {
      start();
    } finally {
      root.classList.remove("bs-narrowing");
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();

  function start() {
    const tools = document.querySelector(".bs-tools");

    const form = tools.querySelector("form");
    const index = JSON.parse(tools.querySelector("script").textContent);
    const said = tools.nextElementSibling;
    const kind = tools.dataset.list;
    const figures = kind === "figures";
    const page = tools.parentElement;
    const choices = [...form.querySelectorAll("select")];
    const filters = choices.filter((choice) => !["sort", "group"].includes(choice.name));

    /* An item links its own place on the page of its brief; that link is the last outside what is folded within it. */
    const reference = (node) =>
      [...node.querySelectorAll("a[href*='#']")]
        .filter((link) => !node.contains(link.closest("details")))
        .map((link) => /\/briefs\/([^/]+?)(?:\/|\/index\.html|\.html)#(.+)$/.exec(link.href))
        .map((place) => place && `${place[1]}#${place[2]}`)
        .filter((ref) => ref && index[ref])
        .pop();

    const noteOf = (node) => {
      const mark = node.querySelector(".footnote-ref");
      return mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    };

    const items = [...page.querySelectorAll(figures ? ".bs-figures tbody tr" : ".bs-events li:not(:has(li)), .bs-fold li:not(:has(li))")]
      .map((node, at) => ({ node, at, ref: reference(node), home: node.parentNode }))
      .filter((item) => item.ref)
      .map((item) => ({ ...item, entry: index[item.ref], note: noteOf(item.node) }));

    const noted = new Set(items.map((item) => item.note));
    // A note keeps its number when those before it are hidden.
    const notes = [...page.querySelectorAll(".footnote > ol > li")];
    notes.forEach((note, at) => { note.value = at + 1; });

    const lists = [...page.querySelectorAll(".bs-table, .bs-events, .bs-events li:has(li), .bs-fold")].filter((list) =>
      items.some((item) => list.contains(item.node)));

    /* A section is a heading and what follows it, up to the next of its rank. */
    const sections = [...page.querySelectorAll(":scope > :is(h2, h3)")].map((head) => {
      const blocks = [];
      for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
        if (next.tagName === "H2" || next.tagName === head.tagName) break;
        blocks.push(next);
      }
      const inside = items.filter((item) => blocks.some((block) => block.contains(item.node)));
      const listed = document.querySelectorAll(`.md-nav--secondary a[href="#${CSS.escape(head.id)}"]`);
      return { head, blocks, inside, listed };
    }).filter((section) => section.inside.length);

    const shown = () => items.filter((item) => !item.node.hidden);
    const value = (name) => (form.elements[name] ? form.elements[name].value : "");
    const { compare } = new Intl.Collator(root.lang);

    function show() {
      const wanted = filters.map((choice) => choice.value).filter(Boolean);
      for (const { node, entry } of items) {
        const words = entry.in.split(" ");
        node.hidden = !wanted.every((word) => words.includes(word));
      }
      if (figures) arrange(value("sort"), value("group"));
      for (const list of lists) {
        list.hidden = !items.some((item) => !item.node.hidden && list.contains(item.node));
        // What is looked for is not left in a fold.
        if (list.tagName === "DETAILS") list.open = wanted.length > 0 && !list.hidden;
      }
      const kept = new Set(shown().map((item) => item.note));
      for (const note of notes) note.hidden = noted.has(note) && !kept.has(note);
      for (const { head, blocks, inside, listed } of sections) {
        const left = inside.filter((item) => !item.node.hidden && blocks.some((block) => block.contains(item.node)));
        head.hidden = !left.length;
        for (const link of listed) link.closest("li").hidden = head.hidden;
        // A chart shows all of its figures or is not shown.
        for (const block of blocks.filter((one) => one.matches("p, figure")))
          block.hidden = !left.length || (block.tagName === "FIGURE" && left.length < inside.length);
      }
      said.textContent = wanted.length
        ? tools.dataset.shown.replace("{n}", shown().length).replace("{all}", items.length)
        : "";
    }

    /* Figures are sorted within their tables, or moved into tables of another order. */
    function arrange(sort, group) {
      const apart = group === "measure" ? () => 0 : (a, b) => compare(a.entry.measure, b.entry.measure);
      const orders = {
        // Seconds are not more than dollars: what is measured differently is kept apart.
        most: (a, b) => apart(a, b) || b.entry.value - a.entry.value,
        least: (a, b) => apart(a, b) || a.entry.value - b.entry.value,
        newest: (a, b) => compare(b.entry.day, a.entry.day),
        name: (a, b) => compare(a.entry.subject, b.entry.subject),
      };
      const order = orders[sort] || (() => 0);
      const sorted = [...items].sort((a, b) => order(a, b) || a.at - b.at);
      sorted.forEach((item) => item.home.append(item.node));
      page.querySelectorAll(".bs-arranged").forEach((made) => made.remove());
      for (const { node, entry } of items) {
        const cell = node.cells[1];
        if (cell.firstChild.className === "bs-measure") cell.firstChild.remove();
        // Away from its heading a row says itself what is measured, unless it does so already.
        if (group === "measure" || cell.textContent.toLowerCase().includes(entry.measure.toLowerCase())) continue;
        const measure = document.createElement("small");
        measure.className = "bs-measure";
        measure.textContent = entry.measure;
        cell.prepend(measure);
      }
      if (group === "measure") return;
      const groups = new Map();
      for (const item of sorted) {
        const name = group === "none" ? "" : item.entry[group];
        if (!groups.has(name)) groups.set(name, []);
        groups.get(name).push(item.node);
      }
      items.forEach((item) => item.node.remove());
      const empty = items[0].home.closest(".bs-table");
      const whole = document.createElement("div");
      whole.className = "bs-arranged";
      for (const name of [...groups.keys()].sort(compare)) {
        const rows = groups.get(name);
        if (name) {
          const head = document.createElement("h2");
          head.textContent = name;
          head.hidden = rows.every((row) => row.hidden);
          whole.append(head);
        }
        // In slices, of which the browser lays out those that are near.
        for (let at = 0; at < rows.length; at += 50) {
          const table = empty.cloneNode(true);
          const slice = rows.slice(at, at + 50);
          table.querySelector("tbody").replaceChildren(...slice);
          table.hidden = slice.every((row) => row.hidden);
          whole.append(table);
        }
      }
      said.after(whole);
    }

    /* The address says what is chosen, so that it can be sent, kept, and gone back to. */
    function remember() {
      const query = new URLSearchParams();
      for (const choice of choices) if (choice.selectedIndex > 0) query.set(choice.name, choice.value);
      const text = query.toString();
      history.pushState(null, "", location.pathname + (text && `?${text}`));
      show();
    }

    function recall() {
      const query = new URLSearchParams(location.search);
      for (const choice of choices) {
        choice.value = query.get(choice.name) || "";
        if (choice.selectedIndex < 0) choice.selectedIndex = 0;
      }
      show();
    }

    /* The published file, cut down to what is shown. */
    async function save() {
      const link = page.querySelector(`a[href$='data/${kind}.csv']`);
      try {
        const text = await (await fetch(link.href)).text();
        const refs = new Set(shown().map((item) => item.ref));
        const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g);
        const kept = rows.filter((row, n) => !n || refs.has(row.split(",", 1)[0]));
        const made = document.createElement("a");
        made.href = URL.createObjectURL(new Blob(kept, { type: "text/csv" }));
        made.download = `${kind}.csv`;
        made.click();
        URL.revokeObjectURL(made.href);
      } catch {
        // A page opened from disk may not read the file beside it, but can lead there.
        location.href = link.href;
      }
    }

    /* A figure as one would quote it: its value, and its note, which says what it is and on whose words it stands. */
    function quoted({ node, note, ref }) {
      const text = (element, without) => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll(without).forEach((part) => part.remove());
        copy.querySelectorAll("br").forEach((part) => part.replaceWith("; "));
        return copy.textContent.replace(/\s+/g, " ").replace(/[;·\s]+$/, "").trim();
      };
      const [brief, item] = ref.split("#");
      const own = [...node.querySelectorAll("a")].find((link) =>
        link.hash === `#${item}` && link.pathname.includes(`/briefs/${brief}`));
      return [text(node.cells[0], "sup, button"), note && text(note, ".footnote-backref, .bs-mark, a[href*='evidence']"), own.href]
        .filter(Boolean).join(" — ");
    }

    function copier(item) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "bs-copy";
      button.textContent = tools.dataset.copy;
      button.setAttribute("aria-label", `${tools.dataset.copy}: ${item.node.querySelector("strong").textContent}`);
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(quoted(item));
        said.textContent = tools.dataset.copied;
        button.textContent = tools.dataset.copied;
        setTimeout(() => { button.textContent = tools.dataset.copy; }, 1500);
      });
      [...item.node.cells].pop().append(" ", button);
    }

    form.addEventListener("change", remember);
    form.addEventListener("reset", () => setTimeout(remember));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.elements.save.addEventListener("click", save);
    form.elements.print.addEventListener("click", () => window.print());
    window.addEventListener("popstate", recall);
    if (figures && navigator.clipboard) items.forEach(copier);
    if (location.search) {
      recall();
      tools.open = choices.some((choice) => choice.selectedIndex > 0);
    }
  }
})();
