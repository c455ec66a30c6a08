// @ts-check
import { control } from "./alphabet.js";
import { BitReader } from "./bits.js";
import { checksum } from "./checksum.js";
import { damaged, ShardError } from "./shard-error.js";

/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {{ id: string, at: number }} PieceStart Where a piece begins in the text that it is a part of. */

/**
 * @typedef {object} BlockPart A passage, or as much of one as stands in a block.
 * @property {string} text
 * @property {PieceStart[]} pieces
 * @property {boolean} isContinued Whether it began in the block before.
 */

/**
 * @typedef {object} TextBlock
 * @property {string} url
 * @property {string} title
 * @property {Record<string, string[]>} fields
 * @property {number} firstSlot Of the text.
 * @property {string[]} page The page passages.
 * @property {BlockPart[]} parts
 */

const slotBits = 11;

/**
 * @param {Uint8Array} bytes Unescaped, with the zeros at the end.
 * @param {IndexRoot} root
 * @returns {TextBlock}
 */
export function readTextBlock(bytes, root) {
  try {
    return readBlock(bytes, root);
  } catch (error) {
    // Where a block ends is known only once it is read, so what was read first need not make sense.
    throw error instanceof ShardError ? error : damaged("a block of text");
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {IndexRoot} root
 * @returns {TextBlock}
 */
function readBlock(bytes, root) {
  const reader = new BitReader(bytes, 2);
  const text = () => {
    /** @type {string[]} */
    const parts = [];
    if (root.alphabet.readText(reader, parts) !== control.text) {
      throw damaged("a string does not end");
    }

    return parts.join("");
  };
  const block = {
    url: text(),
    title: text(),
    fields: readFields(reader, root, text),
    firstSlot: root.settings.own - reader.bits(slotBits),
    page: Array.from({ length: reader.gamma() }, text),
    parts: readParts(reader, root, text),
  };
  if ((checksum(bytes, 2, Math.ceil(reader.at / 8)) & 0xffff) !== bytes[0] * 256 + bytes[1]) {
    throw damaged("a block of text");
  }

  return block;
}

/**
 * @param {BitReader} reader
 * @param {IndexRoot} root
 * @param {() => string} text
 */
function readFields(reader, root, text) {
  /** @type {Record<string, string[]>} */
  const fields = {};
  for (const { key, kind, stored, values } of root.settings.fields) {
    const count = stored ? reader.gamma() : 0;
    if (count > 0) {
      fields[key] = Array.from({ length: count }, () => (kind === "term" ? values?.[reader.gamma()] ?? "" : text()));
    }
  }

  return fields;
}

/**
 * @param {BitReader} reader
 * @param {IndexRoot} root
 * @param {() => string} text
 * @returns {BlockPart[]}
 */
function readParts(reader, root, text) {
  /** @type {BlockPart[]} */
  const parts = [];
  /** @type {string[]} */
  let shown = [];
  let length = 0;
  /** @param {boolean} isContinued */
  const open = (isContinued) => parts.push({ text: "", pieces: [{ id: text(), at: 0 }], isContinued });
  if (reader.bits(1) === 1) {
    open(true);
  }

  for (;;) {
    const from = shown.length;
    const found = root.alphabet.readText(reader, shown);
    for (let i = from; i < shown.length; i++) {
      length += shown[i].length;
    }

    const part = parts.at(-1);
    if (found === control.text || (part === undefined && (length > 0 || found === control.piece))) {
      throw damaged("a text without a passage");
    }

    if (found === control.piece) {
      part?.pieces.push({ id: text(), at: length });
      continue;
    }

    if (part !== undefined) {
      part.text = shown.join("");
    }

    if (found === control.end) {
      return parts;
    }

    shown = [];
    length = 0;
    open(false);
  }
}
