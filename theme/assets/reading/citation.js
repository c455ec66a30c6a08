// @ts-check

/** @typedef {import("./page-data.js").PageData} PageData */

/**
 * A quotation with where it is from: the text, 《title》第 n 段, a link.
 * @param {PageData} page
 * @param {string} text
 * @param {string | null} number Of the paragraph; null for a heading.
 * @param {string} fragment
 */
export function quoted({ title, address, words }, text, number, fragment) {
  const place = number === null ? words.source : words.sourceParagraph.replace("{number}", number);
  return `${text}\n${place.replace("{title}", title)}\n${address}${fragment}`;
}

/**
 * The number of the paragraph that a block is or begins.
 * @param {Element} block
 */
export function numberOf(block) {
  return (block.closest(".runin") ?? block).querySelector(".number")?.textContent?.replace(/\D/g, "") ?? null;
}

/**
 * @param {string} text
 * @param {import("./notice.js").Notice} notice
 * @param {Record<string, string>} words
 */
export async function copy(text, notice, words) {
  try {
    await write(text);
    notice.say(words.copied);
  } catch {
    notice.say(words.notCopied);
  }
}

/**
 * Pages from disk and on plain HTTP have no clipboard interface.
 * @param {string} text
 */
async function write(text) {
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }

  const put = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put, { once: true });
  if (!document.execCommand("copy")) {
    document.removeEventListener("copy", put);
    throw new Error("The browser does not let the page write to the clipboard.");
  }
}
