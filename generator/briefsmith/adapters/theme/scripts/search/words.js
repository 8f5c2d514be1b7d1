/* Text → search terms, in the steps of `briefsmith/search/words.py` and with its patterns and tables. */
import { ACCENTS, HIRAGANA, JOINERS, KATAKANA, LONGEST, PIECE, SPELLED, THOUSANDS } from "./constants.js";

/**
 * A word, or a run of letters that are written without spaces. `joined`: it goes on from the last, as in `a-b`;
 * `counted`: a run that follows a number, as in `70億`.
 * @typedef {{text: string, run: boolean, joined: boolean, counted: boolean, start: number, end: number}} Piece
 */

const piecePattern = new RegExp(PIECE, "gu");
const accents = new RegExp(ACCENTS, "g");
const hiragana = new RegExp(HIRAGANA, "g");
const thousands = new RegExp(THOUSANDS, "g");
const spelled = new RegExp(`[${Object.keys(SPELLED).join("")}]`, "g");
/** @type {Record<string, string>} */
const spelling = SPELLED;

/**
 * A text as search compares it: one form of each letter, lower case, no accents, one kind of kana.
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(spelled, (letter) => spelling[letter])
    .replace(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA));
}

/** @param {string} text */
function cut(text) {
  return Array.from(text).slice(0, LONGEST).join("");
}

/**
 * A number in one notation: `7,000` and `7 000` are `7000`.
 * @param {string} text
 * @param {string | undefined} digits what of it is grouped or has a point
 */
function number(text, digits) {
  if (!digits) return text;
  const tail = text.slice(digits.length);
  const grouped = digits.replace(thousands, "");
  if (grouped !== digits && /^[0-9]+$/.test(grouped)) return grouped + tail;
  if (digits.split(".").length > 2 || digits.split(",").length > 2) {
    const parts = digits.split(/[.,]/);
    return parts.join(parts.slice(1).every((part) => part.length === 3) ? "" : ".") + tail;
  }
  return digits.replace(",", ".") + tail;
}

/**
 * The words and runs of a folded text.
 * @param {string} folded
 */
export function pieces(folded) {
  /** @type {Piece[]} */
  const found = [];
  for (const match of folded.matchAll(piecePattern)) {
    const groups = match.groups ?? {};
    const run = groups.run !== undefined;
    const text = run ? match[0] : cut(number(match[0], groups.number));
    const start = match.index;
    const last = found[found.length - 1];
    const joined = Boolean(!run && last && !last.run && start === last.end + 1 && JOINERS.includes(folded[last.end]));
    const counted = Boolean(run && last && !last.run && last.end === start && /^[0-9]/.test(last.text));
    found.push({ text, run, joined, counted, start, end: start + match[0].length });
  }
  return found;
}

/**
 * The terms of a text in order, repetitions included.
 * @param {string} text
 */
export function terms(text) {
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  let chain = [];
  let last = "";
  const close = () => {
    if (chain.length > 1) found.push(cut(chain.join("")));
    chain = [];
  };
  for (const piece of pieces(fold(text))) {
    if (piece.run) {
      const letters = Array.from(piece.text);
      if (piece.counted) found.push(last + letters[0]);
      for (let at = 0; at + 1 < letters.length; at++) found.push(letters[at] + letters[at + 1]);
      found.push(letters[letters.length - 1]);
      close();
    } else {
      if (!piece.joined) close();
      found.push(piece.text);
      chain.push(piece.text);
    }
    last = piece.text;
  }
  close();
  return found;
}

/**
 * A text as one term, for comparing a whole query with a whole name.
 * @param {string} text
 */
export function whole(text) {
  const parts = pieces(fold(text)).map((piece) => piece.text);
  return cut(parts.join(""));
}

/**
 * Every form of a word with one letter left out, each once.
 * @param {string} word
 */
export function shortened(word) {
  const letters = Array.from(word);
  return new Set(letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join("")));
}
