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
  const width = identity();
  mapRanges(width, value("width"));
  const script = identity();
  mapPairs(script, hant, hans);
  mapPairs(script, value("overrideFrom"), value("overrideTo"));
  const search = identity();
  mapPairs(search, value("searchFrom"), value("searchTo"));
  const lower = identity();
  mapRanges(lower, value("lower"));
  for (let code = 0; code < width.length; code++) {
    width[code] = lower[search[script[width[code]]]];
  }

  return width;
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

function identity() {
  const map = new Uint16Array(0x10000);
  for (let code = 0; code < map.length; code++) {
    map[code] = code;
  }

  return map;
}

/**
 * @param {Uint16Array} map
 * @param {string} from
 * @param {string} to
 */
function mapPairs(map, from, to) {
  for (let i = 0; i < from.length; i++) {
    map[from.charCodeAt(i)] = to.charCodeAt(i);
  }
}

/**
 * @param {Uint16Array} map
 * @param {string} ranges "a-b>c", hexadecimal.
 */
function mapRanges(map, ranges) {
  for (const range of ranges.split(" ")) {
    const [source, target] = range.split(">");
    const [first, last] = readRange(source);
    for (let code = first; code <= last; code++) {
      map[code] = Number.parseInt(target, 16) + code - first;
    }
  }
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
