/* Reads the files that `briefsmith/search/files.py` writes, only those that are asked for. */
import { FIELDS, INDEX } from "./constants.js";
import { postings } from "./coding.js";

/** @typedef {import("./coding.js").Postings} Postings */
/** @typedef {[first: string, name: string]} TermFile a file of terms, named by the first */
/** @typedef {[first: number, name: string]} RecordFile a file of records, named by the first */
/**
 * The file that names all others.
 * @typedef {{count: number, directoryUrls: boolean, terms: TermFile[], records: RecordFile[], facets: string}} Head
 */
/** @typedef {{kind: string, url: string, title: string, context: string, text: string}} Shown */
/** @typedef {Record<string, [value: string, label: string, runs: string][]>} Facets */
/** @typedef {[term: string, text: string]} Line a term, and what is written behind it */
/** @typedef {(name: string) => Promise<any>} Load resolves to what a file of the index hands over */
/** @typedef {ReturnType<typeof openIndex>} Index */

const MOST_FILES = 3; // that one beginning of a word may span

/**
 * The place in a sorted list of `[first, name]` of the file that holds a key.
 * @template {string | number} T
 * @param {readonly (readonly [T, string])[]} list
 * @param {T} key
 */
export function place(list, key) {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle][0] <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The place of the first of sorted keys that is not less than a key.
 * @param {readonly string[]} keys
 * @param {string} key
 */
export function firstFrom(keys, key) {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The address of a record's page below the root of the site.
 * @param {string} page
 * @param {string} anchor
 * @param {boolean} directoryUrls
 */
export function addressOf(page, anchor, directoryUrls) {
  const file = directoryUrls ? `${page}/`.replace(/(^|\/)index\/$/, "$1") : `${page}.html`;
  return file + (anchor && `#${anchor}`);
}

/**
 * The index of a site.
 * @param {Load} load
 * @param {string} root address of the site
 */
export function openIndex(load, root) {
  /** @type {Map<string, Promise<{rows: string[], keys: string[]}>>} */
  const files = new Map();
  /** @type {Map<string, Postings>} */
  const decoded = new Map();

  /** @returns {Promise<Head>} */
  const ready = () => load(INDEX);

  /** @param {string} name */
  function lines(name) {
    let file = files.get(name);
    if (!file) {
      file = load(name).then((/** @type {string} */ text) => {
        const rows = text.split("\n");
        return { rows, keys: rows.map((row) => row.slice(0, row.indexOf("\t"))) };
      });
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return file;
  }

  /**
   * What is written behind a term; null where it does not occur.
   * @param {string} term
   */
  async function behind(term) {
    const { terms } = await ready();
    if (!terms.length) return null;
    const file = await lines(terms[place(terms, term)][1]);
    const at = firstFrom(file.keys, term);
    return file.keys[at] === term ? file.rows[at].slice(term.length + 1) : null;
  }

  /**
   * Terms that begin so, with what is written behind each.
   * @param {string} start
   */
  async function beginning(start) {
    /** @type {Line[]} */
    const found = [];
    const { terms } = await ready();
    if (!terms.length) return found;
    const from = place(terms, start);
    let end = from + 1;
    while (end < terms.length && end < from + MOST_FILES && terms[end][0].startsWith(start)) end++;
    for (const file of await Promise.all(terms.slice(from, end).map(([, name]) => lines(name)))) {
      for (let row = firstFrom(file.keys, start); row < file.keys.length && file.keys[row].startsWith(start); row++) {
        found.push([file.keys[row], file.rows[row].slice(file.keys[row].length + 1)]);
      }
    }
    return found;
  }

  /**
   * What is written behind a term, read; once for each term.
   * @param {string} term
   * @param {string} text
   */
  function decode(term, text) {
    let list = decoded.get(term);
    if (!list) {
      list = postings(text);
      decoded.set(term, list);
    }
    return list;
  }

  /** @returns {Promise<Facets>} */
  const facets = async () => load((await ready()).facets);

  /**
   * What is shown of records.
   * @param {readonly number[]} ids
   * @returns {Promise<Shown[]>}
   */
  async function show(ids) {
    const { records, directoryUrls } = await ready();
    return Promise.all(
      ids.map(async (id) => {
        const [first, name] = records[place(records, id)];
        const row = (await load(name))[id - first];
        const address = addressOf(row[FIELDS.page], row[FIELDS.anchor], directoryUrls);
        return {
          kind: row[FIELDS.kind],
          url: new URL(address, root).href,
          title: row[FIELDS.title],
          context: row[FIELDS.context],
          text: row[FIELDS.text],
        };
      }),
    );
  }

  return { ready, behind, beginning, decode, facets, show };
}
