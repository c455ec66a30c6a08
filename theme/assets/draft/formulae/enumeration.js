// @ts-check
import { skeleton } from "../../fold/fold.js";

/**
 * @typedef {object} Enumeration The parts that a text gives for a formula, next to its name.
 * @property {string[][]} readings The parts, folded: as they are divided by 、 and, where that is another division, by commas too.
 * @property {"before" | "bracket" | "after"} place
 */

const quotes = "“”‘’「」『』\"'";

/** What a list before a name begins after. */
const borders = "。；！？;!?，,：:（()）\n";

/** UTF-16 code units that are looked at. */
const longest = 300;

/**
 * The list that stands before or after a name: 四风（形式主义、…）, 四风：形式主义、…, 形式主义、…奢靡之风“四风”.
 * @param {string} text
 * @param {number} start Of the name.
 * @param {number} end
 * @returns {Enumeration | null} Null when there is none, or it says itself that it is not complete (等).
 */
export function enumerationAt(text, start, end) {
  return after(text, end) ?? before(text, start);
}

/**
 * @param {string} text
 * @param {number} end
 * @returns {Enumeration | null}
 */
function after(text, end) {
  let at = end;
  while (at < text.length && quotes.includes(text[at])) {
    at++;
  }

  const rest = text.slice(at, at + longest);
  const found = /^[（(]([^（()）\n]*)[）)]/.exec(rest) ?? /^(?:[：:]?[，,]?(?:即|也就是)[：:]?|[：:])([^。；！？;!?\n（(]*)/.exec(rest);
  if (found === null) {
    return null;
  }

  const readings = readingsOf(found[1]);
  return readings.length === 0 ? null : { readings, place: /^[（(]/.test(rest) ? "bracket" : "after" };
}

/**
 * @param {string} text
 * @param {number} start
 * @returns {Enumeration | null}
 */
function before(text, start) {
  const end = start > 0 && quotes.includes(text[start - 1]) ? start - 1 : start;
  let first = end;
  while (first > 0 && end - first < longest && !borders.includes(text[first - 1])) {
    first--;
  }

  const said = text.slice(first, end).replace(/这$/, "");
  const readings = said.endsWith("、") ? [] : readingsOf(said);
  return readings.length === 0 ? null : { readings, place: "before" };
}

/**
 * @param {string} list
 * @returns {string[][]}
 */
function readingsOf(list) {
  if (/等等?$|…$/.test(list.trim())) {
    return [];
  }

  return ["、", /[、，,；;]/].map((mark) => partsOf(list.split(mark))).filter((parts) => parts.length > 1);
}

/** @param {string[]} pieces */
function partsOf(pieces) {
  const folded = pieces.map((part) => skeleton(part).text.replace(/^(?:和|与|及|以及)(?=..)/, "")).filter((part) => part !== "");
  const two = /^(..+?)(?:和|与|以及|及)(..+)$/.exec(folded[folded.length - 1] ?? "");
  return two === null || folded.length < 2 ? folded : [...folded.slice(0, -1), two[1], two[2]];
}
