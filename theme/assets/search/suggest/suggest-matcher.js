// @ts-check
import { isLetter, typedText } from "./typed-text.js";

/** @typedef {import("./suggest-shard.js").SuggestEntry} SuggestEntry */

/**
 * @typedef {object} SuggestMatch
 * @property {SuggestEntry} entry
 * @property {number} start Of the part that the query stands for.
 * @property {number} end
 * @property {number} at How many characters that are typed stand before it.
 */

/**
 * Where an entry is what the query says, by characters, pinyin, initials, or a mixture; null where it is not.
 * @param {SuggestEntry} entry
 * @param {Map<string, string[]>} readings
 * @param {string} query Not empty.
 * @returns {SuggestMatch | null}
 */
export function matchEntry(entry, readings, query) {
  const { keys, origins } = typedText(entry.text);
  for (let at = 0; at < keys.length; at++) {
    const end = isInsideWord(keys, at) ? -1 : matchEnd(keys, at, readings, query, 0);
    if (end > 0) {
      return { entry, start: origins[at], end: origins[end - 1] + 1, at };
    }
  }

  return null;
}

/**
 * @param {string} keys
 * @param {number} at
 */
function isInsideWord(keys, at) {
  return at > 0 && keys[at] < "\x80" && keys[at - 1] < "\x80";
}

/**
 * Where in the keys the rest of the query ends; -1 when it is not there.
 * @param {string} keys
 * @param {number} at
 * @param {Map<string, string[]>} readings
 * @param {string} query
 * @param {number} from
 * @returns {number}
 */
function matchEnd(keys, at, readings, query, from) {
  if (from === query.length) {
    return at;
  }

  if (at === keys.length) {
    return -1;
  }

  for (const length of lengths(keys[at], readings, query, from)) {
    const end = matchEnd(keys, at + 1, readings, query, from + length);
    if (end > 0) {
      return end;
    }
  }

  return -1;
}

/**
 * How many characters of the query may stand for one of the text, the most first.
 * @param {string} key
 * @param {Map<string, string[]>} readings
 * @param {string} query
 * @param {number} from
 */
function lengths(key, readings, query, from) {
  if (query[from] === key) {
    return [1];
  }

  /** @type {Set<number>} */
  const found = new Set();
  if (isLetter(query[from])) {
    const rest = query.slice(from);
    for (const reading of readings.get(key) ?? []) {
      if (reading.startsWith(rest)) {
        found.add(rest.length);
      }

      if (rest.startsWith(reading)) {
        found.add(reading.length);
      }

      if (rest[0] === reading[0]) {
        found.add(1);
        if (rest[1] === "h" && reading[1] === "h") {
          found.add(2);
        }
      }
    }
  }

  return [...found].sort((one, other) => other - one);
}
