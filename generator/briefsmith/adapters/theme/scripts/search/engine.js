/* Looks a query up: which records have its words, and in which order those come. */
import { WHOLE_NAME } from "./constants.js";
import { isFaint, meanings, slips } from "./meaning.js";
import { rankWhole, rankWithin } from "./names.js";
import { counts, isNarrowed, narrowed, valuesOf } from "./narrowing.js";
import { units } from "./query.js";
import { fold, whole } from "./words.js";

/** @typedef {import("./index.js").Index} Index */
/** @typedef {import("./index.js").Shown} Shown */
/** @typedef {import("./meaning.js").Meaning} Meaning */
/** @typedef {import("./names.js").Scored} Scored */
/** @typedef {import("./narrowing.js").Chosen} Chosen */
/** @typedef {ReturnType<typeof openEngine>} Engine */
/** @typedef {Awaited<ReturnType<Engine["find"]>>} Result */

export const LONGEST_QUERY = 300;
const FEW = 5; // results that have all that was asked for
const COVERED = 0.9;

/**
 * The engine over an index.
 * @param {Index} index
 */
export function openEngine(index) {
  const values = async () => valuesOf(await index.facets());

  /**
   * Looks a query up. Resolves to the ids that `chosen` leaves, in order, and to how to go on.
   * @param {string} query
   * @param {Chosen} chosen
   */
  async function find(query, chosen) {
    const size = (await index.ready()).count;
    const ranked = await rank(index, query, size);
    const ids = isNarrowed(chosen) ? narrowed(ranked.found, await values(), chosen, size) : ranked.found;
    return {
      ids,
      corrected: ranked.corrected,
      /**
       * What to mark in the results that are shown.
       * @param {readonly Shown[]} rows
       */
      marks: (rows) => {
        // Who asks for シャオミ is shown where "Xiaomi" stands, too.
        const bearers = rows.filter((_, at) => ranked.named.has(ids[at]));
        return [...ranked.marks, ...bearers.map((row) => fold(row.title))];
      },
      counts: async () => counts(ranked.found, await values(), chosen, size),
    };
  }

  return { ready: index.ready, find, show: index.show };
}

/**
 * Orders the records of an index by what they have of a query.
 * @param {Index} index
 * @param {string} query
 * @param {number} size number of records
 */
async function rank(index, query, size) {
  const asked = fold(query).slice(0, LONGEST_QUERY);
  const wanted = units(asked);
  // All at once: the files that they need are then loaded side by side.
  const [meant] = await Promise.all([
    Promise.all(wanted.map((unit) => meanings(index, unit))),
    index.beginning(WHOLE_NAME + whole(asked)),
  ]);
  const read = await mended(index, asked, wanted, meant);
  const scored = score(index, read.meant, size);
  const { scores, cover } = scored;
  const widest = cover.reduce((most, part) => Math.max(most, part), 0);
  let named = await rankWhole(index, new Set([asked, read.corrected, read.known].map(whole)), scored);
  const full = cover.reduce((sum, part) => sum + Number(part > COVERED), 0);
  const least = full >= FEW || named.size ? COVERED : widest * 0.6;
  const forms = new Map(wanted.map((unit, at) => [unit.text, meant[at]]));
  if (!named.size && forms.size > 1) named = await rankWithin(index, asked, forms, scored);
  /** @type {number[]} */
  const found = [];
  for (let id = 0; id < size; id++) if (scores[id] > 0 && (cover[id] >= least || named.has(id))) found.push(id);
  found.sort((a, b) => scores[b] - scores[a] || a - b);
  return { found, corrected: read.corrected === asked ? "" : read.corrected, marks: read.marks, named };
}

/**
 * Reads words that are found nowhere, or hardly, as the names they may be slips of.
 * @param {Index} index
 * @param {string} asked
 * @param {readonly import("./query.js").Unit[]} wanted
 * @param {readonly Meaning[][]} meant what each unit may mean
 */
async function mended(index, asked, wanted, meant) {
  /** @type {string[]} */
  const marks = [];
  const all = [...meant];
  let corrected = asked;
  let known = asked; // without the words that nothing has: "Xiaomi Corporation" means Xiaomi
  for (const [at, unit] of wanted.entries()) {
    if (unit.word && isFaint(index, meant[at])) {
      const near = await slips(index, unit.text);
      const names = near.has(unit.text) ? [] : [...near];
      for (const name of names) {
        all[at] = all[at].concat(await meanings(index, { text: name, forms: [[name, 1]], word: true }));
      }
      if (names.length) {
        corrected = corrected.replace(unit.text, names[0]);
        marks.push(...names);
      } else if (!all[at].length) known = known.replace(unit.text, " ");
    }
    marks.push(unit.text);
  }
  return { meant: all, corrected, known, marks };
}

/**
 * Scores every record by the units it has: seldom ones say more, and one record that has all is worth more than parts.
 * @param {Index} index
 * @param {readonly Meaning[][]} meant
 * @param {number} size number of records
 * @returns {Scored}
 */
function score(index, meant, size) {
  const scores = new Float64Array(size);
  const cover = new Float64Array(size);
  const best = new Float64Array(size);
  let all = 0;
  for (const forms of meant) {
    /** @type {number[]} */
    const touched = [];
    for (const [term, text, factor] of forms) {
      const list = index.decode(term, text);
      list.ids.forEach((id, at) => {
        if (!best[id]) touched.push(id);
        best[id] = Math.max(best[id], list.weights[at] * factor);
      });
    }
    const rarity = Math.log(1 + size / (touched.length + 0.5));
    all += rarity;
    for (const id of touched) {
      scores[id] += rarity * best[id];
      cover[id] += rarity;
      best[id] = 0;
    }
  }
  for (let id = 0; id < size; id++) {
    cover[id] = all ? cover[id] / all : 0;
    scores[id] *= cover[id] * cover[id];
  }
  return { scores, cover };
}
