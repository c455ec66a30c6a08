// @ts-check
import { table } from "./fold-table.js";

/** What the skeleton does with a folded character. */
export const kind = Object.freeze({
  dropped: 0,
  kept: 1,
  letter: 2,
  digit: 3,
  betweenDigits: 4,
  maskRun: 5,
  yearUnit: 6,
  highSurrogate: 7,
});

const values = readValues(table);

/** From a UTF-16 code unit to the one that search compares. */
export const keys = readKeys(values.get("hant") ?? "", values.get("hans") ?? "");

/** From a key to its {@link kind}. */
export const kinds = readKinds();

export const mask = value("mask");
export const maskLetter = value("maskLetter").charCodeAt(0);
export const maskLetterMax = Number(value("maskLetterMax"));
export const yearFrom = value("yearFrom");
export const yearTo = value("yearTo");
export const yearCenturies = value("yearCenturies").split(" ");

/** @param {string} text */
function readValues(text) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0 && !line.startsWith("#")) {
      found.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  return found;
}

/** @param {string} key */
function value(key) {
  const found = values.get(key);
  if (found === undefined) {
    throw new Error(`The fold table has no line "${key}".`);
  }

  return found;
}

/**
 * Whether Traditional characters are folded to Simplified ones. The table of the search page comes without these pairs, which are most of
 * it; see {@link addPairs}.
 */
export function hasPairs() {
  return values.has("hant");
}

/**
 * @param {string} hant
 * @param {string} hans In the same order.
 */
export function addPairs(hant, hans) {
  values.set("hant", hant);
  values.set("hans", hans);
  keys.set(readKeys(hant, hans));
}

/**
 * @param {string} hant
 * @param {string} hans
 */
function readKeys(hant, hans) {
  const steps = [ranges(value("width")), pairs(hant + value("overrideFrom"), hans + value("overrideTo")), pairs(value("searchFrom"), value("searchTo")), ranges(value("lower"))];
  const found = new Uint16Array(0x10000);
  for (let code = 0; code < found.length; code++) {
    found[code] = code;
  }

  // Most code units are their own keys; only the others take the steps.
  for (const code of steps.flatMap((step) => [...step.keys()])) {
    found[code] = steps.reduce((key, step) => step.get(key) ?? key, code);
  }

  return found;
}

function readKinds() {
  const found = new Uint8Array(0x10000);
  setRanges(found, value("han"), kind.kept);
  setRanges(found, value("hanHigh"), kind.highSurrogate);
  setRanges(found, value("letters"), kind.letter);
  setRanges(found, value("digits"), kind.digit);
  setEach(found, value("keep"), kind.kept);
  setEach(found, value("maskRuns"), kind.maskRun);
  setEach(found, value("betweenDigits"), kind.betweenDigits);
  setEach(found, value("yearUnit"), kind.yearUnit);
  return found;
}

/**
 * @param {string} from
 * @param {string} to
 */
function pairs(from, to) {
  return new Map(Array.from({ length: from.length }, (_, at) => [from.charCodeAt(at), to.charCodeAt(at)]));
}

/** @param {string} text "a-b>c", hexadecimal. */
function ranges(text) {
  /** @type {Map<number, number>} */
  const map = new Map();
  for (const range of text.split(" ")) {
    const [source, target] = range.split(">");
    const [first, last] = readRange(source);
    for (let code = first; code <= last; code++) {
      map.set(code, Number.parseInt(target, 16) + code - first);
    }
  }

  return map;
}

/**
 * @param {Uint8Array} found
 * @param {string} ranges "a-b" or "a", hexadecimal.
 * @param {number} value
 */
function setRanges(found, ranges, value) {
  for (const range of ranges.split(" ")) {
    const [first, last] = readRange(range);
    found.fill(value, first, last + 1);
  }
}

/**
 * @param {Uint8Array} found
 * @param {string} characters
 * @param {number} value
 */
function setEach(found, characters, value) {
  for (let i = 0; i < characters.length; i++) {
    found[characters.charCodeAt(i)] = value;
  }
}

/** @param {string} range */
function readRange(range) {
  const ends = range.split("-").map((end) => Number.parseInt(end, 16));
  return [ends[0], ends[ends.length - 1]];
}
