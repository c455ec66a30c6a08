// @ts-check
import { skeleton } from "../../fold/fold.js";
import { breathe } from "../../search/index/breathe.js";
import { enumerationAt } from "./enumeration.js";

/** @typedef {import("../draft-text.js").FoldedText} FoldedText */
/** @typedef {import("./enumeration.js").Enumeration} Enumeration */
/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./glossary.js").Formula} Formula */
/** @typedef {import("./glossary.js").Glossary} Glossary */
/** @typedef {import("./glossary.js").KnownFormulae} KnownFormulae */

/** A part that is longer is a sentence of its own. */
const longestPart = 12;

/** More that is wrong is another list. */
const mostWrong = 2;

/**
 * Finds lists beside a formula in which one of its parts is missing, or one too many.
 * @param {FoldedText} draft
 * @param {Glossary} glossary
 * @param {KnownFormulae} known The formulae that the draft has.
 * @returns {Promise<Finding[]>}
 */
export async function wrongParts(draft, glossary, known) {
  /** @type {Finding[]} */
  const found = [];
  for (const { form, from, to } of known.all) {
    await breathe();
    const { start, end } = draft.place(from, to);
    const meanings = glossary.meanings(form.folded);
    const formulae = meanings.filter(isComplete);

    // Where one meaning has no expansion, nobody knows what the list should be.
    const list = formulae.length < meanings.length ? null : enumerationAt(draft.text, start, end);
    if (list !== null) {
      const faults = formulae.flatMap((formula) => list.readings.map((parts) => ({ formula, ...faultsOf(parts, list.place, formula.expansion) })));
      const [best] = faults.sort((a, b) => a.missing.length + a.extra.length - b.missing.length - b.extra.length);
      if (isFault(list, best)) {
        found.push({ kind: "parts", start, end, from, to, form: { ...form, formula: best.formula }, missing: best.missing, extra: best.extra });
      }
    }
  }

  return found;
}

/**
 * Whether it is known how many parts there are, and none of them could be taken for several.
 * @param {Formula} formula
 */
function isComplete({ parts, expansion }) {
  return expansion.length > 1 && !expansion.some((part) => /[、，,；;和与及]/.test(part)) && (parts.length === 0 || parts.reduce((sum, part) => sum + part, 0) === expansion.length);
}

/**
 * @param {string[]} parts
 * @param {Enumeration["place"]} place
 * @param {string[]} expansion
 */
function faultsOf(parts, place, expansion) {
  const free = new Set(expansion.map((_, i) => i));
  const folded = expansion.map((part) => skeleton(part).text);
  const extra = parts.filter((part, i) => {
    const matching = [...free].find((j) => isSame(part, folded[j], place === "before" && i === 0, place === "after" && i === parts.length - 1));
    free.delete(matching ?? -1);
    return matching === undefined;
  });
  return { matched: expansion.length - free.size, missing: expansion.filter((_, i) => free.has(i)), extra };
}

/**
 * @param {Enumeration} list
 * @param {{ formula: Formula, matched: number, missing: string[], extra: string[] }} faults
 */
function isFault({ place }, { formula, matched, missing, extra }) {
  return matched > formula.expansion.length / 2
    && matched > 1
    && missing.length + (place === "bracket" ? extra.length : 0) > 0
    && missing.length <= mostWrong
    && extra.length <= (place === "before" ? 0 : mostWrong)
    && extra.every((part) => part.length <= longestPart);
}

/**
 * Whether a part is meant, though it is shortened or has a word before or after it.
 * @param {string} part
 * @param {string} meant
 * @param {boolean} hasLead Other words may stand before it.
 * @param {boolean} hasTail Other words may stand after it.
 */
function isSame(part, meant, hasLead, hasTail) {
  const [shorter, longer] = part.length < meant.length ? [part, meant] : [meant, part];
  return (hasLead && part.endsWith(meant))
    || (hasTail && part.startsWith(meant))
    || (longer.includes(shorter) && shorter.length >= 2 && shorter.length * 2 >= longer.length)
    || shared(shorter, longer) >= 0.6;
}

/**
 * @param {string} shorter
 * @param {string} longer
 * @returns {number} How many of the characters both have, in any order.
 */
function shared(shorter, longer) {
  return [...shorter].filter((character) => longer.includes(character)).length / longer.length;
}
