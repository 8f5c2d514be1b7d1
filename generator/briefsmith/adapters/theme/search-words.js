/* Text → search terms, by the rules of `generator/briefsmith/search/words.py`; a browser test holds the two equal. */
const words = (function () {
  "use strict";

  const CJK =
    "\\u3005\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30fe\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af" +
    "\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const LETTER = `(?:(?![${CJK}])[\\p{L}\\p{N}])`;
  const PIECE = new RegExp(
    `(?<number>(?<![0-9])[0-9]{1,3}(?:[ ,'’][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)+)${LETTER}*` +
      `|(?<word>${LETTER}+(?:(?<=[0-9])\\.[0-9]+${LETTER}*)*)|(?<run>[${CJK}]+)`,
    "gu",
  );
  const JOINERS = "-‐‑_./+";
  const SPELLED = { œ: "oe", æ: "ae", ø: "o", ł: "l", đ: "d", ß: "ss", ı: "i" };
  const LONGEST = 40;

  function fold(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .replace(/[œæøłđßı]/g, (letter) => SPELLED[letter])
      .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  }

  function cut(text) {
    return Array.from(text).slice(0, LONGEST).join("");
  }

  function number(text, digits) {
    if (!digits) return text;
    const tail = text.slice(digits.length);
    const grouped = digits.replace(/[ ,'’](?=[0-9]{3})/g, "");
    if (grouped !== digits && /^[0-9]+$/.test(grouped)) return grouped + tail;
    if (digits.split(".").length > 2 || digits.split(",").length > 2) {
      const parts = digits.split(/[.,]/);
      return parts.join(parts.slice(1).every((part) => part.length === 3) ? "" : ".") + tail;
    }
    return digits.replace(",", ".") + tail;
  }

  /** The words and runs of a folded text: `{text, run, start, joined, end}`; `joined` where it goes on from the last. */
  function pieces(folded) {
    const found = [];
    for (const match of folded.matchAll(PIECE)) {
      const run = match.groups.run !== undefined;
      const text = run ? match[0] : cut(number(match[0], match.groups.number));
      const last = found.length ? found[found.length - 1] : null;
      const joined = Boolean(
        !run && last && !last.run && match.index === last.end + 1 && JOINERS.includes(folded[last.end]),
      );
      const counted = Boolean(run && last && !last.run && last.end === match.index && /^[0-9]/.test(last.text));
      found.push({ text, run, joined, counted, start: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  function terms(text) {
    const found = [];
    let chain = [];
    let last = "";
    const close = () => {
      if (chain.length > 1) found.push(cut(chain.join("")));
      chain = [];
    };
    for (const piece of pieces(fold(text))) {
      if (piece.run) {
        const letters = Array.from(piece.text);
        if (piece.counted) found.push(last + letters[0]);
        for (let at = 0; at + 1 < letters.length; at++) found.push(letters[at] + letters[at + 1]);
        found.push(letters[letters.length - 1]);
        close();
      } else {
        if (!piece.joined) close();
        found.push(piece.text);
        chain.push(piece.text);
      }
      last = piece.text;
    }
    close();
    return found;
  }

  function whole(text) {
    return cut(
      pieces(fold(text))
        .map((piece) => piece.text)
        .join(""),
    );
  }

  function shortened(word) {
    const letters = Array.from(word);
    return new Set(letters.map((_, at) => letters.slice(0, at).concat(letters.slice(at + 1)).join("")));
  }

  return { fold, pieces, terms, whole, shortened };
})();
