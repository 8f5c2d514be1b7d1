/* Queries that are a name, begin one or hold one: they mean the things that bear it. */
import { WHOLE_NAME } from "./constants.js";
import { isNameLike } from "./meaning.js";
import { pieces } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./meaning.js").Meaning} Meaning */
/** @typedef {{scores: Float64Array, cover: Float64Array}} Scored of each record: its score, and what share of the query it has */

const WHOLE = 40;
const WHOLE_BEGUN = 14;
const WITHIN = 12;
const MOST_WITHIN = 4; // names that a query holds; each may cost a file
const LONGEST_NAME = 16; // words or letters
const COVERED = 0.9;

/**
 * A query that is a name, or its beginning, means the thing that bears it. Resolves to those that bear just it.
 * @param {Index} index
 * @param {Iterable<string>} names
 * @param {Scored} scored
 */
export async function rankWhole(index, names, { scores, cover }) {
  /** @type {Map<number, number>} */
  const gain = new Map();
  /** @type {Set<number>} */
  const named = new Set();
  for (const name of names) {
    if (name.length < (/^[a-z0-9]*$/.test(name) ? 2 : 1)) continue;
    for (const [term, text] of await index.beginning(WHOLE_NAME + name)) {
      const length = term.length - WHOLE_NAME.length;
      const share = length === name.length ? WHOLE : WHOLE_BEGUN * Math.sqrt(name.length / length);
      const list = index.decode(term, text);
      list.ids.forEach((id, at) => gain.set(id, Math.max(gain.get(id) ?? 0, share * list.weights[at])));
      if (length === name.length) list.ids.forEach((id) => named.add(id));
    }
  }
  for (const [id, more] of gain) {
    scores[id] += more;
    cover[id] = 1;
  }
  return named;
}

/**
 * Names that stand within a query mean the things that bear them, the more the less else it says. Resolves to those.
 * @param {Index} index
 * @param {string} query
 * @param {ReadonlyMap<string, Meaning[]>} meant word of the query → what it may mean
 * @param {Scored} scored
 */
export async function rankWithin(index, query, meant, { scores, cover }) {
  const atoms = pieces(query).flatMap((piece) => (piece.run ? Array.from(piece.text) : [piece.text]));
  const length = atoms.join("").length;
  const nameLike = (/** @type {string} */ text) => isNameLike(index, text, meant.get(text) ?? []);
  const starts = [...atoms.keys()].filter((at) => nameLike(atoms[at]) || nameLike(atoms[at] + atoms[at + 1]));
  const longest = starts.slice(0, MOST_WITHIN).map((start) => longestName(index, atoms, start));
  /** @type {Set<number>} */
  const named = new Set();
  let after = 0;
  for (const found of await Promise.all(longest)) {
    if (!found || found.start < after) continue;
    after = found.end;
    const share = found.name.length / length;
    found.list.ids.forEach((id, at) => {
      named.add(id);
      if (cover[id] < COVERED) scores[id] += WITHIN * found.list.weights[at] * share * share;
    });
  }
  return named;
}

/**
 * The longest name that begins at a word or letter; null where none does.
 * @param {Index} index
 * @param {readonly string[]} atoms
 * @param {number} start
 */
async function longestName(index, atoms, start) {
  for (let end = Math.min(atoms.length, start + LONGEST_NAME); end > start; end--) {
    const name = atoms.slice(start, end).join("");
    const text = name.length > 1 ? await index.behind(WHOLE_NAME + name) : null;
    if (text !== null) return { start, end, name, list: index.decode(WHOLE_NAME + name, text) };
  }
  return null;
}
