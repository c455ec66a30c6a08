// @ts-check
import { shownFields } from "./field-table.js";
import { anchorAt } from "./index-reader.js";
import { place } from "./phrase-search.js";
import { cutSnippet } from "./snippet.js";

/** @typedef {import("./phrase-search.js").PhraseResult} PhraseResult */
/** @typedef {import("./phrase-search.js").Hit} Hit */
/** @typedef {import("./index-reader.js").IndexedDocument} IndexedDocument */

/**
 * @typedef {object} Listing What a result list needs from its page.
 * @property {string} root The way to the root of the site: "" or "../".
 * @property {string} query As typed; handed on to the speech's page, which highlights it.
 * @property {string} perDocument Text with {hits}.
 * @property {import("./field-table.js").SearchField[]} fields
 * @property {string} language Of the page.
 */

/**
 * Sections of up to `limit` hits, beginning after `skip` hits: one section a document, one line a hit.
 * @param {PhraseResult} result
 * @param {Listing} listing
 * @param {number} skip
 * @param {number} limit
 * @returns {HTMLElement[]}
 */
export function resultSections(result, listing, skip, limit) {
  const sections = [];
  let passed = 0;
  for (const { document, hits } of result.documents) {
    const from = Math.max(0, skip - passed);
    const to = Math.min(hits.length, skip + limit - passed);
    passed += hits.length;
    if (from < to) {
      sections.push(documentSection(document, hits, from, to, result.folded.length, listing));
    }

    if (passed >= skip + limit) {
      break;
    }
  }

  return sections;
}

/**
 * @param {IndexedDocument} document
 * @param {Hit[]} hits
 * @param {number} from
 * @param {number} to
 * @param {number} length Of the folded phrase.
 * @param {Listing} listing
 */
function documentSection(document, hits, from, to, length, listing) {
  const heading = element("h2", "search-document");
  heading.append(
    link(address(document, "", listing), "search-title", document.title),
    " ",
    element("span", "search-count", listing.perDocument.replace("{hits}", String(hits.length))),
  );

  const list = element("ol", "search-hits");
  for (const hit of hits.slice(from, to)) {
    const item = element("li", "search-hit");
    item.append(hitLink(document, hit, length, listing));
    list.append(item);
  }

  const section = element("section", "search-result");
  section.append(heading, ...fieldList(document, listing), list);
  return section;
}

/**
 * A list of what is known of a document; nothing where nothing is.
 * @param {IndexedDocument} document
 * @param {Listing} listing
 */
function fieldList(document, listing) {
  const list = element("dl", "meta search-fields");
  for (const { label, text, needsLabel } of shownFields(document, listing.fields, listing.language)) {
    const pair = element("div", "");
    pair.append(element("dt", needsLabel ? "" : "vh", label), element("dd", "", text));
    list.append(pair);
  }

  return list.hasChildNodes() ? [list] : [];
}

/**
 * @param {IndexedDocument} document
 * @param {Hit} hit
 * @param {number} length
 * @param {Listing} listing
 */
function hitLink(document, hit, length, listing) {
  const range = place(hit, length);
  const snippet = cutSnippet(hit.passage.text, range);
  const anchor = link(address(document, anchorAt(hit.passage, range.start), listing), "search-line", "");
  anchor.append(snippet.left, element("mark", "", snippet.phrase), snippet.right);
  return anchor;
}

/**
 * @param {IndexedDocument} document
 * @param {string} anchor
 * @param {Listing} listing
 */
function address(document, anchor, listing) {
  const fragment = anchor === "" ? "" : `#${encodeURIComponent(anchor)}`;
  return `${listing.root}${document.url}?${new URLSearchParams({ q: listing.query })}${fragment}`;
}

/**
 * @param {string} href
 * @param {string} className
 * @param {string} text
 */
function link(href, className, text) {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.className = className;
  anchor.textContent = text;
  return anchor;
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function element(name, className, text = "") {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }

  made.textContent = text;
  return made;
}
