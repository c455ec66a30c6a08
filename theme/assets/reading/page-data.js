// @ts-check

/**
 * @typedef {object} PageData What the page says to its script.
 * @property {string} title As it is cited.
 * @property {string} address The page's permanent address, or the one it has now.
 * @property {string | null} edit Where the host's editor opens the speech; a line can be added.
 * @property {Record<string, string>} words
 */

/**
 * @param {HTMLElement} speech
 * @returns {PageData}
 */
export function readPageData(speech) {
  const data = JSON.parse(speech.dataset.reading ?? "{}");
  return { ...data, address: data.address ?? location.href.replace(/[?#].*$/, "") };
}
