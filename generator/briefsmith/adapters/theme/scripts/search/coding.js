/* Reads numbers and lists of records that `briefsmith/search/coding.py` wrote. */
import { ALPHABET, FAINTEST, MORE, STEP } from "./constants.js";

/** @typedef {{ids: number[], weights: number[]}} Postings */

const digits = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** @param {string} letter */
function digitOf(letter) {
  const value = digits.get(letter);
  if (value === undefined) throw new Error(`no digit: ${letter}`);
  return value;
}

/**
 * The numbers of a text from a place on.
 * @param {string} text
 */
export function* numbers(text, from = 0) {
  let value = 0;
  let shift = 1;
  for (let at = from; at < text.length; at++) {
    const digit = digitOf(text[at]);
    value += (digit % MORE) * shift;
    shift *= MORE;
    if (digit < MORE) {
      yield value;
      value = 0;
      shift = 1;
    }
  }
}

/**
 * The records of a term with their weights, heaviest first.
 * @param {string} text
 * @returns {Postings}
 */
export function postings(text) {
  const ids = [];
  const weights = [];
  for (const group of text.split(" ")) {
    const weight = FAINTEST * Math.pow(STEP, digitOf(group[0]));
    let id = -1;
    for (const gap of numbers(group, 1)) {
      id += gap + 1;
      ids.push(id);
      weights.push(weight);
    }
  }
  return { ids, weights };
}

/**
 * Runs of records, each as its first and its last.
 * @param {string} text
 */
export function runs(text) {
  /** @type {[number, number][]} */
  const found = [];
  const read = [...numbers(text)];
  let at = 0;
  for (let pair = 0; pair + 1 < read.length; pair += 2) {
    const first = at + read[pair];
    const last = first + read[pair + 1];
    found.push([first, last]);
    at = last + 1;
  }
  return found;
}
