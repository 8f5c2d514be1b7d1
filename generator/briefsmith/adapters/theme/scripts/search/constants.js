// Written from Python by `pytest tests/scripts --regenerate`; each is explained where Python says it.
export const INDEX = "index";
export const FACETS = /** @type {const} */ (["kind", "topic", "organisation", "language", "year"]);
export const FIELDS = /** @type {const} */ ({"kind": 0, "page": 1, "anchor": 2, "title": 3, "context": 4, "text": 5});
export const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
export const MORE = 32;
export const FAINTEST = 0.05;
export const STEP = 1.15;
export const WHOLE_NAME = "=";
export const SLIP = "~";
export const NAME_LIKE = 0.65;
export const PIECE = "(?<number>(?<![0-9])[0-9]{1,3}(?:[ ,'\u2019][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)+)(?:(?![\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840\udc00-\ud8bf\udfff])[\\p{L}\\p{N}])*|(?<word>(?:(?![\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840\udc00-\ud8bf\udfff])[\\p{L}\\p{N}])+(?:(?<=[0-9])\\.[0-9]+(?:(?![\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840\udc00-\ud8bf\udfff])[\\p{L}\\p{N}])*)*)|(?<run>[\u3005\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840\udc00-\ud8bf\udfff]+)";
export const ACCENTS = "[\u0300-\u036f]";
export const HIRAGANA = "[\u3041-\u3096]";
export const THOUSANDS = "[ ,'\u2019](?=[0-9]{3})";
export const KATAKANA = 96;
export const SPELLED = /** @type {const} */ ({"\u0153": "oe", "\u00e6": "ae", "\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u00df": "ss", "\u0131": "i"});
export const JOINERS = "-\u2010\u2011_./+";
export const LONGEST = 40;
