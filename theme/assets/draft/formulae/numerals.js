// @ts-check

/** What numerals are written with, as folded text has it. */
export const numerals = "一二三四五六七八九十百两双〇零0-9";

/** A numeral inside a set formula. None is longer, and a search that has no bound takes for ever on a page of numerals. */
export const numeral = `[${numerals}]{1,5}`;

const digits = "零一二三四五六七八九";

/**
 * What a numeral says: 四 is 4, 十二 is 12, 两 and 双 are 2.
 * @param {string} text
 * @returns {number} Not a number when it says none.
 */
export function valueOf(text) {
  if (/^[0-9]+$/.test(text)) {
    return Number(text);
  }

  const plain = text.replace(/[两双]/g, "二").replace(/〇/g, "零");
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (match === null || plain === "") {
    return NaN;
  }

  const [, hundreds = "零", tens = "一", ten = "", ones = "零"] = match;
  return digits.indexOf(hundreds) * 100 + (ten === "" ? 0 : digits.indexOf(tens) * 10) + digits.indexOf(ones);
}
