/* Which part of a text to show, and what in it to mark: positions in the text as written, found in its folded form. */
import { fold } from "./words.js";

/** @typedef {[start: number, end: number]} Span */

const WINDOW = 220;
const WIDE_WINDOW = 110; // kanji and kana say more with less
const LEAD = 60;
const NEAR = 20; // a space this near is cut at
const WIDE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const INSIDE = /[\p{L}\p{N}]/u;

/**
 * A text folded letter by letter, with the place each folded letter came from.
 * @param {string} text
 */
function mapped(text) {
  let folded = "";
  /** @type {number[]} */
  const from = [];
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    for (let unit = 0; unit < part.length; unit++) from.push(at);
    folded += part;
    at += letter.length;
  }
  from.push(at);
  return { folded, from };
}

/**
 * Spans of a text that the terms hit, in order, joined where they touch.
 * @param {string} text
 * @param {readonly string[]} terms
 */
export function spans(text, terms) {
  const { folded, from } = mapped(text);
  /** @type {Span[]} */
  const hits = [];
  for (const term of terms) {
    const wide = WIDE.test(term);
    if (!wide && term.length < 2 && !/[0-9]/.test(term)) continue;
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      const end = at + term.length;
      if (wide || standsAlone(folded, term, at, end)) hits.push([from[at], from[end]]);
    }
  }
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  /** @type {Span[]} */
  const joined = [];
  for (const [start, end] of hits) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Whether a hit begins a word, and is all of it where the term is short or a number.
 * @param {string} folded
 * @param {string} term
 * @param {number} at
 * @param {number} end
 */
function standsAlone(folded, term, at, end) {
  const isEdge = (/** @type {string | undefined} */ letter) => !letter || !INSIDE.test(letter) || WIDE.test(letter);
  return isEdge(folded[at - 1]) && (isEdge(folded[end]) || (term.length > 2 && !/^[0-9]/.test(term)));
}

/**
 * The part of a text around its first hits, with the spans in it.
 * @param {string} text
 * @param {readonly string[]} terms
 * @returns {{text: string, spans: Span[]}}
 */
export function excerpt(text, terms) {
  const found = spans(text, terms);
  const size = WIDE.test(text.slice(0, 200)) ? WIDE_WINDOW : WINDOW;
  if (text.length <= size * 1.2) return { text, spans: found };
  let start = 0;
  let most = 0;
  for (const [at] of found) {
    const hits = found.filter((span) => span[0] >= at && span[1] <= at + size - LEAD).length;
    if (hits > most) {
      most = hits;
      start = Math.max(0, at - LEAD);
    }
  }
  if (start > 0) {
    const space = text.indexOf(" ", start);
    if (space >= 0 && space < start + NEAR) start = space + 1;
  }
  let end = Math.min(text.length, start + size);
  const space = text.lastIndexOf(" ", end);
  if (end < text.length && space > end - NEAR) end = space;
  const lead = start > 0 ? "… " : "";
  const moved = lead.length - start;
  return {
    text: lead + text.slice(start, end) + (end < text.length ? " …" : ""),
    spans: found.filter((span) => span[0] >= start && span[1] <= end).map(([a, b]) => [a + moved, b + moved]),
  };
}
