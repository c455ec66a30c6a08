// @ts-check
import { addPairs, hasPairs, keys, kind, kinds } from "../fold/fold-table-reader.js";
import { foundRanges, wantedBy } from "./found-ranges.js";

/** The title and the text of the speech. */
const speech = ".speech h1, .speech .text";

/** Where on the screen the phrase comes to stand, from the top. */
const scrollShare = 1 / 3;

/**
 * Highlights what a query finds on the page of a speech, and goes to the first of it in the block that the address names.
 * @param {string} query
 * @param {boolean} strict
 */
export async function showArrival(query, strict) {
  const containers = [...document.querySelectorAll(speech)];
  if (!hasPairs() && needsPairs(query, containers)) {
    const { hant, hans } = await import("../fold/fold-pairs.js");
    addPairs(hant, hans);
  }

  const wanted = wantedBy(query);
  const ranges = containers.flatMap((container) => foundRanges(container, wanted, strict));
  if (ranges.length === 0) {
    return;
  }

  // The browser's own reading of the address; one that is not well formed, such as "#%", names no block.
  const target = document.querySelector(":target");
  const arrived = ranges.find((range) => isInside(range, target)) ?? (target === null ? ranges[0] : null);
  if (typeof Highlight === "function") {
    CSS.highlights.set("phrase", new Highlight(...ranges));
    if (arrived !== null) {
      const arrival = new Highlight(arrived);
      arrival.priority = 1;
      CSS.highlights.set("phrase-arrival", arrival);
    }
  }

  if (arrived !== null) {
    scrollToRange(arrived);
  }
}

/**
 * Whether a character may have to be folded from Traditional to Simplified. The page says whether its text has none such; then one that the
 * query has does not stand in the text.
 * @param {string} query
 * @param {Element[]} containers
 */
function needsPairs(query, containers) {
  if (!containers.every((container) => container.closest("[data-simplified]"))) {
    return true;
  }

  const text = containers.map(({ textContent }) => textContent).join("");
  return Array.from({ length: query.length }, (_, at) => query.charCodeAt(at))
    .some((code) => kinds[keys[code]] === kind.kept && !text.includes(String.fromCharCode(code)));
}

/**
 * @param {Range} range
 * @param {Element | null} target The block that the address names.
 */
function isInside(range, target) {
  return target !== null && target.contains(range.startContainer);
}

/** @param {Range} range */
function scrollToRange(range) {
  const top = range.getBoundingClientRect().top;
  scrollTo({ top: scrollY + top - innerHeight * scrollShare, behavior: "instant" });
}
