/* Looks a query up in the files that `generator/search/files.py` writes, loading only those it needs. */
const engine = (function (search, words) {
  "use strict";

  const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const VALUE = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));
  const LONGEST_QUERY = 300;
  const MOST_UNITS = 24;
  const MOST_FORMS = 60; // of one word that is still being typed
  const MOST_FILES = 3; // that one beginning of a word may span
  const SELDOM = 3; // records
  const FAINT = 0.6;
  const WHOLE = 40;
  const WHOLE_BEGUN = 14;

  const files = new Map();
  const decoded = new Map();
  let head = null;
  let facets = null;

  async function ready() {
    head = head || (await search.load("index"));
    return head;
  }

  /** The file of a sorted list of `[first key, name]` that holds a key. */
  function place(list, key) {
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (list[middle][0] <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function lines(at) {
    const name = head.terms[at][1];
    if (!files.has(name)) {
      const loaded = search.load(name).then((text) => {
        const rows = text.split("\n");
        return { rows, keys: rows.map((row) => row.slice(0, row.indexOf("\t"))) };
      });
      loaded.catch(() => files.delete(name));
      files.set(name, loaded);
    }
    return files.get(name);
  }

  function first(keys, key) {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is written behind a term; null where it does not occur. */
  async function behind(term) {
    if (!head.terms.length) return null;
    const file = await lines(place(head.terms, term));
    const at = first(file.keys, term);
    return file.keys[at] === term ? file.rows[at].slice(term.length + 1) : null;
  }

  /** Terms that begin so, with what is written behind each. */
  async function beginning(start) {
    const found = [];
    if (!head.terms.length) return found;
    const from = place(head.terms, start);
    let end = from + 1;
    while (end < head.terms.length && end < from + MOST_FILES && head.terms[end][0].startsWith(start)) end++;
    const wanted = [];
    for (let at = from; at < end; at++) wanted.push(lines(at));
    for (const file of await Promise.all(wanted)) {
      for (let row = first(file.keys, start); row < file.keys.length && file.keys[row].startsWith(start); row++) {
        found.push([file.keys[row], file.rows[row].slice(file.keys[row].length + 1)]);
      }
    }
    return found;
  }

  function* numbers(text, from) {
    let value = 0;
    let shift = 1;
    for (let at = from; at < text.length; at++) {
      const digit = VALUE.get(text[at]);
      value += (digit % 32) * shift;
      shift *= 32;
      if (digit < 32) {
        yield value;
        value = 0;
        shift = 1;
      }
    }
  }

  /** Posting list → `{ids, weights}`, as `coding.postings` wrote it. */
  function decode(term, text) {
    if (decoded.has(term)) return decoded.get(term);
    const ids = [];
    const weights = [];
    for (const group of text.split(" ")) {
      const weight = 0.05 * Math.pow(1.15, VALUE.get(group[0]));
      let id = -1;
      for (const gap of numbers(group, 1)) {
        id += gap + 1;
        ids.push(id);
        weights.push(weight);
      }
    }
    const list = { ids, weights };
    decoded.set(term, list);
    return list;
  }

  /** The parts of a query that are looked up one by one: `{forms: [[term, factor]], begun, kind}`. */
  function units(query) {
    const found = [];
    const folded = words.fold(query);
    const pieces = words.pieces(folded);
    pieces.forEach((piece, at) => {
      const letters = Array.from(piece.text);
      if (!piece.run) {
        const next = pieces[at + 1];
        // 70億 is looked for as one; 70 alone would be found everywhere.
        if (next && next.counted) return;
        found.push({ text: piece.text, forms: [[piece.text, 1]], word: true, last: piece.end === folded.length, at });
        return;
      }
      if (piece.counted) {
        const digits = pieces[at - 1].text;
        found.push({ text: digits + letters[0], forms: [[digits + letters[0], 1], [digits, 0.3]] });
        if (letters.length === 1) return;
      }
      if (letters.length === 1) found.push({ text: piece.text, forms: [[piece.text, 1]], single: true });
      for (let two = 0; two + 1 < letters.length; two++) {
        const pair = letters[two] + letters[two + 1];
        found.push({ text: pair, forms: [[pair, 1]] });
      }
    });
    // "open ai" is OpenAI to many: two neighbours may be one word.
    const latin = found.filter((unit) => unit.word);
    for (let at = 0; at + 1 < latin.length; at++) {
      if (latin[at + 1].at !== latin[at].at + 1) continue;
      const both = latin[at].text + latin[at + 1].text;
      latin[at].forms.push([both, 1]);
      latin[at + 1].forms.push([both, 1]);
    }
    const seen = new Set();
    return found.filter((unit) => !seen.has(unit.text) && seen.add(unit.text)).slice(0, MOST_UNITS);
  }

  function stems(word) {
    const found = [];
    for (const end of ["s", "es", "x", "ed", "ing", "tion", "tions", "sion"]) {
      if (word.endsWith(end) && word.length - end.length >= 4) found.push(word.slice(0, -end.length));
    }
    if (word.endsWith("ies") && word.length > 5) found.push(word.slice(0, -3) + "y");
    return found;
  }

  /** Finds the terms of the index that a unit may mean: `[[term, text behind it, factor]]`. */
  async function meanings(unit) {
    const found = new Map();
    const add = (term, text, factor) => {
      if (text !== null && factor > (found.has(term) ? found.get(term)[1] : 0)) found.set(term, [text, factor]);
    };
    const texts = await Promise.all(unit.forms.map(([term]) => behind(term)));
    unit.forms.forEach(([term, factor], at) => add(term, texts[at], factor));
    const word = unit.text;
    if (unit.single) {
      for (const [term, text] of (await beginning(word)).slice(0, MOST_FORMS)) add(term, text, 0.9);
    }
    if (unit.word) {
      const exact = found.has(word);
      const isNumber = /^[0-9.]+$/.test(word);
      if (word.length >= (isNumber ? 2 : 3) && (unit.last || !exact)) {
        const share = isNumber ? 0.5 : unit.last ? 0.9 : 0.6;
        const begun = await beginning(word);
        begun.sort((a, b) => a[0].length - b[0].length);
        for (const [term, text] of begun.slice(0, MOST_FORMS)) {
          add(term, text, share * Math.sqrt(word.length / term.length));
        }
      }
      for (const stem of isNumber ? [] : stems(word)) {
        for (const [term, text] of (await beginning(stem)).slice(0, MOST_FORMS)) {
          if (term.length <= word.length + 3) add(term, text, term === stem ? 0.8 : 0.6);
        }
      }
    }
    return Array.from(found, ([term, [text, factor]]) => [term, text, factor]);
  }

  /** Whether a word is found nowhere, or so seldom and so far from any name that it may be a slip in a text too. */
  function isFaint(forms) {
    let records = 0;
    for (const [term, text, factor] of forms) {
      const list = decode(term, text);
      records += list.ids.length;
      if (records > SELDOM || list.weights[0] * factor > FAINT) return false;
    }
    return true;
  }

  /** Names that differ from a word by one slip. */
  async function slips(word) {
    const found = new Set();
    if (word.length < 4 || /[0-9]/.test(word)) return found;
    const texts = await Promise.all([word, ...words.shortened(word)].map((form) => behind("~" + form)));
    for (const text of texts) if (text !== null) text.split(" ").forEach((name) => found.add(name));
    return found;
  }

  /** Scores every record: `{scores, found, corrected, marks}`. */
  async function rank(query) {
    const asked = words.fold(query).slice(0, LONGEST_QUERY);
    const wanted = units(asked);
    const scores = new Float64Array(head.count);
    const cover = new Float64Array(head.count);
    const best = new Float64Array(head.count);
    const marks = [];
    let corrected = asked;
    let known = asked; // without the words that nothing has: "Xiaomi Corporation" means Xiaomi
    let all = 0;
    // All at once: the files that they need are then loaded side by side.
    const [meant] = await Promise.all([Promise.all(wanted.map(meanings)), beginning("=" + words.whole(asked))]);
    for (const [at, unit] of wanted.entries()) {
      let forms = meant[at];
      if (unit.word && isFaint(forms)) {
        const near = await slips(unit.text);
        const names = near.has(unit.text) ? [] : Array.from(near);
        for (const name of names) forms = forms.concat(await meanings({ text: name, forms: [[name, 1]], word: true }));
        if (names.length) {
          corrected = corrected.replace(unit.text, names[0]);
          names.forEach((name) => marks.push(name));
        } else if (!forms.length) known = known.replace(unit.text, " ");
      }
      marks.push(unit.text);
      const touched = [];
      for (const [term, text, factor] of forms) {
        const list = decode(term, text);
        for (let at = 0; at < list.ids.length; at++) {
          const id = list.ids[at];
          if (!best[id]) touched.push(id);
          if (list.weights[at] * factor > best[id]) best[id] = list.weights[at] * factor;
        }
      }
      const rarity = Math.log(1 + head.count / (touched.length + 0.5));
      all += rarity;
      for (const id of touched) {
        scores[id] += rarity * best[id];
        cover[id] += rarity;
        best[id] = 0;
      }
    }
    let widest = 0;
    for (let id = 0; id < head.count; id++) {
      cover[id] = all ? cover[id] / all : 0;
      if (cover[id] > widest) widest = cover[id];
      scores[id] *= cover[id] * cover[id];
    }
    await rankWhole(new Set([asked, corrected, known].map(words.whole)), scores, cover);
    const least = widest > 0.999 ? 0.9 : widest * 0.6;
    const found = [];
    for (let id = 0; id < head.count; id++) if (scores[id] > 0 && cover[id] >= least) found.push(id);
    found.sort((a, b) => scores[b] - scores[a] || a - b);
    return { found, scores, corrected: corrected === asked ? "" : corrected, marks };
  }

  /** A query that is a name, or its beginning, means the thing that bears it. */
  async function rankWhole(names, scores, cover) {
    const gain = new Map();
    for (const name of names) {
      if (name.length < (/^[a-z0-9]*$/.test(name) ? 2 : 1)) continue;
      for (const [term, text] of await beginning("=" + name)) {
        const share = term.length === name.length + 1 ? WHOLE : WHOLE_BEGUN * Math.sqrt(name.length / (term.length - 1));
        const list = decode(term, text);
        list.ids.forEach((id, at) => gain.set(id, Math.max(gain.get(id) || 0, share * list.weights[at])));
      }
    }
    for (const [id, more] of gain) {
      scores[id] += more;
      cover[id] = 1;
    }
  }

  async function loadFacets() {
    if (facets) return facets;
    const raw = await search.load(head.facets);
    facets = {};
    for (const facet of Object.keys(raw)) {
      facets[facet] = raw[facet].map(([value, label, text]) => {
        const ranges = [];
        let at = 0;
        let gap = -1;
        for (const part of numbers(text, 0)) {
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
    return facets;
  }

  function each(ranges, act) {
    for (const [from, to] of ranges) for (let id = from; id <= to; id++) act(id);
  }

  /** For every facet a mask of the records that its chosen values leave. */
  function masks(chosen) {
    const found = {};
    for (const facet of Object.keys(facets)) {
      const values = chosen[facet] || [];
      if (!values.length) continue;
      const mask = new Uint8Array(head.count);
      for (const value of facets[facet]) if (values.includes(value.value)) each(value.ranges, (id) => (mask[id] = 1));
      found[facet] = mask;
    }
    return found;
  }

  /** How many of the results each value of each facet would leave; what is chosen in other facets counts. */
  function count(found, masksOf) {
    const counts = {};
    for (const facet of Object.keys(facets)) {
      const left = new Uint8Array(head.count);
      const others = Object.keys(masksOf).filter((other) => other !== facet);
      for (const id of found) if (others.every((other) => masksOf[other][id])) left[id] = 1;
      counts[facet] = facets[facet].map(({ value, label, ranges }) => {
        let number = 0;
        each(ranges, (id) => (number += left[id]));
        return { value, label, number };
      });
    }
    return counts;
  }

  /** Looks a query up. `chosen` maps a facet to the values asked for. Resolves to ids in order, and how to go on. */
  async function find(query, chosen) {
    await ready();
    const ranked = await rank(query);
    let found = ranked.found;
    if (Object.values(chosen).some((values) => values.length)) {
      await loadFacets();
      const masksOf = masks(chosen);
      found = found.filter((id) => Object.values(masksOf).every((mask) => mask[id]));
    }
    return {
      ids: found,
      corrected: ranked.corrected,
      marks: ranked.marks,
      counts: async () => {
        await loadFacets();
        return count(ranked.found, masks(chosen));
      },
    };
  }

  /** What is shown of records: `[{kind, url, title, context, text}]`. */
  async function show(ids) {
    return Promise.all(
      ids.map(async (id) => {
        const at = place(head.records, id);
        const rows = await search.load(head.records[at][1]);
        const [kind, path, anchor, title, context, text] = rows[id - head.records[at][0]];
        return { kind, url: address(path, anchor), title, context, text };
      }),
    );
  }

  function address(path, anchor) {
    const file = head.directoryUrls ? (path + "/").replace(/(^|\/)index\/$/, "$1") : path + ".html";
    return new URL(file + (anchor ? "#" + anchor : ""), search.root).href;
  }

  return { ready, find, show };
})(window.briefsSearch, words);
