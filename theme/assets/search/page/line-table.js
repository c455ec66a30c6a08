// @ts-check
import { mask } from "../../fold/fold-table-reader.js";
import { element, link } from "./elements.js";
import { withMasks } from "./hit-text.js";
import { groupLines, Lines, sortLines } from "./lines.js";
import { hitAddress } from "./listing.js";

/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./listing.js").Listing} Listing */

/** The hits of a result, one line each, with the phrases under one another. */
export class LineTable {
  portion = 100;
  element = element("table", "search-lines");
  #listing;
  #lines;
  #shown = 0;

  /** @type {{ heading: string, line: Line }[] | null} All, in order, once they are sorted; a heading stands over the first of a group. */
  #sorted = null;

  /**
   * @param {SearchResult} result
   * @param {Listing} listing
   */
  constructor(result, listing) {
    this.#listing = listing;
    this.#lines = new Lines(result);
    this.total = result.hits;
    const labels = ["columnLeft", "columnHit", "columnRight", "columnSource"].map((key) => {
      const cell = element("th", "", listing.words.say(key));
      cell.scope = "col";
      return withRole(cell, "columnheader");
    });
    this.element.append(withRole(element("thead", "", withRole(element("tr", "", ...labels), "row")), "rowgroup"));
    withRole(this.element, "table");
  }

  /**
   * @param {number} count
   * @param {AbortSignal} signal
   */
  async extend(count, signal) {
    const next = (await this.#ordered(count, signal)).slice(this.#shown, count);
    for (const { heading, line } of next) {
      if (heading !== "" || this.element.tBodies.length === 0) {
        this.#begin(heading);
      }

      this.element.tBodies[this.element.tBodies.length - 1].append(this.#row(line));
    }

    this.#shown += next.length;
  }

  /**
   * @param {number} count
   * @param {AbortSignal} signal
   */
  async #ordered(count, signal) {
    const { state: { sort, group }, onProgress } = this.#listing;
    if (sort === "position") {
      return (await this.#lines.take(count, signal, onProgress)).map((line) => ({ heading: "", line }));
    }

    if (this.#sorted === null) {
      const lines = sortLines(await this.#lines.take(Infinity, signal, onProgress), sort);
      this.#sorted = group
        ? groupLines(lines, sort).flatMap((one) => one.lines.map((line, i) => ({ heading: i === 0 ? this.#heading(one) : "", line })))
        : lines.map((line) => ({ heading: "", line }));
    }

    return this.#sorted;
  }

  /** @param {import("./lines.js").LineGroup} group */
  #heading({ neighbour, lines }) {
    const { words } = this.#listing;
    const name = neighbour.replaceAll(mask, "×");
    return `${name === "" ? words.say("edge") : name} · ${words.say("perDocument", { hits: lines.length })}`;
  }

  /** @param {string} heading */
  #begin(heading) {
    const body = withRole(element("tbody", ""), "rowgroup");
    if (heading !== "") {
      const cell = element("th", "search-neighbour", heading);
      cell.colSpan = 4;
      cell.scope = "rowgroup";
      body.append(withRole(element("tr", "", withRole(cell, "rowheader")), "row"));
    }

    this.element.append(body);
  }

  /** @param {Line} line */
  #row({ view, anchor, left, phrase, right }) {
    const shown = (/** @type {string} */ text) => withMasks(text, this.#listing.words.say("masked"));
    const address = hitAddress(this.#listing, view, anchor);
    const cells = [
      element("td", "search-left", element("span", "", ...shown(left))),
      element("td", "search-phrase", link(address, "search-line", element("mark", "", ...shown(phrase)))),
      element("td", "search-right", element("span", "", ...shown(right))),
      element("td", "search-source", link(hitAddress(this.#listing, view, ""), "", view.title)),
    ];
    return withRole(element("tr", "", ...cells.map((cell) => withRole(cell, "cell"))), "row");
  }
}

/**
 * Said again, because a table that is laid out as a grid is no table to some screen readers.
 * @template {HTMLElement} T
 * @param {T} made
 * @param {string} role
 */
function withRole(made, role) {
  made.setAttribute("role", role);
  return made;
}
