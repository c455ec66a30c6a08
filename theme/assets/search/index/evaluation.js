// @ts-check
import { byDocument, intersection, union, without, withoutHits } from "./matches.js";

/** @typedef {import("../query/query-nodes.js").QueryNode} QueryNode */
/** @typedef {import("../query/query-nodes.js").Term} Term */
/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./phrase-lookup.js").PhraseLookup} PhraseLookup */
/** @typedef {import("./phrase-lookup.js").PhraseResult} PhraseResult */
/** @typedef {import("./matches.js").Matches} Matches */
/** @typedef {{ phrase: string, result: PhraseResult, titlesOnly: boolean }} CountedPhrase */

/** What the index says of a query. */
export class Evaluation {
  #documents;
  #lookup;
  #columns;
  #strict;
  #signal;

  /** @type {Map<string, Promise<PhraseResult>>} */
  #phrases = new Map();

  /** @type {Map<QueryNode, Matches>} */
  #matches = new Map();

  /** @type {Map<QueryNode, CountedPhrase>} */
  #counted = new Map();

  /** Whether the documents are those that match and what is found in them is certain; otherwise some may not match. */
  isExact = true;

  /** Whether the query has filters. */
  asksFields = false;

  /**
   * @param {number} documents How many the index has.
   * @param {PhraseLookup} lookup
   * @param {() => Promise<Columns>} columns Loaded when a filter asks for them.
   * @param {boolean} strict
   * @param {AbortSignal} signal
   */
  constructor(documents, lookup, columns, strict, signal) {
    this.#documents = documents;
    this.#lookup = lookup;
    this.#columns = columns;
    this.#strict = strict;
    this.#signal = signal;
  }

  /**
   * @param {QueryNode} node
   * @returns {Promise<Matches>}
   */
  async matches(node) {
    const matches = await this.#evaluate(node);
    this.#matches.set(node, matches);
    return matches;
  }

  /**
   * The phrases that count in a document: not those under an exclusion, nor those of an alternative that it does not meet.
   * @param {QueryNode} node
   * @param {number} document
   * @returns {CountedPhrase[]}
   */
  counted(node, document) {
    if (!this.#matches.get(node)?.has(document)) {
      return [];
    }

    if (node.kind === "all" || node.kind === "any") {
      return node.items.flatMap((item) => this.counted(item, document));
    }

    const phrase = this.#counted.get(node);
    return phrase === undefined ? [] : [phrase];
  }

  /**
   * How many passages hold a phrase, if the query is nothing else.
   * @param {QueryNode} node
   */
  passages(node) {
    return node.kind === "term" ? this.#counted.get(node)?.result.passages ?? null : null;
  }

  /**
   * @param {QueryNode} node
   * @returns {Promise<Matches>}
   */
  async #evaluate(node) {
    switch (node.kind) {
      case "all":
        return this.#all(node.items);
      case "any":
        return union(await this.#each(node.items));
      case "not":
        return without(this.#everything(), [await this.#certain(node.item)]);
      case "field":
      case "date": {
        this.asksFields = true;
        const columns = await this.#columns();
        return withoutHits(await columns.meeting(node, this.#signal));
      }
      case "title":
        return this.#term(node, node.term, true);
      case "term":
        return this.#term(node, node, false);
      default: {
        const both = await this.#each([node.left, node.right]);
        this.isExact = false;
        return intersection(both);
      }
    }
  }

  /** @param {QueryNode[]} items */
  async #all(items) {
    const excluded = items.flatMap((item) => (item.kind === "not" ? [item.item] : []));
    const wanted = this.#each(items.filter((item) => item.kind !== "not"));
    const [found, ...certain] = await Promise.all([wanted, ...excluded.map((item) => this.#certain(item))]);
    return without(found.length > 0 ? intersection(found) : this.#everything(), certain);
  }

  /**
   * Documents that match an excluded node for certain. Of a node that the index alone does not answer these are none.
   * @param {QueryNode} node
   * @returns {Promise<Matches>}
   */
  async #certain(node) {
    const inner = new Evaluation(this.#documents, this.#lookup, this.#columns, this.#strict, this.#signal);
    const found = await inner.matches(node);
    this.isExact &&= inner.isExact;
    this.asksFields ||= inner.asksFields;
    return inner.isExact ? found : new Map();
  }

  /**
   * @param {QueryNode} node
   * @param {Term} term
   * @param {boolean} titlesOnly
   */
  async #term(node, term, titlesOnly) {
    const phrase = plainPhrase(term, this.#strict);
    if (phrase === null) {
      this.isExact = false;
      const { termCandidates } = await import("./term-candidates.js");
      return termCandidates(term, (piece) => this.#find(piece), titlesOnly);
    }

    const result = await this.#find(phrase);
    this.#counted.set(node, { phrase, result, titlesOnly });
    return byDocument(titlesOnly
      ? result.documents.filter(({ pageHits }) => pageHits > 0).map(({ document, pageHits }) => ({ document, hits: pageHits, pageHits }))
      : result.documents);
  }

  /** @param {string} phrase */
  #find(phrase) {
    let result = this.#phrases.get(phrase);
    if (result === undefined) {
      result = this.#lookup.find(phrase, this.#signal);
      this.#phrases.set(phrase, result);
    }

    return result;
  }

  /** @param {QueryNode[]} nodes */
  #each(nodes) {
    return Promise.all(nodes.map((node) => this.matches(node)));
  }

  #everything() {
    return withoutHits(Array.from({ length: this.#documents }, (_, document) => document));
  }
}

/**
 * The phrase that a term is, if the index alone answers it.
 * @param {Term} term
 * @param {boolean} strict
 * @returns {string | null}
 */
function plainPhrase({ pattern, written }, strict) {
  const [part] = pattern;
  return pattern.length === 1 && "text" in part && !(strict && written !== null) ? part.text : null;
}
