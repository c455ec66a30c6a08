// @ts-check
import { shownFields } from "./document-fields.js";
import { button, element, link } from "./elements.js";
import { cutHit, withMasks } from "./hit-text.js";
import { hitAddress } from "./listing.js";

/** @typedef {import("../index/hits.js").Hit} Hit */
/** @typedef {import("../index/search-result.js").DocumentView} DocumentView */
/** @typedef {import("../index/search-result.js").FoundDocument} FoundDocument */
/** @typedef {import("../index/search-result.js").SearchResult} SearchResult */
/** @typedef {import("./listing.js").Listing} Listing */

const hitsEach = 3;

/** Characters on each side of a hit. */
const context = 25;

/** The documents of a result, each with its first hits; the rest of them when it is asked for. */
export class DocumentList {
  portion = 20;
  element = element("div", "");
  #listing;
  #result;
  #shown = 0;

  /**
   * @param {SearchResult} result
   * @param {Listing} listing
   */
  constructor(result, listing) {
    this.#result = result;
    this.#listing = listing;
    this.total = result.documents.length;
  }

  /**
   * @param {number} count
   * @param {AbortSignal} signal
   */
  async extend(count, signal) {
    const documents = this.#result.documents.slice(this.#shown, count);
    this.element.append(...await documentSections(this.#result, documents, this.#listing, signal));
    this.#shown += documents.length;
  }
}

/**
 * @param {SearchResult} result
 * @param {FoundDocument[]} documents
 * @param {Listing} listing
 * @param {AbortSignal} signal
 */
export async function documentSections(result, documents, listing, signal) {
  const views = await Promise.all(documents.map((found) => result.view(found, hitsEach, signal)));
  signal.throwIfAborted();
  return views.map((view, i) => documentSection(view, listing, () => result.view(documents[i], Infinity, new AbortController().signal)));
}

/**
 * @param {DocumentView} view
 * @param {Listing} listing
 * @param {() => Promise<DocumentView>} loadAll
 */
function documentSection(view, listing, loadAll) {
  const { words } = listing;
  const heading = element("h2", "search-document", link(hitAddress(listing, view, ""), "search-title", view.title));
  if (view.hitCount > 0) {
    heading.append(" ", element("span", "search-count", words.say("perDocument", { hits: view.hitCount })));
  }

  const list = element("ol", "search-hits", ...view.hits.map((hit) => hitItem(view, hit, listing)));
  const section = element("section", "search-result", heading, ...fieldList(view, listing), list);
  const rest = view.hitCount - view.hits.length;
  if (rest > 0) {
    const more = button("search-rest", words.say("rest", { hits: rest }));
    more.setAttribute("aria-label", words.say("restOf", { hits: rest, title: view.title }));
    more.addEventListener("click", async () => {
      more.disabled = true;
      try {
        const all = await loadAll();
        list.append(...all.hits.slice(view.hits.length).map((hit) => hitItem(view, hit, listing)));
        list.querySelectorAll("a")[view.hits.length]?.focus();
        more.remove();
      } catch {
        more.disabled = false;
      }
    });
    section.append(more);
  }

  return section;
}

/**
 * @param {DocumentView} view
 * @param {Listing} listing
 */
function fieldList(view, { fields, language, terms }) {
  const list = element("dl", "meta search-fields");
  for (const { label, text, needsLabel } of shownFields(view.fields, fields, language, terms)) {
    list.append(element("div", "", element("dt", needsLabel ? "" : "vh", label), element("dd", "", text)));
  }

  return list.hasChildNodes() ? [list] : [];
}

/**
 * @param {DocumentView} view
 * @param {Hit} hit
 * @param {Listing} listing
 */
function hitItem(view, hit, listing) {
  const { left, phrase, right } = cutHit(hit, context);
  const shown = (/** @type {string} */ text) => withMasks(text, listing.words.say("masked"));
  const line = link(hitAddress(listing, view, hit.anchor), "search-line", ...shown(left), element("mark", "", ...shown(phrase)), ...shown(right));
  return element("li", "search-hit", line);
}
