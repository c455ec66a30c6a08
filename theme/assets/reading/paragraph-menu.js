// @ts-check
import { ActionBar, button, link } from "./actions.js";
import { textNodes, textOf } from "./block-text.js";
import { copy, quoted } from "./citation.js";
import { correctionAddress } from "./correction-form.js";

/** @typedef {import("./page-data.js").PageData} PageData */
/** @typedef {import("./notice.js").Notice} Notice */

/**
 * Makes the number of each paragraph open what can be done with it. Without script it stays a link to the paragraph.
 * @param {PageData} page
 * @param {Notice} notice
 * @param {(text: string) => string} original What a text reads in the script of the speech.
 */
export function offerParagraphs(page, notice, original) {
  const bar = new ActionBar(page.words.paragraph);
  document.addEventListener("click", (event) => {
    const number = event.target instanceof Element ? event.target.closest(".text .number") : null;
    if (!(number instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) {
      if (!bar.contains(/** @type {Node} */ (event.target))) {
        bar.close();
      }

      return;
    }

    const paragraph = number.closest("p");
    if (paragraph === null) {
      return;
    }

    // The address bar shows the paragraph's address all the same.
    event.preventDefault();
    history.replaceState(history.state, "", number.hash);
    const blocks = [...(number.closest(".runin") ?? paragraph.parentElement ?? paragraph).querySelectorAll(":scope > [id]")].filter((block) => block === paragraph || number.closest(".runin") !== null);
    const alike = paragraph.querySelector(".alike");
    const text = () => original(blocks.map((block) => textOf(textNodes(block))).join(""));
    bar.open([
      button(page.words.copyLink, () => void copy(page.address + number.hash, notice, page.words)),
      button(page.words.copyWithSource, () => void copy(quoted(page, text(), number.textContent, number.hash), notice, page.words)),
      link(page.words.compare, page.words.compareAddress + number.hash),
      ...(alike instanceof HTMLAnchorElement ? [link(page.words.parallels, alike.href)] : []),
      ...(page.edit === null ? [] : [link(page.words.edit, `${page.edit}#L${paragraph.dataset.line}`)]),
      ...(page.words.correctionForm === undefined ? [] : [link(page.words.correct, correctionAddress(page.words.correctionForm, paragraph.id, original(textOf(textNodes(paragraph)))))]),
    ], number.getBoundingClientRect(), number);
  });
}
