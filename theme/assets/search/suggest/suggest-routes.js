// @ts-check
import { isLetter } from "./typed-text.js";

/** @typedef {import("./suggest-root.js").SuggestRoot} SuggestRoot */
/** @typedef {import("./suggest-root.js").ShardNode} ShardNode */

/** Initials that are written with two letters. */
const twoLetters = /^[zcs]h/;

/**
 * The shards in which a query may be found. Letters can be cut into syllables and initials in several ways, so there can be several; those that the
 * whole query leads to come first.
 * @param {SuggestRoot} root
 * @param {string} query Not empty.
 * @returns {number[]} Numbers of files.
 */
export function suggestFiles(root, query) {
  /** @type {Set<number>} */
  const files = new Set();
  /** @type {{ children: Map<number, ShardNode>, starts: Set<number> }[]} */
  const open = [{ children: root.nodes, starts: new Set([0]) }];
  for (let state = open.shift(); state !== undefined; state = open.shift()) {
    for (const [initial, starts] of steps(root, query, state.starts)) {
      const node = state.children.get(initial);
      if (node === undefined) {
        continue;
      }

      if (node.children === null || starts.has(query.length)) {
        files.add(node.file);
      }

      if (node.children !== null) {
        starts.delete(query.length);
        open.push({ children: node.children, starts });
      }
    }
  }

  return [...files];
}

/**
 * From places in the query to those behind one more character of a text, by the initial of that character.
 * @param {SuggestRoot} root
 * @param {string} query
 * @param {Set<number>} starts
 */
function steps(root, query, starts) {
  /** @type {Map<number, Set<number>>} */
  const found = new Map();
  for (const start of starts) {
    const key = query[start];
    if (key !== undefined) {
      const initial = isLetter(key) ? key.charCodeAt(0) - 0x60 : root.initials.get(key) ?? 0;
      const ends = isLetter(key) ? letterEnds(root.syllables, query.slice(start)) : [1];
      const all = found.get(initial) ?? new Set();
      ends.forEach((end) => all.add(start + end));
      found.set(initial, all);
    }
  }

  return found;
}

/**
 * How many letters the next character may take.
 * @param {string[]} syllables
 * @param {string} rest
 */
function letterEnds(syllables, rest) {
  const ends = [1];
  if (twoLetters.test(rest)) {
    ends.push(2);
  }

  for (const syllable of syllables) {
    if (rest.startsWith(syllable)) {
      ends.push(syllable.length);
    } else if (syllable.startsWith(rest)) {
      ends.push(rest.length);
    }
  }

  return ends;
}
