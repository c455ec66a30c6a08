// @ts-check
import { readFragment } from "./passage-address.js";
import { findPassage } from "./passage-search.js";

/** Where on the screen a passage comes to stand, from the top. */
const scrollShare = 1 / 3;

/**
 * Shows what the address names: a passage, or a block that is no longer there.
 * @param {import("./page-data.js").PageData} page
 * @param {import("./notice.js").Notice} notice
 */
export function arrive({ words }, notice) {
  const passage = readFragment(location.hash);
  const range = passage === null ? null : findPassage(passage);
  if (typeof Highlight === "function") {
    CSS.highlights.delete("passage");
  }

  if (range !== null) {
    show(range);
  } else if (passage !== null) {
    document.getElementById(passage.block)?.scrollIntoView();
    notice.say(words.passageGone.replace("{quote}", passage.quote));
  } else if (namesNothing(location.hash)) {
    notice.say(words.blockGone);
  }
}

/** @param {Range} range */
function show(range) {
  if (typeof Highlight === "function") {
    CSS.highlights.set("passage", new Highlight(range));
  } else {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  const { top } = range.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight * scrollShare, behavior: "instant" });
}

/** @param {string} fragment */
function namesNothing(fragment) {
  const id = fragment.slice(1);
  return /^[a-z][a-z0-9-]+$/.test(id) && document.getElementById(id) === null;
}
