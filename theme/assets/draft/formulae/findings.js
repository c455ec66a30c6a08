// @ts-check
import { codesOf } from "../draft-text.js";
import { wrongNumerals } from "./wrong-numeral.js";
import { wrongParts } from "./wrong-parts.js";
import { wrongWordings } from "./wrong-wording.js";

/** @typedef {import("../draft-text.js").FoldedText} FoldedText */
/** @typedef {import("../library.js").Library} Library */
/** @typedef {import("./glossary.js").Glossary} Glossary */
/** @typedef {import("./glossary.js").KnownFormulae} KnownFormulae */

/**
 * @typedef {object} Finding A formula that the draft may have misquoted. It is a question to whoever writes, never a verdict.
 * @property {"numeral" | "wording" | "parts"} kind
 * @property {number} start Where the draft has it, in its text.
 * @property {number} end
 * @property {number} from The same in the skeleton.
 * @property {number} to
 * @property {import("./glossary.js").Form} form What it should be, or whose parts they are.
 * @property {string[]} missing Parts that are not there.
 * @property {string[]} extra Parts that are none of it, folded.
 * @property {string[]} [contexts] Where there are any, the library must say one of these words for the finding to hold: nothing else tells that the formula is meant.
 */

/** More are not told. */
const mostFindings = 50;

/** Words that the library is asked for, which takes a moment each. */
const mostQuestions = 200;

/**
 * @param {FoldedText} draft
 * @param {Glossary} glossary
 * @param {KnownFormulae} known The formulae that the draft has.
 * @param {Library} library What it says itself is not called wrong.
 * @param {AbortSignal} signal
 * @returns {Promise<Finding[]>} In the order of the draft, one for each place.
 */
export async function findingsOf(draft, glossary, known, library, signal) {
  const suspected = [];
  for (const find of [wrongNumerals, wrongWordings, wrongParts]) {
    for (const one of await find(draft, glossary, known)) {
      suspected.push(one);
    }

    signal.throwIfAborted();
  }

  suspected.sort((a, b) => a.from - b.from || b.to - a.to);
  /** @type {Finding[]} */
  const found = [];
  /** @type {Map<string, boolean>} */
  const answers = new Map();
  const says = async (/** @type {string} */ words) => {
    // What is not looked up is taken for right.
    const answer = answers.get(words) ?? (answers.size >= mostQuestions || await library.says(codesOf(words), signal));
    answers.set(words, answer);
    return answer;
  };
  for (const one of suspected) {
    if (found.length < mostFindings && !found.some((other) => other.from < one.to && other.to > one.from)) {
      const isSaid = one.kind !== "parts" && await says(draft.skeleton.slice(one.from, one.to));
      if (!isSaid && (one.contexts === undefined || one.contexts.length === 0 || await anySaid(one.contexts, says))) {
        found.push(one);
      }
    }
  }

  return found;
}

/**
 * @param {string[]} all
 * @param {(words: string) => Promise<boolean>} says
 */
async function anySaid(all, says) {
  for (const words of all) {
    if (await says(words)) {
      return true;
    }
  }

  return false;
}
