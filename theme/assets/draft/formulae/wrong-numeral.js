// @ts-check
import { breathe } from "../../search/index/breathe.js";
import { enumerationAt } from "./enumeration.js";
import { numeral, numerals, valueOf } from "./numerals.js";

/** @typedef {import("../draft-text.js").FoldedText} FoldedText */
/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./glossary.js").Form} Form */
/** @typedef {import("./glossary.js").Glossary} Glossary */
/** @typedef {import("./glossary.js").KnownFormulae} KnownFormulae */

/** A name whose words are fewer may go with any numeral: “五有” may be anything. */
const fewestWords = 3;

/** Characters beside a name that say what it is about. */
const contextLength = 2;

/** Skeleton characters between two formulae that are said in one breath. */
const breath = 8;

/** What is said of formulae and of little else. */
const formulaVerbs = /(?:拥护|增强|坚定|践行|领悟|恪守|捍卫|做到)$/;

/** What stands before a numeral that is only a part of one, or none that counts. */
const cutOff = new RegExp(`[第几多数${numerals}]`);

/** Who may have made a formula of one's own: 省委十项规定. */
const localBody = /[省市县区州乡镇村局厅]/;

/**
 * Finds names of formulae with a numeral that is none of theirs: “四个确立”.
 * @param {FoldedText} draft
 * @param {Glossary} glossary
 * @param {KnownFormulae} known The formulae that the draft has.
 * @returns {Promise<Finding[]>}
 */
export async function wrongNumerals(draft, glossary, known) {
  const found = [];
  for (const form of glossary.forms) {
    await breathe();
    const pattern = patternOf(form);
    for (const match of pattern === null ? [] : draft.skeleton.matchAll(pattern)) {
      found.push(...finding(draft, glossary, known, form, match) ?? []);
    }
  }

  return found;
}

/**
 * @param {Form} form
 * @returns {RegExp | null} Null when its numerals are not those that the formula is made of.
 */
function patternOf({ formula, folded }) {
  const found = [...folded.matchAll(new RegExp(numeral, "g"))].map(([text]) => valueOf(text));
  const isMade = found.length > 0 && found.length === formula.parts.length && found.every((value, i) => value === formula.parts[i]);
  const words = folded.split(new RegExp(numeral));
  return isMade && words.some((word) => /\p{L}/u.test(word)) ? new RegExp(words.join(`(${numeral})`), "g") : null;
}

/**
 * @param {FoldedText} draft
 * @param {Glossary} glossary
 * @param {KnownFormulae} known
 * @param {Form} form
 * @param {RegExpMatchArray} match
 * @returns {[Finding] | null}
 */
function finding(draft, glossary, known, form, match) {
  const [written, ...figures] = match;
  const from = match.index ?? 0;
  const to = from + written.length;
  const { start, end } = draft.place(from, to);
  const values = figures.map(valueOf);
  const wrong = values.filter((value, i) => value !== form.formula.parts[i]);
  if (glossary.isKnown(written) || wrong.length !== 1 || Number.isNaN(wrong[0]) || cutOff.test(draft.skeleton[from - 1] ?? "") || known.within(from, to).length > 0) {
    return null;
  }

  // Who counts up what is meant has a formula of one's own.
  const list = enumerationAt(draft.text, start, end);
  const count = values.reduce((sum, value) => sum + value, 0);
  const isOwn = localBody.test(draft.skeleton.slice(Math.max(0, from - breath), from)) || list?.readings.some((parts) => parts.length === count) === true;
  const isPlain = written.length - figures.join("").length >= fewestWords && isUnmistakable(draft, known, form, from, to);
  if (isOwn || !(isPlain || isQuoted(draft.text, start, end))) {
    return null;
  }

  const contexts = isPlain ? [] : [draft.skeleton.slice(Math.max(0, from - contextLength), from) + form.folded, form.folded + draft.skeleton.slice(to, to + contextLength)];
  return [{ kind: "numeral", start, end, from, to, form, missing: [], extra: [], contexts: contexts.filter((words) => words.length === form.folded.length + contextLength) }];
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function isQuoted(text, start, end) {
  return /[“‘「『"]/.test(text[start - 1] ?? "") && /[”’」』"]/.test(text[end] ?? "");
}

/**
 * @param {FoldedText} draft
 * @param {KnownFormulae} known
 * @param {Form} form
 * @param {number} from
 * @param {number} to
 */
function isUnmistakable(draft, known, form, from, to) {
  const { start, end } = draft.place(from, to);
  const isAnother = known.within(from - breath, to + breath).some((other) => {
    const place = draft.place(other.from, other.to);
    const between = draft.text.slice(Math.min(end, place.end), Math.max(start, place.start));
    return other.form.formula.parts.length > 0 && other.form.formula !== form.formula && !/[。！？；!?;\n]/.test(between);
  });
  return isAnother || formulaVerbs.test(draft.skeleton.slice(Math.max(0, from - 2), from));
}
