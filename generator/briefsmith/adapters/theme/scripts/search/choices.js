/* Which values of a facet are offered, and in which order. */

/** @typedef {import("./narrowing.js").Count} Count */

const FEW = 6;

/**
 * The values to offer of a facet, and how many there are; none where there is nothing to choose between.
 * @param {string} facet
 * @param {readonly Count[]} values
 * @param {readonly string[]} chosen values that are asked for, which are always offered
 * @param {boolean} opened whether all are to be offered
 */
export function offered(facet, values, chosen, opened) {
  const some = values.filter((one) => one.number || chosen.includes(one.value));
  if (some.length < 2 && !chosen.length) return { shown: [], all: 0 };
  const order = facet === "year" ? newestFirst : mostFirst;
  some.sort(order);
  const all = facet === "kind" || opened;
  return { shown: all ? some : some.filter((one, at) => at < FEW || chosen.includes(one.value)), all: some.length };
}

/** @type {(a: Count, b: Count) => number} */
const newestFirst = (a, b) => b.value.localeCompare(a.value);
/** @type {(a: Count, b: Count) => number} */
const mostFirst = (a, b) => b.number - a.number || a.label.localeCompare(b.label);
