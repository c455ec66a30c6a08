// @ts-check
import { skeleton } from "../../fold/fold.js";

/**
 * @typedef {object} Formula A set formula (提法). One name with two meanings is two of them.
 * @property {string} name
 * @property {string[]} variants Other ways to write it.
 * @property {number[]} parts The numbers in its name.
 * @property {string[]} expansion What it stands for; empty where nobody has entered it.
 * @property {boolean} isVerified Whether an editor has checked the expansion against its source.
 *
 * @typedef {object} Form A way to write a formula.
 * @property {Formula} formula
 * @property {string} text
 * @property {string} folded
 *
 * @typedef {object} Occurrence Where a draft has a form, in its skeleton.
 * @property {Form} form
 * @property {number} from
 * @property {number} to
 */

/** The set formulae that a draft is held against. */
export class Glossary {
  /** @type {Form[]} The longest first, so that 中央八项规定 is found before 八项规定. */
  forms;

  /** @type {Map<string, Formula[]>} */
  #byFolded = new Map();

  /** @param {Formula[]} formulae */
  constructor(formulae) {
    const forms = formulae.flatMap((formula) => [formula.name, ...formula.variants].map((text) => ({ formula, text, folded: skeleton(text).text })));
    this.forms = forms.filter(({ folded }) => folded.length > 1).sort((a, b) => b.folded.length - a.folded.length);
    for (const { folded, formula } of this.forms) {
      this.#byFolded.set(folded, [...(this.#byFolded.get(folded) ?? []), formula]);
    }
  }

  /** @param {string} folded */
  isKnown(folded) {
    return this.#byFolded.has(folded);
  }

  /**
   * All meanings of a form.
   * @param {string} folded
   */
  meanings(folded) {
    return this.#byFolded.get(folded) ?? [];
  }

  /**
   * The formulae that a draft has, in order; none inside a longer one.
   * @param {string} folded Its skeleton.
   */
  occurrences(folded) {
    const taken = new Uint8Array(folded.length);
    /** @type {Occurrence[]} */
    const found = [];
    const seen = new Set();
    for (const form of this.forms) {
      if (!seen.has(form.folded)) {
        seen.add(form.folded);
        for (let from = folded.indexOf(form.folded); from >= 0; from = folded.indexOf(form.folded, from + form.folded.length)) {
          const to = from + form.folded.length;
          if (taken[from] === 0 && taken[to - 1] === 0) {
            taken.fill(1, from, to);
            found.push({ form, from, to });
          }
        }
      }
    }

    return new KnownFormulae(found.sort((a, b) => a.from - b.from), folded.length);
  }
}

/** The formulae that a draft has as they should be. */
export class KnownFormulae {
  /** At each character of the skeleton the number of the formula that it belongs to, or -1. */
  #at;

  /**
   * @param {Occurrence[]} all In order.
   * @param {number} length Of the skeleton.
   */
  constructor(all, length) {
    this.all = all;
    this.#at = new Int32Array(length).fill(-1);
    all.forEach(({ from, to }, number) => this.#at.fill(number, from, to));
  }

  /**
   * Those that have a character of a stretch of the skeleton.
   * @param {number} from
   * @param {number} to
   */
  within(from, to) {
    const found = new Set(this.#at.subarray(Math.max(0, from), to));
    found.delete(-1);
    return [...found].map((number) => this.all[number]);
  }
}
