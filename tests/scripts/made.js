/* Files that Python made for tests. */
import { readFileSync } from "node:fs";

/**
 * Loads the files of an index of tests/golden/scripts as a page does.
 * @param {string} name
 * @returns {(file: string) => Promise<any>}
 */
export function loadFrom(name) {
  const files = JSON.parse(readFileSync(new URL(`../golden/scripts/${name}.json`, import.meta.url), "utf-8"));
  return async (file) => {
    if (!(file in files)) throw new Error(`no file ${file}`);
    return files[file];
  };
}
