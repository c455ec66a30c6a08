// @ts-check
import { copy } from "../reading/citation.js";
import { Notice } from "../reading/notice.js";

/** The pages of excerpts: each excerpt can be copied with its source and its address. Without script a click selects it with its source. */
const page = document.querySelector(".excerpts[data-words]");
if (page instanceof HTMLElement) {
  const words = JSON.parse(page.dataset.words ?? "{}");
  const notice = new Notice();
  for (const item of page.querySelectorAll(".excerpt-item")) {
    offerCopy(item, notice, words);
  }
}

/**
 * @param {Element} item
 * @param {Notice} notice
 * @param {Record<string, string>} words
 */
function offerCopy(item, notice, words) {
  const button = item.querySelector("button");
  const address = item.querySelector("a.address");
  if (button === null || !(address instanceof HTMLAnchorElement)) {
    return;
  }

  const lines = [...item.querySelectorAll(".quotable p")].map((line) => line.textContent ?? "");
  button.hidden = false;
  button.addEventListener("click", () => void copy([...lines, address.href].join("\n"), notice, words));
}
