// @ts-check
import { skeleton } from "../../fold/fold.js";
import { breathe } from "./breathe.js";
import { fileName } from "./directory.js";
import { joinParts } from "./passage.js";
import { damaged } from "./shard-error.js";
import { SharedCache } from "./shared-cache.js";
import { readTextBlock } from "./text-block.js";

/** @typedef {import("./folding.js").Folding} Folding */
/** @typedef {import("./passage.js").FoldedPart} FoldedPart */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./shards.js").Shards} Shards */
/** @typedef {{ url: string, title: string, fields: Record<string, string[]>, parts: FoldedPart[], firstSlot: number }} FoldedBlock */

const blocksPerFile = 16;

/** Blocks of a document that are loaded together. */
const mostAtOnce = 64;

/** Blocks kept as they are read: about 20 kB each in memory. */
const cacheLimit = 100;

/** The displayed texts of an index, block by block, and what they are folded. */
export class TextStore {
  /** @type {SharedCache<FoldedBlock>} */
  #blocks = new SharedCache(cacheLimit, () => 1);
  #root;
  #shards;
  #folding;

  /**
   * @param {IndexRoot} root
   * @param {Shards} shards
   * @param {Folding} folding
   */
  constructor(root, shards, folding) {
    this.#root = root;
    this.#shards = shards;
    this.#folding = folding;
  }

  /**
   * @param {number} number
   * @param {AbortSignal} signal
   * @returns {Promise<FoldedBlock>}
   */
  block(number, signal) {
    return this.#blocks.get(String(number), (shared) => this.#load(number, shared), signal);
  }

  /**
   * What a document is called. Every block of it says so; one that is here is taken.
   * @param {number} document
   * @param {AbortSignal} signal
   */
  head(document, signal) {
    const numbers = Array.from({ length: this.#root.firstBlocks[document + 1] - this.#root.firstBlocks[document] }, (_, i) => i + this.#root.firstBlocks[document]);
    return this.block(numbers.find((number) => this.#blocks.has(String(number))) ?? numbers[0], signal);
  }

  /**
   * The passage that a slot of a block is in, as far as it is known without other blocks.
   * @param {FoldedBlock} block
   * @param {number} slot
   */
  partAt(block, slot) {
    const part = block.parts.filter((one) => one.slot <= slot).at(-1);
    if (part === undefined || slot >= part.slot + part.skeleton.text.length) {
      throw damaged("a place where no text is");
    }

    return part;
  }

  /**
   * The folded text from a place on, up to the end of its passage.
   * @param {number} number
   * @param {number} slot
   * @param {number} length The most.
   * @param {AbortSignal} signal
   */
  async folded(number, slot, length, signal) {
    let part = this.partAt(await this.block(number, signal), slot);
    let text = part.skeleton.text.slice(slot - part.slot);
    for (let next = number + 1; text.length < length && part.goesOn; next++) {
      part = (await this.block(next, signal)).parts[0];
      text += part.skeleton.text;
    }

    return text.slice(0, length);
  }

  /**
   * The passages of a document, in order; those over it first. The next blocks are loaded only when they are asked for.
   * @param {number} document
   * @param {number} atOnce How many blocks are loaded together, first; then twice as many each time.
   * @param {AbortSignal} signal
   */
  async *passages(document, atOnce, signal) {
    const end = this.#root.firstBlocks[document + 1];
    /** @type {FoldedPart[]} */
    let open = [];
    for (let from = this.#root.firstBlocks[document], count = atOnce; from < end; from += count, count = Math.min(2 * count, mostAtOnce)) {
      const numbers = Array.from({ length: Math.min(count, end - from) }, (_, i) => from + i);
      for (const block of await Promise.all(numbers.map((number) => this.block(number, signal)))) {
        for (const part of block.parts) {
          if (part.isContinued !== open.length > 0) {
            throw damaged("a passage that does not go on");
          }

          open.push(part);
          if (!part.goesOn) {
            yield joinParts(open);
            open = [];
          }
        }
      }
    }
  }

  /**
   * @param {number} number
   * @param {AbortSignal} signal
   * @returns {Promise<FoldedBlock>}
   */
  async #load(number, signal) {
    const { blockBytes, own } = this.#root.settings;
    const file = fileName("t", Math.floor(number / blocksPerFile));
    const bytes = await this.#shards.unchecked(file, (number % blocksPerFile) * blockBytes, blockBytes, signal);
    await breathe();
    const { url, title, fields, firstSlot, page, parts } = readTextBlock(bytes, this.#root);
    await this.#folding.prepare([...page, ...parts.map(({ text }) => text)].join(""), signal);
    /** @type {FoldedPart[]} */
    const folded = [];
    let slot = 0;
    /**
     * @param {import("./text-block.js").BlockPart} part
     * @param {boolean} isPage
     */
    const add = (part, isPage) => {
      folded.push({ ...part, skeleton: skeleton(part.text), slot, isPage, goesOn: false });
      slot += folded[folded.length - 1].skeleton.text.length + 1;
    };
    page.forEach((text) => add({ text, pieces: [{ id: "", at: 0 }], isContinued: false }, true));
    slot = firstSlot;
    parts.forEach((part) => add(part, false));

    // The end of a passage has a slot too: where there is none for the last, it goes on.
    if (slot !== own && (slot !== own + 1 || parts.length === 0)) {
      throw damaged(`a text of another length in block ${number}`);
    }

    if (slot === own + 1) {
      folded[folded.length - 1].goesOn = true;
    }

    return { url, title, fields, parts: folded, firstSlot };
  }
}
