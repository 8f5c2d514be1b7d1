/* What the words of a query may mean: terms of the index, and what is written behind them. */
import { NAME_LIKE, SLIP } from "./constants.js";
import { respelled, stems } from "./query.js";
import { shortened } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./query.js").Unit} Unit */
/** @typedef {[term: string, text: string, factor: number]} Meaning a term, what is behind it, how much it says */

const MOST_FORMS = 60; // of one word that is still being typed
const SELDOM = 3; // records
const FAINT = 0.6;
const SHORTEST_SLIP = 4;
const IS_NUMBER = /^[0-9.]+$/;

/**
 * The terms of the index that a unit may mean.
 * @param {Index} index
 * @param {Unit} unit
 * @returns {Promise<Meaning[]>}
 */
export async function meanings(index, unit) {
  /** @type {Map<string, [string, number]>} */
  const found = new Map();
  /** @type {(term: string, text: string | null, factor: number) => void} */
  const add = (term, text, factor) => {
    if (text !== null && factor > (found.get(term)?.[1] ?? 0)) found.set(term, [text, factor]);
  };
  const texts = await Promise.all(unit.forms.map(([term]) => index.behind(term)));
  unit.forms.forEach(([term, factor], at) => add(term, texts[at], factor));
  if (unit.single) {
    for (const [term, text] of (await index.beginning(unit.text)).slice(0, MOST_FORMS)) add(term, text, 0.9);
  }
  if (unit.word) await addForms(index, unit, found.has(unit.text), add);
  return Array.from(found, ([term, [text, factor]]) => [term, text, factor]);
}

/**
 * Adds what a word begins, and its other spellings and endings.
 * @param {Index} index
 * @param {Unit} unit
 * @param {boolean} exact whether the index has the very word
 * @param {(term: string, text: string | null, factor: number) => void} add
 */
async function addForms(index, { text: word, last }, exact, add) {
  const isNumber = IS_NUMBER.test(word);
  if (word.length >= (isNumber ? 2 : 3) && (last || !exact)) {
    const share = isNumber ? 0.5 : last ? 0.9 : 0.6;
    const begun = await index.beginning(word);
    begun.sort((a, b) => a[0].length - b[0].length);
    for (const [term, text] of begun.slice(0, MOST_FORMS)) {
      add(term, text, share * Math.sqrt(word.length / term.length));
    }
  }
  if (isNumber) return;
  if (!exact) for (const other of respelled(word)) add(other, await index.behind(other), 0.9);
  for (const stem of stems(word)) {
    for (const [term, text] of (await index.beginning(stem)).slice(0, MOST_FORMS)) {
      if (term.length <= word.length + 3) add(term, text, term === stem ? 0.8 : 0.6);
    }
  }
}

/**
 * Whether a word is found nowhere, or so seldom and so far from any name that it may be a slip in a text too.
 * @param {Index} index
 * @param {readonly Meaning[]} found
 */
export function isFaint(index, found) {
  let records = 0;
  for (const [term, text, factor] of found) {
    const list = index.decode(term, text);
    records += list.ids.length;
    if (records > SELDOM || list.weights[0] * factor > FAINT) return false;
  }
  return true;
}

/**
 * Whether a word stands in a name, and is not just written in a text.
 * @param {Index} index
 * @param {string} word
 * @param {readonly Meaning[]} found
 */
export function isNameLike(index, word, found) {
  return found.some(([term, text]) => term === word && index.decode(term, text).weights[0] >= NAME_LIKE);
}

/**
 * Names that differ from a word by one slip.
 * @param {Index} index
 * @param {string} word
 */
export async function slips(index, word) {
  /** @type {Set<string>} */
  const found = new Set();
  if (word.length < SHORTEST_SLIP || /[0-9]/.test(word)) return found;
  const texts = await Promise.all([word, ...shortened(word)].map((form) => index.behind(SLIP + form)));
  for (const text of texts) if (text !== null) text.split(" ").forEach((name) => found.add(name));
  return found;
}
