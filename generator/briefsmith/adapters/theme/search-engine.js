/* Looks a query up: what its words may mean, which records have them, and in which order those come. */
const engine = (function (words, index, narrowing) {
  "use strict";

  const LONGEST_QUERY = 300;
  const MOST_UNITS = 24;
  const MOST_FORMS = 60; // of one word that is still being typed
  const SELDOM = 3; // records
  const FAINT = 0.6;
  const WHOLE = 40;
  const WHOLE_BEGUN = 14;
  const WITHIN = 12;
  const MOST_WITHIN = 4; // names that a query holds; each may cost a file
  const NAME_LIKE = 0.65; // what a word of a name weighs at least, and one of a text never
  const LONGEST_NAME = 16; // words or letters
  const FEW = 5; // results that have all that was asked for
  const SPELLINGS = [
    [/er(s?)$/, "re$1"], [/re(s?)$/, "er$1"], [/or(s?)$/, "our$1"], [/our(s?)$/, "or$1"], [/ense(s?)$/, "ence$1"],
    [/ence(s?)$/, "ense$1"], [/iz(e[ds]?|ing|ations?)$/, "is$1"], [/is(e[ds]?|ing|ations?)$/, "iz$1"],
  ];

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

  /** A word as the other English writes it: `center` for `centre`, `organise` for `organize`. */
  function respelled(word) {
    return SPELLINGS.filter(([end]) => end.test(word)).map(([end, other]) => word.replace(end, other));
  }

  /** Finds the terms of the index that a unit may mean: `[[term, text behind it, factor]]`. */
  async function meanings(unit) {
    const found = new Map();
    const add = (term, text, factor) => {
      if (text !== null && factor > (found.has(term) ? found.get(term)[1] : 0)) found.set(term, [text, factor]);
    };
    const texts = await Promise.all(unit.forms.map(([term]) => index.behind(term)));
    unit.forms.forEach(([term, factor], at) => add(term, texts[at], factor));
    const word = unit.text;
    if (unit.single) {
      for (const [term, text] of (await index.beginning(word)).slice(0, MOST_FORMS)) add(term, text, 0.9);
    }
    if (unit.word) {
      const exact = found.has(word);
      const isNumber = /^[0-9.]+$/.test(word);
      if (word.length >= (isNumber ? 2 : 3) && (unit.last || !exact)) {
        const share = isNumber ? 0.5 : unit.last ? 0.9 : 0.6;
        const begun = await index.beginning(word);
        begun.sort((a, b) => a[0].length - b[0].length);
        for (const [term, text] of begun.slice(0, MOST_FORMS)) {
          add(term, text, share * Math.sqrt(word.length / term.length));
        }
      }
      for (const other of exact || isNumber ? [] : respelled(word)) add(other, await index.behind(other), 0.9);
      for (const stem of isNumber ? [] : stems(word)) {
        for (const [term, text] of (await index.beginning(stem)).slice(0, MOST_FORMS)) {
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
      const list = index.decode(term, text);
      records += list.ids.length;
      if (records > SELDOM || list.weights[0] * factor > FAINT) return false;
    }
    return true;
  }

  /** Names that differ from a word by one slip. */
  async function slips(word) {
    const found = new Set();
    if (word.length < 4 || /[0-9]/.test(word)) return found;
    const texts = await Promise.all([word, ...words.shortened(word)].map((form) => index.behind("~" + form)));
    for (const text of texts) if (text !== null) text.split(" ").forEach((name) => found.add(name));
    return found;
  }

  /** Scores every record: `{scores, found, corrected, marks}`. */
  async function rank(query, size) {
    const asked = words.fold(query).slice(0, LONGEST_QUERY);
    const wanted = units(asked);
    const scores = new Float64Array(size);
    const cover = new Float64Array(size);
    const best = new Float64Array(size);
    const marks = [];
    let corrected = asked;
    let known = asked; // without the words that nothing has: "Xiaomi Corporation" means Xiaomi
    let all = 0;
    // All at once: the files that they need are then loaded side by side.
    const [meant] = await Promise.all([Promise.all(wanted.map(meanings)), index.beginning("=" + words.whole(asked))]);
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
        const list = index.decode(term, text);
        for (let at = 0; at < list.ids.length; at++) {
          const id = list.ids[at];
          if (!best[id]) touched.push(id);
          if (list.weights[at] * factor > best[id]) best[id] = list.weights[at] * factor;
        }
      }
      const rarity = Math.log(1 + size / (touched.length + 0.5));
      all += rarity;
      for (const id of touched) {
        scores[id] += rarity * best[id];
        cover[id] += rarity;
        best[id] = 0;
      }
    }
    let widest = 0;
    for (let id = 0; id < size; id++) {
      cover[id] = all ? cover[id] / all : 0;
      if (cover[id] > widest) widest = cover[id];
      scores[id] *= cover[id] * cover[id];
    }
    let named = await rankWhole(new Set([asked, corrected, known].map(words.whole)), scores, cover);
    const full = cover.reduce((sum, part) => sum + (part > 0.9), 0);
    const least = full >= FEW || named.size ? 0.9 : widest * 0.6;
    const forms = new Map(wanted.map((unit, at) => [unit.text, meant[at]]));
    if (!named.size && forms.size > 1) named = await rankWithin(asked, forms, scores, cover);
    const found = [];
    for (let id = 0; id < size; id++) if (scores[id] > 0 && (cover[id] >= least || named.has(id))) found.push(id);
    found.sort((a, b) => scores[b] - scores[a] || a - b);
    return { found, scores, corrected: corrected === asked ? "" : corrected, marks, named };
  }

  /** A query that is a name, or its beginning, means the thing that bears it. Resolves to those that bear just it. */
  async function rankWhole(names, scores, cover) {
    const gain = new Map();
    const named = new Set();
    for (const name of names) {
      if (name.length < (/^[a-z0-9]*$/.test(name) ? 2 : 1)) continue;
      for (const [term, text] of await index.beginning("=" + name)) {
        const same = term.length === name.length + 1;
        const share = same ? WHOLE : WHOLE_BEGUN * Math.sqrt(name.length / (term.length - 1));
        const list = index.decode(term, text);
        list.ids.forEach((id, at) => gain.set(id, Math.max(gain.get(id) || 0, share * list.weights[at])));
        if (same) list.ids.forEach((id) => named.add(id));
      }
    }
    for (const [id, more] of gain) {
      scores[id] += more;
      cover[id] = 1;
    }
    return named;
  }

  /** Names that stand within a query mean the things that bear them, the more the less else it says. Resolves to those. */
  async function rankWithin(query, meant, scores, cover) {
    const atoms = words.pieces(query).flatMap((piece) => (piece.run ? Array.from(piece.text) : [piece.text]));
    const length = atoms.join("").length;
    const nameLike = (text) => meant.has(text) && isNameLike(text, meant.get(text));
    const begins = (_, at) => nameLike(atoms[at]) || nameLike(atoms[at] + atoms[at + 1]);
    const starts = Array.from(atoms.keys()).filter(begins).slice(0, MOST_WITHIN);
    const named = new Set();
    let after = 0;
    for (const { start, end, name, list } of await Promise.all(starts.map((start) => longestName(atoms, start)))) {
      if (!list || start < after) continue;
      after = end;
      const share = name.length / length;
      list.ids.forEach((id, at) => {
        named.add(id);
        if (cover[id] < 0.9) scores[id] += WITHIN * list.weights[at] * share * share;
      });
    }
    return named;
  }

  /** The longest name that begins at a word or letter: `{start, end, name, list}`; no `list` where there is none. */
  async function longestName(atoms, start) {
    for (let end = Math.min(atoms.length, start + LONGEST_NAME); end > start; end--) {
      const name = atoms.slice(start, end).join("");
      const text = name.length > 1 ? await index.behind("=" + name) : null;
      if (text !== null) return { start, end, name, list: index.decode("=" + name, text) };
    }
    return { start };
  }

  /** Whether a word stands in a name, and is not just written in a text. */
  function isNameLike(text, forms) {
    return forms.some(([term, postings]) => term === text && index.decode(term, postings).weights[0] >= NAME_LIKE);
  }

  /** Looks a query up. `chosen` maps a facet to the values asked for. Resolves to ids in order, and how to go on. */
  async function find(query, chosen) {
    const size = (await index.ready()).count;
    const ranked = await rank(query, size);
    const ids = await narrowing.narrowed(ranked.found, chosen, size);
    return {
      ids,
      corrected: ranked.corrected,
      // Who asks for シャオミ is shown where "Xiaomi" stands, too.
      marks: (rows) => {
        const bearers = rows.filter((row, at) => ranked.named.has(ids[at]));
        return ranked.marks.concat(bearers.map((row) => words.fold(row.title)));
      },
      counts: () => narrowing.counts(ranked.found, chosen, size),
    };
  }

  return { ready: index.ready, find, show: index.show };
})(words, index, narrowing);
