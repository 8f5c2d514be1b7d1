/* The only part of search that every page loads: a button in the header, two keys, and the way to the rest.
   `briefsSearch` comes with `words` (labels) and `files` (names of the files to load) set by the build. */
(function (search) {
  "use strict";

  const folder = new URL(".", document.currentScript.src);
  const waiting = new Map();

  search.root = new URL("../../", folder);

  /** Loads one file of search and resolves to what it hands over. A script, for `fetch` does not work from disk. */
  search.load = function (name) {
    if (!waiting.has(name)) {
      const entry = {};
      entry.promise = new Promise(function (resolve, reject) {
        entry.resolve = resolve;
        const script = document.createElement("script");
        script.src = new URL(name + ".js", folder).href;
        script.onerror = function () {
          waiting.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      });
      waiting.set(name, entry);
    }
    return waiting.get(name).promise;
  };

  /** Called by each loaded file. */
  search.got = function (name, content) {
    const entry = waiting.get(name);
    if (entry) entry.resolve(content);
  };

  let style = null;

  function loadStyle() {
    style =
      style ||
      new Promise(function (resolve) {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = new URL(search.files.style + ".css", folder).href;
        link.onload = link.onerror = resolve;
        document.head.append(link);
      });
    return style;
  }

  function open() {
    return Promise.all([search.load(search.files.box), loadStyle()]).then(function (loaded) {
      loaded[0].open();
    });
  }

  function isTyping(target) {
    return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (event.key === "/" || event.key === "f") {
      event.preventDefault();
      open();
    }
  });

  function start() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "bs-find";
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-keyshortcuts", "/ f");
    const word = document.createElement("span");
    word.textContent = search.words.label;
    const key = document.createElement("kbd");
    key.textContent = "/";
    key.setAttribute("aria-hidden", "true");
    button.append(word, key);
    button.addEventListener("click", open);
    const header = document.querySelector(".md-header__inner") || document.querySelector("header") || document.body;
    header.insertBefore(button, header.querySelector(".md-header__source"));
    document.documentElement.classList.add("bs-find-ready");
    if (new URLSearchParams(location.search).has("q")) open();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})(window.briefsSearch);
