// @ts-check
import { Notice } from "../../reading/notice.js";
import { copy } from "../../reading/citation.js";
import { element, part } from "../../search/page/elements.js";
import { figure } from "../../search/page/words.js";
import { lengthOf } from "../draft-text.js";
import { findingContext, findingTexts } from "./finding-text.js";
import { markedDraft } from "./marked-draft.js";
import { newTabLink } from "./passage-link.js";
import { plainReport } from "./plain-report.js";
import { SentenceList } from "./sentence-list.js";

/** @typedef {import("../../search/page/words.js").Words} Words */

/**
 * @typedef {object} Report
 * @property {import("../comparison.js").Comparison} comparison
 * @property {import("../formulae/findings.js").Finding[]} findings
 * @property {import("../formulae/glossary.js").Occurrence[]} formulae Those that are written as they should be.
 * @property {boolean} hasGlossary
 * @property {import("../library.js").Library} library
 */

/** Speeches that are listed. */
const mostSpeeches = 20;

/** The part of the page that shows what was found. */
export class ReportView {
  #page;
  #words;
  #root;
  #notice = new Notice();
  #section;

  /** @type {Report | null} */
  #report = null;
  #summary = "";

  /** @type {SentenceList | null} */
  #sentences = null;

  /**
   * @param {HTMLElement} page
   * @param {Words} words
   */
  constructor(page, words) {
    this.#page = page;
    this.#words = words;
    this.#root = page.dataset.root ?? "";
    this.#section = this.#part("report");
    this.#part("copy").addEventListener("click", () => this.#copy());
    this.#part("print").addEventListener("click", () => print());
    this.#part("text").addEventListener("click", (event) => this.#follow(event));
  }

  clear() {
    this.#section.hidden = true;
    this.#report = null;
    for (const name of ["counts", "findings", "speeches", "more-speeches", "text", "sentences"]) {
      this.#part(name).replaceChildren();
    }
  }

  /**
   * @param {Report} report
   * @returns {string} What it says in short.
   */
  show(report) {
    const { comparison, findings, formulae, library } = report;
    this.#report = report;
    this.#summary = this.#summed(report);
    this.#part("counts").textContent = this.#counts(report);
    this.#part("findings-part").hidden = findings.length === 0;
    this.#part("findings").replaceChildren(...findings.map((finding) => this.#finding(finding)));
    this.#showSpeeches(report);
    this.#part("text").replaceChildren(...markedDraft(comparison, findings, formulae, this.#words));
    this.#sentences = new SentenceList(this.#part("sentences"), part(this.#page, "[data-draft-more]", HTMLButtonElement), comparison, library, this.#words, this.#root);
    this.#part("sentences-part").hidden = this.#sentences.isEmpty;
    this.#section.hidden = false;
    return this.#summary;
  }

  /** @param {Report} report */
  #summed({ comparison, findings, hasGlossary }) {
    const { draft, matched, speeches } = comparison;
    const length = lengthOf(draft.text);
    const total = matched > 0
      ? this.#words.say("total", { length, share: percent(matched, draft.codes.length), speeches: speeches.length })
      : this.#words.say("totalNone", { length });
    const found = findings.length > 0 ? this.#words.say("findingsCount", { count: findings.length }) : hasGlossary ? this.#words.say("findingsNone") : "";
    return `${total} ${found}`.trim();
  }

  /** @param {Report} report */
  #counts({ comparison: { sentences } }) {
    const count = (/** @type {string} */ level) => sentences.filter((sentence) => sentence.level === level).length;
    return this.#words.say("counts", {
      all: sentences.length, same: count("same"), near: count("near"), phrase: count("phrase"), common: count("common"), rest: count("new"),
    });
  }

  /** @param {import("../formulae/findings.js").Finding} finding */
  #finding(finding) {
    const { draft } = /** @type {Report} */ (this.#report).comparison;
    const [before, found, after] = findingContext(finding, draft.text);
    return element("li", "",
      element("p", "", `…${before}`, element("span", "draft-mark draft-finding", found), `${after}…`),
      ...findingTexts(finding, this.#words).map((text) => element("p", "", text)));
  }

  /** @param {Report} report */
  #showSpeeches({ comparison: { draft, speeches }, library }) {
    this.#part("speeches-part").hidden = speeches.length === 0;
    this.#part("speeches").replaceChildren(...speeches.slice(0, mostSpeeches).map(({ speech, characters }) => {
      const { path, title } = library.speeches[speech];
      return element("tr", "",
        element("td", "", newTabLink(this.#root + path, title, this.#words)),
        element("td", "", figure(characters)),
        element("td", "", `${percent(characters, draft.codes.length)} %`));
    }));
    this.#part("more-speeches").textContent = speeches.length > mostSpeeches ? this.#words.say("moreSpeeches", { count: speeches.length - mostSpeeches }) : "";
  }

  /** @param {MouseEvent} event */
  #follow(event) {
    const found = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href")?.match(/^#draft-s(\d+)$/) : null;
    if (found) {
      event.preventDefault();
      this.#sentences?.show(Number(found[1]) - 1);
    }
  }

  #copy() {
    if (this.#report !== null) {
      const root = new URL(this.#root === "" ? "./" : this.#root, document.baseURI);
      const words = { copied: this.#words.say("copied"), notCopied: this.#words.say("notCopied") };
      return copy(plainReport(this.#report, this.#words, this.#summary, root), this.#notice, words);
    }
  }

  /** @param {string} name */
  #part(name) {
    return part(this.#page, `[data-draft-${name}]`, HTMLElement);
  }
}

/**
 * Hundred only for all, nought only for nothing.
 * @param {number} count
 * @param {number} all
 */
function percent(count, all) {
  const share = Math.round((count / Math.max(1, all)) * 100);
  return count > 0 && count < all ? Math.min(99, Math.max(1, share)) : share;
}
