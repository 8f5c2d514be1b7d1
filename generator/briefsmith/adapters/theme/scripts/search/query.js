/* What a query is made of, and what its words may have been meant to be. */
import { fold, pieces } from "./words.js";

/** @typedef {[term: string, factor: number]} Form a term that is looked for, and how much it says */
/**
 * A part of a query that is looked up by itself. `word`: of a script with spaces; `last`: still being typed;
 * `single`: one letter of a script without spaces, which stands for the words that begin with it.
 * @typedef {{text: string, forms: Form[], word?: boolean, last?: boolean, single?: boolean, at?: number}} Unit
 */

const MOST_UNITS = 24;
/** @type {[RegExp, string][]} */
const SPELLINGS = [
  [/er(s?)$/, "re$1"],
  [/re(s?)$/, "er$1"],
  [/or(s?)$/, "our$1"],
  [/our(s?)$/, "or$1"],
  [/ense(s?)$/, "ence$1"],
  [/ence(s?)$/, "ense$1"],
  [/iz(e[ds]?|ing|ations?)$/, "is$1"],
  [/is(e[ds]?|ing|ations?)$/, "iz$1"],
];
const ENDS = ["s", "es", "x", "ed", "ing", "tion", "tions", "sion"];
const SHORTEST_STEM = 4;

/**
 * The parts of a query that are looked up one by one.
 * @param {string} query
 */
export function units(query) {
  /** @type {Unit[]} */
  const found = [];
  const folded = fold(query);
  const all = pieces(folded);
  all.forEach((piece, at) => {
    const letters = Array.from(piece.text);
    if (!piece.run) {
      // 70億 is looked for as one; 70 alone would be found everywhere.
      if (all[at + 1]?.counted) return;
      found.push({ text: piece.text, forms: [[piece.text, 1]], word: true, last: piece.end === folded.length, at });
      return;
    }
    if (piece.counted) {
      const digits = all[at - 1].text;
      const both = digits + letters[0];
      found.push({ text: both, forms: [[both, 1], [digits, 0.3]] });
      if (letters.length === 1) return;
    }
    if (letters.length === 1) found.push({ text: piece.text, forms: [[piece.text, 1]], single: true });
    for (let two = 0; two + 1 < letters.length; two++) {
      const pair = letters[two] + letters[two + 1];
      found.push({ text: pair, forms: [[pair, 1]] });
    }
  });
  joinNeighbours(found.filter((unit) => unit.word));
  const seen = new Set();
  return found.filter((unit) => !seen.has(unit.text) && seen.add(unit.text)).slice(0, MOST_UNITS);
}

/**
 * "open ai" is OpenAI to many: two neighbours may be one word.
 * @param {Unit[]} words
 */
function joinNeighbours(words) {
  for (let n = 0; n + 1 < words.length; n++) {
    const [one, next] = [words[n], words[n + 1]];
    if (next.at !== Number(one.at) + 1) continue;
    const both = one.text + next.text;
    one.forms.push([both, 1]);
    next.forms.push([both, 1]);
  }
}

/**
 * A word without its ending, in the ways that it may have one.
 * @param {string} word
 */
export function stems(word) {
  const found = ENDS.filter((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM).map((end) =>
    word.slice(0, -end.length),
  );
  if (word.endsWith("ies") && word.length > SHORTEST_STEM + 1) found.push(`${word.slice(0, -3)}y`);
  return found;
}

/**
 * A word as the other English writes it: `center` for `centre`, `organise` for `organize`.
 * @param {string} word
 */
export function respelled(word) {
  return SPELLINGS.filter(([end]) => end.test(word)).map(([end, other]) => word.replace(end, other));
}
