/* The only part of search that every page loads: a button in the header, two keys, and the way to the rest. */
import { host } from "./host.js";

const search = host();
const folder = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src);
/** @type {Map<string, {promise: Promise<unknown>, resolve: (content: unknown) => void}>} */
const waiting = new Map();
/** @type {Promise<unknown> | null} */
let style = null;

search.root = new URL(search.root, folder).href;

// A script, for `fetch` does not work from disk.
search.load = (/** @type {string} */ name) => {
  const known = waiting.get(name);
  if (known) return known.promise;
  /** @type {(content: unknown) => void} */
  let resolve = () => {};
  const promise = new Promise((resolved, reject) => {
    resolve = resolved;
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, folder).href;
    script.onerror = () => {
      waiting.delete(name);
      reject(new Error(name));
    };
    document.head.append(script);
  });
  waiting.set(name, { promise, resolve });
  return promise;
};

search.got = (/** @type {string} */ name, /** @type {unknown} */ content) => waiting.get(name)?.resolve(content);

function loadStyle() {
  style ??= new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(`${search.files.style}.css`, folder).href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  return style;
}

async function open() {
  const [box] = await Promise.all([search.load(search.files.box), loadStyle()]);
  box.open();
}

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

document.addEventListener("keydown", (event) => {
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
  const header = document.querySelector(".md-header__inner") ?? document.querySelector("header") ?? document.body;
  header.insertBefore(button, header.querySelector(".md-header__source"));
  document.documentElement.classList.add("bs-find-ready");
  if (new URLSearchParams(location.search).has("q")) open();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
