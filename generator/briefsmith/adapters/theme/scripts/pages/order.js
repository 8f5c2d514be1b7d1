/* In which order items stand, and what they stand under. */

/** @typedef {(typeof import("./constants.js").SORTS)[number]} Sort */
/** @typedef {(typeof import("./constants.js").GROUPS)[number]} Group */
/**
 * What the page says of an item: `in` holds the words that it is found under; the rest is said of figures.
 * @typedef {{in: string, day: string, value: number, measure: string, subject: string, source: string}} Entry
 */
/** @typedef {(a: string, b: string) => number} Compare */

/**
 * Whether an item has every word that is asked for.
 * @param {Entry} entry
 * @param {readonly string[]} wanted
 */
export function isWanted(entry, wanted) {
  const words = entry.in.split(" ");
  return wanted.every((word) => words.includes(word));
}

/**
 * Items in an order; those that it leaves alike stay as they are.
 * @template {{entry: Entry}} T
 * @param {readonly T[]} items
 * @param {string} sort one of the sorts; any other text is the page's own
 * @param {string} group
 * @param {Compare} compare
 */
export function sorted(items, sort, group, compare) {
  /** @type {(a: Entry, b: Entry) => number} */
  const apart = group === "measure" ? () => 0 : (a, b) => compare(a.measure, b.measure);
  /** @type {Record<Sort, (a: Entry, b: Entry) => number>} */
  const orders = {
    page: () => 0,
    // Seconds are not more than dollars: what is measured differently is kept apart.
    most: (a, b) => apart(a, b) || b.value - a.value,
    least: (a, b) => apart(a, b) || a.value - b.value,
    newest: (a, b) => compare(b.day, a.day),
    name: (a, b) => compare(a.subject, b.subject),
  };
  const order = sort in orders ? orders[/** @type {Sort} */ (sort)] : orders.page;
  return [...items].sort((a, b) => order(a.entry, b.entry));
}

/**
 * Items by what they stand under, in the order of the names; under one empty name where nothing is asked for.
 * @template {{entry: Entry}} T
 * @param {readonly T[]} items
 * @param {Exclude<Group, "measure">} group
 * @param {Compare} compare
 * @returns {[name: string, items: T[]][]}
 */
export function grouped(items, group, compare) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const name = group === "none" ? "" : item.entry[group];
    const own = groups.get(name);
    if (own) own.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}
