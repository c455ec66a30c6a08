// @ts-check
import { meetsFilter } from "../query/field-filters.js";
import { digits } from "./alphabet.js";
import { BitReader } from "./bits.js";
import { fileName } from "./directory.js";
import { countFacets } from "./facets.js";
import { SharedCache } from "./shared-cache.js";

/** @typedef {import("./root.js").IndexField} IndexField */
/** @typedef {import("./root.js").IndexRoot} IndexRoot */
/** @typedef {import("./shards.js").Shards} Shards */
/** @typedef {Record<string, string[]>} FieldValues By the key of the field; fields without a value are not there. */

const documentsPerFile = 4096;

/** What documents can be filtered and counted by, loaded when it is asked for. */
export class Columns {
  #root;
  #shards;

  /** @type {SharedCache<FieldValues[]>} */
  #values = new SharedCache(1, () => 1);

  /**
   * @param {IndexRoot} root
   * @param {Shards} shards
   */
  constructor(root, shards) {
    this.#root = root;
    this.#shards = shards;
  }

  /**
   * The values of all documents.
   * @param {AbortSignal} signal
   * @returns {Promise<FieldValues[]>}
   */
  values(signal) {
    return this.#values.get("", (shared) => this.#load(shared), signal);
  }

  /**
   * The documents that meet a filter.
   * @param {import("../query/query-nodes.js").FieldFilter | import("../query/query-nodes.js").DateFilter} filter
   * @param {AbortSignal} signal
   */
  async meeting(filter, signal) {
    const values = await this.values(signal);
    return values.flatMap((fields, document) => (meetsFilter(filter, fields) ? [document] : []));
  }

  /**
   * How documents fall by the fields.
   * @param {number[]} documents
   * @param {AbortSignal} signal
   */
  async facets(documents, signal) {
    return countFacets(this.#root.settings.fields, await this.values(signal), documents);
  }

  /** @param {AbortSignal} signal */
  async #load(signal) {
    const { documents } = this.#root.settings;
    const files = Array.from({ length: Math.ceil(documents / documentsPerFile) }, (_, number) => number);
    const read = await Promise.all(files.map(async (number) => {
      const bytes = await this.#shards.checked(fileName("c", number), 0, null, signal);
      return this.#read(new BitReader(bytes, 2), Math.min(documentsPerFile, documents - number * documentsPerFile));
    }));
    return read.flat();
  }

  /**
   * @param {BitReader} reader
   * @param {number} count
   */
  #read(reader, count) {
    /** @type {FieldValues[]} */
    const documents = Array.from({ length: count }, () => ({}));
    for (const field of this.#root.settings.fields.filter(({ facet }) => facet)) {
      for (const document of documents) {
        const values = reader.gamma();
        if (values > 0) {
          document[field.key] = Array.from({ length: values }, () => readValue(reader, field));
        }
      }
    }

    return documents;
  }
}

/**
 * @param {BitReader} reader
 * @param {IndexField} field
 */
function readValue(reader, { kind, values = [] }) {
  if (kind === "term") {
    return values[reader.bits(digits(values.length - 1))] ?? "";
  }

  return Array.from({ length: reader.gamma() }, () => String.fromCharCode(reader.bits(16))).join("");
}
