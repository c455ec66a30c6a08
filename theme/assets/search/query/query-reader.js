// @ts-check
import { limits } from "./query-limits.js";

const opening = '"“「『＂';
const closing = '"”」』＂';

/** @param {string} character One code unit, or nothing at the end. */
function isBlank(character) {
  return /[\s\u0085]/.test(character);
}

/** What the characters of a query are: blanks, operators, quotation marks, and where words end. */
export class QueryReader {
  /** How many groups are open: a closing bracket is an operator only inside one. */
  openGroups = 0;

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  /** @param {number} at */
  skipBlanks(at) {
    while (isBlank(this.text.charAt(at))) {
      at++;
    }

    return at;
  }

  /** @param {number} at */
  isBar(at) {
    return /[|｜]/.test(this.text.charAt(at));
  }

  /** @param {number} at */
  isOpening(at) {
    return /[(（]/.test(this.text.charAt(at));
  }

  /** @param {number} at */
  isClosing(at) {
    return this.openGroups > 0 && /[)）]/.test(this.text.charAt(at));
  }

  /**
   * A dash that touches what it excludes. Asked only where a unit starts; elsewhere a dash is text.
   * @param {number} at
   */
  isExclusion(at) {
    return /[-－]/.test(this.text.charAt(at)) && !this.endsUnit(at + 1);
  }

  /**
   * Whether nothing more of a unit can stand here.
   * @param {number} at
   */
  endsUnit(at) {
    return at >= this.text.length || isBlank(this.text[at]) || this.isBar(at) || this.isClosing(at);
  }

  /**
   * `>`, or `~` with its digits; empty when neither stands here.
   * @param {number} at
   */
  operatorAt(at) {
    return /^(?:[>＞]|[~～][0-9０-９]+)/.exec(this.text.slice(at))?.[0] ?? "";
  }

  /**
   * The place after the closing quotation mark when an opening one stands here: 0 when it has none, -1 when none opens.
   * @param {number} at
   */
  quoteEnd(at) {
    const quote = at < this.text.length ? opening.indexOf(this.text[at]) : -1;
    return quote < 0 ? -1 : this.text.indexOf(closing[quote], at + 1) + 1;
  }

  /**
   * Where a word that goes on here ends. A bracket that closes one of the word itself belongs to it: 意见（试行）.
   * @param {number} at
   * @param {boolean} hasOperators Whether `>` and `~` end it.
   */
  wordEnd(at, hasOperators) {
    let brackets = 0;
    while (at < this.text.length && !isBlank(this.text[at]) && !this.isBar(at) && !(hasOperators && this.operatorAt(at) !== "")) {
      if (this.isOpening(at)) {
        brackets++;
      } else if (brackets > 0 && /[)）]/.test(this.text[at])) {
        brackets--;
      } else if (this.isClosing(at)) {
        break;
      }

      at++;
    }

    return at;
  }
}

/**
 * The distance that an operator asks for; 0 for `>`.
 * @param {string} operator
 * @returns {number | null} Null for a distance that is not from 1 to the limit.
 */
export function distanceOf(operator) {
  const digits = operator.slice(1).replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const distance = Number(digits);
  return digits === "" || (distance >= 1 && distance <= limits.distance) ? distance : null;
}
