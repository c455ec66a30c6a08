// @ts-check
import { mask } from "../../fold/fold-table-reader.js";
import { breathe } from "../../search/index/breathe.js";
import { numerals } from "./numerals.js";

/** @typedef {import("../draft-text.js").FoldedText} FoldedText */
/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./glossary.js").Glossary} Glossary */
/** @typedef {import("./glossary.js").KnownFormulae} KnownFormulae */

/** Characters of a saying that one can be sure to recognise. */
const shortest = 6;

/** From this length on a saying may stand inside a sentence, lack a character or have one more, and begin or end with another. */
const long = 8;

/** From this length on two characters may differ. */
const longer = 10;

/** Words that a sentence needs around a saying's own. */
const particles = "到和与及而的地得了也又还并且在要把就是不更";

const oneNumeral = new RegExp(`^[${numerals}]$`);

/**
 * Finds sayings with another word in them: 上面千条线、下面一根真.
 * @param {FoldedText} draft
 * @param {Glossary} glossary
 * @param {KnownFormulae} known The formulae that the draft has.
 * @returns {Promise<Finding[]>}
 */
export async function wrongWordings(draft, glossary, known) {
  /** @type {Finding[]} */
  const found = [];
  for (const form of glossary.forms.filter(({ folded }) => folded.length >= shortest)) {
    await breathe();
    for (const at of startsOf(draft.skeleton, form.folded)) {
      const length = lengthAt(draft.skeleton, at, form.folded);
      if (length > 0 && (form.folded.length >= long || standsAlone(draft, at, at + length)) && !glossary.isKnown(draft.skeleton.slice(at, at + length)) && known.within(at, at + length).length === 0) {
        found.push({ kind: "wording", ...draft.place(at, at + length), from: at, to: at + length, form, missing: [], extra: [] });
      }
    }
  }

  return found;
}

/**
 * Whether nothing but punctuation stands around a stretch of the skeleton.
 * @param {FoldedText} draft
 * @param {number} from
 * @param {number} to
 */
function standsAlone(draft, from, to) {
  const { start, end } = draft.place(from, to);
  return !/[\p{L}\p{N}]/u.test(`${draft.text[start - 1] ?? ""}${draft.text[end] ?? ""}`);
}

/**
 * Where the saying would begin, if one of its pieces is that of the saying. With as many pieces as characters may differ and one more, one is right.
 * @param {string} text
 * @param {string} saying
 */
function startsOf(text, saying) {
  const count = saying.length >= longer ? 3 : 2;
  const starts = new Set();
  for (let piece = 0; piece < count; piece++) {
    const offset = Math.floor((piece * saying.length) / count);
    const words = saying.slice(offset, Math.floor(((piece + 1) * saying.length) / count));
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      for (const shift of saying.length >= long ? [0, -1, 1] : [0]) {
        if (at - offset + shift >= 0) {
          starts.add(at - offset + shift);
        }
      }
    }
  }

  return [...starts].sort((a, b) => a - b);
}

/**
 * @param {string} text
 * @param {number} at
 * @param {string} saying
 * @returns {number} How long the wrong wording is; 0 when it is none.
 */
function lengthAt(text, at, saying) {
  const differing = [];
  for (let i = 0; i < saying.length && differing.length <= 2; i++) {
    if (text[at + i] !== saying[i]) {
      differing.push(i);
    }
  }

  if (differing.length <= (saying.length >= longer ? 2 : 1)) {
    return isWrong(text, at, saying, differing) ? saying.length : 0;
  }

  const [first] = differing;
  const isInside = saying.length >= long && first >= 2 && first <= saying.length - 2;
  const isOne = (/** @type {string} */ character) => character !== mask && !particles.includes(character);
  return isInside && text.startsWith(saying.slice(first + 1), at + first) && isOne(saying[first]) ? saying.length - 1
    : isInside && text.startsWith(saying.slice(first), at + first + 1) && isOne(text[at + first]) ? saying.length + 1
    : 0;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {string} saying
 * @param {number[]} differing
 */
function isWrong(text, at, saying, differing) {
  const isEdge = (/** @type {number} */ i) => i === 0 || i === saying.length - 1;
  const isNumeral = (/** @type {number} */ i) => oneNumeral.test(saying[i]) && oneNumeral.test(text[at + i] ?? "");
  return differing.length > 0
    && !differing.some((i) => text[at + i] === undefined || text[at + i] === mask)
    && !differing.every(isNumeral)
    && !(differing.some(isEdge) && (saying.length < long || differing.length > 1));
}
