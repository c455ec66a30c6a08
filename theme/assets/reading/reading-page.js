// @ts-check
import { followOutline } from "./outline-position.js";
import { returnFromNotes } from "./notes.js";
import { readPageData } from "./page-data.js";
import { offerParagraphs } from "./paragraph-menu.js";
import { arrive } from "./passage-arrival.js";
import { Notice } from "./notice.js";
import { offerSelection } from "./selection-bar.js";
import { offerSimplified } from "./simplified-switch.js";

/** The page of a speech. Everything here makes reading easier; nothing is needed for it. */
const speech = document.querySelector(".speech[data-reading]");
if (speech instanceof HTMLElement) {
  const page = readPageData(speech);
  const notice = new Notice();
  const outline = speech.querySelector(".outline");
  const original = offerSimplified(speech);
  if (outline instanceof HTMLElement) {
    followOutline(outline);
  }

  returnFromNotes();
  offerParagraphs(page, notice, original);
  offerSelection(page, notice, original);
  addEventListener("hashchange", () => arrive(page, notice));
  addEventListener("load", () => arrive(page, notice));
}
