// @ts-check
import { findingContext, findingTexts } from "./finding-text.js";
import { passageAddress, placeName } from "./passage-link.js";

/** @typedef {import("./report-view.js").Report} Report */
/** @typedef {import("../../search/page/words.js").Words} Words */

/** Places of a sentence that are named. */
const mostPlaces = 3;

/**
 * The report as plain text, for taking it along.
 * @param {Report} report
 * @param {Words} words
 * @param {string} summary
 * @param {URL} root Where the pages of the edition begin.
 */
export function plainReport({ comparison, findings, library }, words, summary, root) {
  const { draft, sentences } = comparison;
  const lines = [words.say("reportHeading"), summary];
  if (findings.length > 0) {
    lines.push("", words.say("findingsHeading"));
    for (const finding of findings) {
      lines.push(`- ${findingContext(finding, draft.text).join("")}`, ...findingTexts(finding, words).map((text) => `  ${text}`));
    }
  }

  lines.push("", words.say("sentencesHeading"));
  sentences.forEach(({ level, places }, number) => {
    if (places.length > 0) {
      const { start, end } = draft.sentences[number];
      lines.push(`${number + 1}. [${words.say(level)}] ${draft.text.slice(start, end)}`);
      lines.push(...places.slice(0, mostPlaces).map((place) => `   ${placeName(library, place, words)} ${new URL(passageAddress(library, place), root).href}`));
    }
  });
  return `${lines.join("\n")}\n`;
}
