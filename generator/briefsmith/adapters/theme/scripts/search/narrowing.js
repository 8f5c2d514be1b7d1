/* What results can be narrowed by, and how many of them each value would leave. */
import { runs } from "./coding.js";

/** @typedef {{value: string, label: string, runs: [number, number][]}} Value a value of a facet, and who has it */
/** @typedef {{value: string, label: string, number: number}} Count */
/** @typedef {Partial<Record<string, readonly string[]>>} Chosen facet → the values asked for */
/** @typedef {Map<string, Value[]>} Values */

/**
 * The values of each facet.
 * @param {import("./index.js").Facets} facets
 * @returns {Values}
 */
export function valuesOf(facets) {
  return new Map(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map(([value, label, text]) => ({ value, label, runs: runs(text) })),
    ]),
  );
}

/** @param {Chosen} chosen */
export function isNarrowed(chosen) {
  return Object.values(chosen).some((values) => values?.length);
}

/**
 * @param {Value} value
 * @param {(id: number) => void} act
 */
function each(value, act) {
  for (const [first, last] of value.runs) for (let id = first; id <= last; id++) act(id);
}

/**
 * For every facet that something is chosen of, a mask of the records that have it.
 * @param {Values} values
 * @param {Chosen} chosen
 * @param {number} size number of records
 */
function masks(values, chosen, size) {
  /** @type {Map<string, Uint8Array>} */
  const found = new Map();
  for (const [facet, all] of values) {
    const wanted = chosen[facet] ?? [];
    if (!wanted.length) continue;
    const mask = new Uint8Array(size);
    for (const value of all) {
      if (wanted.includes(value.value)) {
        each(value, (id) => {
          mask[id] = 1;
        });
      }
    }
    found.set(facet, mask);
  }
  return found;
}

/**
 * The results that have what is chosen of every facet.
 * @param {readonly number[]} results
 * @param {Values} values
 * @param {Chosen} chosen
 * @param {number} size number of records
 */
export function narrowed(results, values, chosen, size) {
  const all = [...masks(values, chosen, size).values()];
  return results.filter((id) => all.every((mask) => mask[id]));
}

/**
 * How many of the results each value of each facet would leave; what is chosen of other facets counts.
 * @param {readonly number[]} results
 * @param {Values} values
 * @param {Chosen} chosen
 * @param {number} size number of records
 * @returns {Record<string, Count[]>}
 */
export function counts(results, values, chosen, size) {
  const all = masks(values, chosen, size);
  /** @type {Record<string, Count[]>} */
  const found = {};
  for (const [facet, own] of values) {
    const others = [...all].filter(([other]) => other !== facet).map(([, mask]) => mask);
    const left = new Uint8Array(size);
    for (const id of results) if (others.every((mask) => mask[id])) left[id] = 1;
    found[facet] = own.map((value) => {
      let number = 0;
      each(value, (id) => {
        number += left[id];
      });
      return { value: value.value, label: value.label, number };
    });
  }
  return found;
}
