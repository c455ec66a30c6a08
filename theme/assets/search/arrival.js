// @ts-check
import { foundRanges, wantedBy } from "./found-ranges.js";

/** The title and the text of the speech. */
const speech = ".speech h1, .speech .text";

/** Where on the screen the phrase comes to stand, from the top. */
const scrollShare = 1 / 3;

/**
 * @param {Range} range
 * @param {Element | null} target The block that the address names.
 */
function isInside(range, target) {
  return target !== null && target.contains(range.startContainer);
}

function start() {
  const { searchParams } = new URL(location.href);
  const query = searchParams.get("q");
  if (query === null) {
    return;
  }

  const wanted = wantedBy(query);
  const strict = searchParams.get("strict") === "1";
  const ranges = [...document.querySelectorAll(speech)].flatMap((container) => foundRanges(container, wanted, strict));
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

/** @param {Range} range */
function scrollToRange(range) {
  const top = range.getBoundingClientRect().top;
  scrollTo({ top: scrollY + top - innerHeight * scrollShare, behavior: "instant" });
}

// Not earlier: the browser itself goes to the block that the address names, once the page is laid out.
addEventListener("load", start);
