/* Which part of a text to show, and what in it to mark: positions in the text as written, found in its folded form. */
const marks = (function (words) {
  "use strict";

  const WINDOW = 220;
  const WIDE_WINDOW = 110; // kanji and kana say more with less
  const LEAD = 60;
  const WIDE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

  /** A text folded letter by letter, with the place each folded letter came from. */
  function mapped(text) {
    let folded = "";
    const from = [];
    let at = 0;
    for (const letter of text) {
      const part = words.fold(letter);
      for (let unit = 0; unit < part.length; unit++) from.push(at);
      folded += part;
      at += letter.length;
    }
    from.push(at);
    return { folded, from };
  }

  /** Spans of a text that the terms hit, in order, joined where they touch. */
  function spans(text, terms) {
    const { folded, from } = mapped(text);
    const hits = [];
    for (const term of terms) {
      const wide = WIDE.test(term);
      if (!wide && term.length < 2 && !/[0-9]/.test(term)) continue;
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
        const inside = /[\p{L}\p{N}]/u;
        const begins = at === 0 || !inside.test(folded[at - 1]) || WIDE.test(folded[at - 1]);
        const next = folded[at + term.length];
        const whole = next === undefined || !inside.test(next) || WIDE.test(next);
        // Short words and numbers are marked only where they stand alone.
        if (wide || (begins && (whole || (term.length > 2 && !/^[0-9]/.test(term))))) {
          hits.push([from[at], from[at + term.length]]);
        }
      }
    }
    hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const joined = [];
    for (const [start, end] of hits) {
      const last = joined[joined.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  }

  /** The part of a text around its first hits: `{text, spans}`. */
  function excerpt(text, terms) {
    const found = spans(text, terms);
    const size = WIDE.test(text.slice(0, 200)) ? WIDE_WINDOW : WINDOW;
    if (text.length <= size * 1.2) return { text, spans: found };
    let start = 0;
    let most = 0;
    for (const [at] of found) {
      const hits = found.filter((span) => span[0] >= at && span[1] <= at + size - LEAD).length;
      if (hits > most) {
        most = hits;
        start = Math.max(0, at - LEAD);
      }
    }
    if (start > 0) {
      const space = text.indexOf(" ", start);
      if (space >= 0 && space < start + 20) start = space + 1;
    }
    let end = Math.min(text.length, start + size);
    const space = text.lastIndexOf(" ", end);
    if (end < text.length && space > end - 20) end = space;
    const lead = start > 0 ? "… " : "";
    return {
      text: lead + text.slice(start, end) + (end < text.length ? " …" : ""),
      spans: found
        .filter((span) => span[0] >= start && span[1] <= end)
        .map((span) => [span[0] - start + lead.length, span[1] - start + lead.length]),
    };
  }

  /** Fills an element with a text, its spans in `<mark>`. */
  function fill(element, text, found) {
    let at = 0;
    for (const [start, end] of found) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(text.slice(at, start), mark);
      at = end;
    }
    element.append(text.slice(at));
    return element;
  }

  return { spans, excerpt, fill };
})(words);
