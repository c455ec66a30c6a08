// @ts-check
import { skeleton } from "../fold/fold.js";
import { watchComposition } from "./composition.js";
import { readIndex } from "./index-reader.js";
import { addKeys } from "./keyboard.js";
import { findPhrase } from "./phrase-search.js";
import { resultSections } from "./result-list.js";

/** @typedef {import("./phrase-search.js").PhraseResult} PhraseResult */

/** Hits put on the page at a time; counts are always of all. */
const batch = 200;

/** Shorter phrases wait for Enter: one 字 is in nearly every paragraph. */
const shortestWhileTyping = 2;

const pauseWhileTyping = 150;

/** Starts the search page. All its words come from the page itself. */
function start() {
  const page = document.querySelector("[data-search-page]");
  const form = page?.querySelector("form");
  const input = page?.querySelector("input");
  const summary = page?.querySelector("[data-search-summary]");
  const results = page?.querySelector("[data-search-results]");
  const more = page?.querySelector("button[data-search-more]");
  if (
    !(page instanceof HTMLElement && form && input && summary instanceof HTMLElement)
    || !(results instanceof HTMLElement && more instanceof HTMLButtonElement)
  ) {
    throw new Error("The search page lacks an element that its script needs.");
  }

  const words = page.dataset;
  const root = words.root ?? "";
  const index = readIndex(Number(words.segments));
  /** @type {{ query: string, result: PhraseResult, shown: number } | null} */
  let current = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending;

  /** @param {string} query */
  function show(query) {
    results.replaceChildren();
    current = null;
    more.hidden = true;
    if (query.trim() === "") {
      say("");
    } else if (index === null) {
      say(words.textBroken);
    } else {
      const result = findPhrase(index, query);
      current = { query, result, shown: 0 };
      say(sentence(query, result));
      showMore();
    }
  }

  /**
   * @param {string} query
   * @param {PhraseResult} result
   */
  function sentence(query, result) {
    if (result.folded === "") {
      return words.textNothing;
    }

    const text = result.hits === 0 ? words.textAbsent : result.hits > batch ? words.textMany : words.textFound;
    return text
      ?.replace("{query}", () => query.trim())
      .replace("{hits}", String(result.hits))
      .replace("{documents}", String(result.documents.length))
      .replace("{shown}", String(batch));
  }

  function showMore() {
    if (current === null) {
      return;
    }

    const { query, result, shown } = current;
    const listing = { root, query: query.trim(), perDocument: words.textPerDocument ?? "" };
    results.append(...resultSections(result, listing, shown, batch));
    current.shown = Math.min(result.hits, shown + batch);
    more.hidden = current.shown === result.hits;
  }

  /** @param {string | undefined} text */
  function say(text) {
    summary.textContent = text ?? "";
  }

  /** @param {boolean} asNewEntry Whether the way back leads to the query before. */
  function search(asNewEntry) {
    clearTimeout(pending);
    const query = input.value;
    const address = new URL(location.href);
    address.hash = "";
    if (query.trim() === "") {
      address.searchParams.delete("q");
    } else {
      address.searchParams.set("q", query.trim());
    }

    if (address.href !== location.href) {
      history[asNewEntry ? "pushState" : "replaceState"](null, "", address);
    }

    show(query);
  }

  function searchSoon() {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const length = skeleton(input.value).text.length;
      if (!composition.isComposing() && (length === 0 || length >= shortestWhileTyping)) {
        search(false);
      }
    }, pauseWhileTyping);
  }

  function showAddress() {
    input.value = new URL(location.href).searchParams.get("q") ?? "";
    show(input.value);
  }

  const composition = watchComposition(input, searchSoon);
  input.addEventListener("input", (event) => {
    if (!composition.isComposing(event)) {
      searchSoon();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!composition.isComposing()) {
      search(true);
    }
  });
  more.addEventListener("click", () => {
    const before = results.querySelectorAll("a").length;
    showMore();
    results.querySelectorAll("a")[before]?.focus();
  });
  addEventListener("popstate", showAddress);
  addKeys(input, results);
  showAddress();
}

// The segments of the index are deferred scripts after this one.
document.addEventListener("DOMContentLoaded", start);
