// @ts-check

/** What ends a sentence, and what may stand between its end and the next one. */
const ends = "。！？；…!?;";
const closers = "”’」』）》】〉)]\"'";

/** A sentence that is longer is cut, so that work on one is bounded. UTF-16 code units. */
const longest = 400;

/**
 * The sentences of a text, without what stands between them: breaks of lines and blanks.
 * @param {string} text
 * @returns {{ start: number, end: number }[]} Offsets in UTF-16 code units, ascending.
 */
export function sentencesOf(text) {
  const found = [];
  let start = 0;
  while (start < text.length) {
    if (isBlank(text, start)) {
      start++;
    } else {
      const end = endOf(text, start);
      found.push({ start, end });
      start = end;
    }
  }

  return found;
}

/**
 * @param {string} text
 * @param {number} start
 */
function endOf(text, start) {
  const last = Math.min(text.length, start + longest);
  let at = start;
  while (at < last && text[at] !== "\n" && !ends.includes(text[at])) {
    at++;
  }

  while (at < last && (ends.includes(text[at]) || closers.includes(text[at]))) {
    at++;
  }

  // A pair of surrogates is not cut in two.
  return at < text.length && at - start > 1 && /[\udc00-\udfff]/.test(text[at]) && /[\ud800-\udbff]/.test(text[at - 1]) ? at - 1 : at;
}

/**
 * @param {string} text
 * @param {number} at
 */
function isBlank(text, at) {
  return /\s/.test(text[at]);
}
