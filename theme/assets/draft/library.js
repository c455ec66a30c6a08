// @ts-check
import { skeleton } from "../fold/fold.js";
import { breathe } from "../search/index/breathe.js";

/**
 * @typedef {object} LibrarySpeech
 * @property {string} title
 * @property {string} path Of its page, relative to where the pages of an edition begin.
 *
 * @typedef {object} LibraryLine A paragraph or a heading; a heading that begins a paragraph is one line with it.
 * @property {number} speech
 * @property {number} number Of the paragraph, from 1; 0 for a heading.
 * @property {{ id: string, start: number }[]} pieces The blocks, and where in the text each begins.
 * @property {string} text
 *
 * @typedef {object} LibraryPart
 * @property {number} first The number of its first line.
 * @property {Uint16Array} codes The skeletons of its lines, with a 0 after each.
 * @property {Uint32Array} starts Where in `codes` each line begins, and the end.
 */

/** @typedef {{ title: string, path: string, lines: (string | number)[][] }} WrittenSpeech A line is [number, id, text, id, text …]. */

/** The texts that a draft is compared with. */
export class Library {
  /** @type {LibrarySpeech[]} */
  speeches = [];

  /** @type {LibraryLine[]} */
  lines = [];

  /** @type {LibraryPart[]} */
  parts = [];

  /**
   * @param {WrittenSpeech[]} written
   * @param {AbortSignal} signal
   */
  async add(written, signal) {
    const speeches = [];
    const lines = [];
    const folded = [];
    for (const { title, path, lines: writtenLines } of written) {
      await breathe();
      signal.throwIfAborted();
      for (const line of writtenLines) {
        lines.push(readLine(line, this.speeches.length + speeches.length));
        folded.push(skeleton(lines[lines.length - 1].text).text);
      }

      speeches.push({ title, path });
    }

    this.parts.push({ first: this.lines.length, ...joined(folded) });
    this.speeches.push(...speeches);
    for (const line of lines) {
      this.lines.push(line);
    }
  }

  /**
   * Whether some line has these words.
   * @param {Uint16Array} words Folded.
   * @param {AbortSignal} signal
   */
  async says(words, signal) {
    for (const { codes } of this.parts) {
      await breathe();
      signal.throwIfAborted();
      for (let at = codes.indexOf(words[0]); at >= 0; at = codes.indexOf(words[0], at + 1)) {
        if (words.every((code, i) => codes[at + i] === code)) {
          return true;
        }
      }
    }

    return false;
  }
}

/**
 * @param {(string | number)[]} written
 * @param {number} speech
 * @returns {LibraryLine}
 */
function readLine(written, speech) {
  const pieces = [];
  let text = "";
  for (let i = 1; i < written.length; i += 2) {
    pieces.push({ id: String(written[i]), start: text.length });
    text += written[i + 1];
  }

  return { speech, number: Number(written[0]), pieces, text };
}

/** @param {string[]} texts */
function joined(texts) {
  const codes = new Uint16Array(texts.reduce((length, text) => length + text.length + 1, 0));
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, line) => {
    starts[line] = at;
    for (let i = 0; i < text.length; i++) {
      codes[at++] = text.charCodeAt(i);
    }

    at++;
  });
  starts[texts.length] = at;
  return { codes, starts };
}
