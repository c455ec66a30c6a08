// @ts-check
import { element, link } from "../../search/page/elements.js";
import { sentenceId } from "./sentence-list.js";

/** @typedef {import("../comparison.js").Comparison} Comparison */
/** @typedef {import("../formulae/findings.js").Finding} Finding */
/** @typedef {import("../formulae/glossary.js").Occurrence} Occurrence */
/** @typedef {import("../../search/page/words.js").Words} Words */

/** Code units after which a line may be broken anyway; browsers take long over text that offers no place. */
const longestPiece = 400;

/** How a character is marked; what is more telling has a higher number. */
const levels = /** @type {const} */ (["", "common", "phrase", "near", "same", "finding"]);

/**
 * The draft with what was found in it marked, a paragraph for each of its lines.
 * @param {Comparison} comparison
 * @param {Finding[]} findings
 * @param {Occurrence[]} formulae
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function markedDraft(comparison, findings, formulae, words) {
  const { draft } = comparison;
  const marks = marksOf(comparison, findings, formulae);
  const owners = ownersOf(comparison);
  const paragraphs = [];
  let start = 0;
  for (const line of draft.text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") {
      paragraphs.push(element("p", "", ...stretches(draft.text, start, end, marks, owners, words)));
    }

    start = end + 1;
  }

  return paragraphs;
}

/**
 * The mark of each code unit of the text.
 * @param {Comparison} comparison
 * @param {Finding[]} findings
 * @param {Occurrence[]} formulae
 */
function marksOf({ draft, sentences, coverage }, findings, formulae) {
  const marks = new Uint8Array(draft.text.length);
  const mark = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ level) => {
    const { start, end } = draft.place(from, to);
    for (let i = start; i < end; i++) {
      marks[i] = Math.max(marks[i], level);
    }
  };
  formulae.forEach(({ from, to }) => mark(from, to, levels.indexOf("common")));
  for (let from = 0; from < coverage.length;) {
    let to = from + 1;
    while (to < coverage.length && coverage[to] === coverage[from]) {
      to++;
    }

    if (coverage[from] > 0) {
      mark(from, to, coverage[from]);
    }

    from = to;
  }

  sentences.forEach(({ level }, number) => {
    if (level === "near" || level === "same") {
      const { start, end } = draft.sentences[number];
      for (let i = start; i < end; i++) {
        marks[i] = Math.max(marks[i], levels.indexOf(level));
      }
    }
  });
  findings.forEach(({ from, to }) => mark(from, to, levels.indexOf("finding")));
  return marks;
}

/**
 * The sentence of each code unit of the text that leads somewhere; -1 for others.
 * @param {Comparison} comparison
 */
function ownersOf({ draft, sentences }) {
  const owners = new Int32Array(draft.text.length).fill(-1);
  sentences.forEach(({ places }, number) => {
    if (places.length > 0) {
      owners.fill(number, draft.sentences[number].start, draft.sentences[number].end);
    }
  });
  return owners;
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {Uint8Array} marks
 * @param {Int32Array} owners
 * @param {Words} words
 */
function stretches(text, start, end, marks, owners, words) {
  /** @type {(Node | string)[]} */
  const made = [];
  for (let at = start; at < end;) {
    let next = at + 1;
    while (next < end && marks[next] === marks[at] && owners[next] === owners[at] && (next - at < longestPiece || isLow(text, next))) {
      next++;
    }

    made.push(...next - at >= longestPiece ? [document.createElement("wbr")] : [], stretch(text.slice(at, next), levels[marks[at]], owners[at], words));
    at = next;
  }

  return made;
}

/**
 * @param {string} text
 * @param {number} at
 */
function isLow(text, at) {
  return /[\udc00-\udfff]/.test(text[at]);
}

/**
 * @param {string} text
 * @param {typeof levels[number]} level
 * @param {number} owner
 * @param {Words} words
 */
function stretch(text, level, owner, words) {
  if (level === "") {
    return text;
  }

  const said = element("span", "vh", `${words.say(level)}：`);
  const name = `draft-mark draft-${level}`;
  return owner >= 0 && level !== "finding" ? link(`#${sentenceId(owner)}`, name, said, text) : element("span", name, said, text);
}
