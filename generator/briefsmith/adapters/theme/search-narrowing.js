/* What results can be narrowed by, and how many of them each value would leave. */
const narrowing = (function (index) {
  "use strict";

  let facets = null;

  async function load() {
    if (facets) return facets;
    const raw = await index.facets();
    const read = {};
    for (const facet of Object.keys(raw)) {
      read[facet] = raw[facet].map(([value, label, text]) => {
        const ranges = [];
        let at = 0;
        let gap = -1;
        for (const part of index.numbers(text, 0)) {
          if (gap < 0) gap = part;
          else {
            ranges.push([at + gap, at + gap + part]);
            at += gap + part + 1;
            gap = -1;
          }
        }
        return { value, label, ranges };
      });
    }
    facets = read;
    return facets;
  }

  function each(ranges, act) {
    for (const [from, to] of ranges) for (let id = from; id <= to; id++) act(id);
  }

  /** For every facet a mask of the records that its chosen values leave. */
  function masks(chosen, size) {
    const found = {};
    for (const facet of Object.keys(facets)) {
      const values = chosen[facet] || [];
      if (!values.length) continue;
      const mask = new Uint8Array(size);
      for (const value of facets[facet]) if (values.includes(value.value)) each(value.ranges, (id) => (mask[id] = 1));
      found[facet] = mask;
    }
    return found;
  }

  /** The results that `chosen` leaves; it maps a facet to the values asked for, and `size` is the number of records. */
  async function narrowed(found, chosen, size) {
    if (!Object.values(chosen).some((values) => values.length)) return found;
    await load();
    const masksOf = Object.values(masks(chosen, size));
    return found.filter((id) => masksOf.every((mask) => mask[id]));
  }

  /** How many of the results each value of each facet would leave; what is chosen in other facets counts. */
  async function counts(found, chosen, size) {
    await load();
    const masksOf = masks(chosen, size);
    const numbers = {};
    for (const facet of Object.keys(facets)) {
      const left = new Uint8Array(size);
      const others = Object.keys(masksOf).filter((other) => other !== facet);
      for (const id of found) if (others.every((other) => masksOf[other][id])) left[id] = 1;
      numbers[facet] = facets[facet].map(({ value, label, ranges }) => {
        let number = 0;
        each(ranges, (id) => (number += left[id]));
        return { value, label, number };
      });
    }
    return numbers;
  }

  return { narrowed, counts };
})(index);
