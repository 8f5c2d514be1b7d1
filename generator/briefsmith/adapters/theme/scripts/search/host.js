/* What the script on every page and those it loads have in common: `briefsSearch`, which the build begins. */

/**
 * @typedef {object} Host
 * @property {Record<string, string>} words labels, by their keys after `search.`
 * @property {{box: string, style: string}} files names of the files that the box is made of
 * @property {string} root address of the site
 * @property {(name: string) => Promise<any>} load loads a file of search and resolves to what it hands over
 * @property {(name: string, content: unknown) => void} got called by each loaded file
 */

/** @returns {Host} */
export function host() {
  return /** @type {typeof window & {briefsSearch: Host}} */ (window).briefsSearch;
}
