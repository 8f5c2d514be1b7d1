/* What is asked for, as the address of a page says it: `?q=…&topic=…`. */
import { FACETS } from "./constants.js";
import { LONGEST_QUERY } from "./engine.js";

/** @typedef {(typeof FACETS)[number]} Facet */
/** @typedef {{query: string, chosen: Partial<Record<Facet, readonly string[]>>}} Asked */

/**
 * What the query of an address asks for.
 * @param {string} search
 * @returns {Asked}
 */
export function asked(search) {
  const given = new URLSearchParams(search);
  return {
    query: given.get("q") ?? "",
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, given.getAll(facet)])),
  };
}

/**
 * An address that asks for this, and keeps whatever else it says; for nothing where `wanted` is null.
 * @param {string} address
 * @param {Asked | null} wanted
 */
export function addressFor(address, wanted) {
  const url = new URL(address);
  for (const name of ["q", ...FACETS]) url.searchParams.delete(name);
  if (wanted?.query) {
    url.searchParams.set("q", wanted.query.slice(0, LONGEST_QUERY));
    for (const facet of FACETS) for (const value of wanted.chosen[facet] ?? []) url.searchParams.append(facet, value);
  }
  return url;
}
