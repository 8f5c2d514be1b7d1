/* Reads the files that `generator/briefsmith/search/files.py` writes, only those that are asked for. */
const index = (function (search) {
  "use strict";

  const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUE = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));
  const MOST_FILES = 3; // that one beginning of a word may span

  const files = new Map();
  const decoded = new Map();
  let head = null;

  async function ready() {
    head = head || (await search.load("index"));
    return head;
  }

  /** The file of a sorted list of `[first key, name]` that holds a key. */
  function place(list, key) {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle][0] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function lines(at) {
    const name = head.terms[at][1];
    if (!files.has(name)) {
      const loaded = search.load(name).then((text) => {
        const rows = text.split("\n");
        return { rows, keys: rows.map((row) => row.slice(0, row.indexOf("\t"))) };
      });
      loaded.catch(() => files.delete(name));
      files.set(name, loaded);
    }
    return files.get(name);
  }

  function first(keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is written behind a term; null where it does not occur. */
  async function behind(term) {
    if (!head.terms.length) return null;
    const file = await lines(place(head.terms, term));
    const at = first(file.keys, term);
    return file.keys[at] === term ? file.rows[at].slice(term.length + 1) : null;
  }

  /** Terms that begin so, with what is written behind each. */
  async function beginning(start) {
    const found = [];
    if (!head.terms.length) return found;
    const from = place(head.terms, start);
    let end = from + 1;
    while (end < head.terms.length && end < from + MOST_FILES && head.terms[end][0].startsWith(start)) end++;
    const wanted = [];
    for (let at = from; at < end; at++) wanted.push(lines(at));
    for (const file of await Promise.all(wanted)) {
      for (let row = first(file.keys, start); row < file.keys.length && file.keys[row].startsWith(start); row++) {
        found.push([file.keys[row], file.rows[row].slice(file.keys[row].length + 1)]);
      }
    }
    return found;
  }

  function* numbers(text, from) {
    let value = 0;
    let shift = 1;
    for (let at = from; at < text.length; at++) {
      const digit = VALUE.get(text[at]);
      value += (digit % 32) * shift;
      shift *= 32;
      if (digit < 32) {
        yield value;
        value = 0;
        shift = 1;
      }
    }
  }

  /** Posting list → `{ids, weights}`, as `coding.postings` wrote it. */
  function decode(term, text) {
    if (decoded.has(term)) return decoded.get(term);
    const ids = [];
    const weights = [];
    for (const group of text.split(" ")) {
      const weight = 0.05 * Math.pow(1.15, VALUE.get(group[0]));
      let id = -1;
      for (const gap of numbers(group, 1)) {
        id += gap + 1;
        ids.push(id);
        weights.push(weight);
      }
    }
    const list = { ids, weights };
    decoded.set(term, list);
    return list;
  }

  function facets() {
    return search.load(head.facets);
  }

  /** What is shown of records: `[{kind, url, title, context, text}]`. */
  async function show(ids) {
    return Promise.all(
      ids.map(async (id) => {
        const at = place(head.records, id);
        const rows = await search.load(head.records[at][1]);
        const [kind, path, anchor, title, context, text] = rows[id - head.records[at][0]];
        return { kind, url: address(path, anchor), title, context, text };
      }),
    );
  }

  function address(path, anchor) {
    const file = head.directoryUrls ? (path + "/").replace(/(^|\/)index\/$/, "$1") : path + ".html";
    return new URL(file + (anchor ? "#" + anchor : ""), search.root).href;
  }

  return { ready, behind, beginning, numbers, decode, facets, show };
})(window.briefsSearch);
