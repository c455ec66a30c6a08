// @ts-check

/** Where it is remembered, for as long as the tab is open. */
const remembered = "kb-search-reloaded";

/**
 * Loads the page again, because the index that it names is not there: the site was built anew since. Once for each index, so that a site
 * that lacks a file does not load for ever.
 * @param {string} index What the page says of its index.
 * @returns {boolean} False when that was done already, or can't be remembered.
 */
export function reloadStalePage(index) {
  try {
    if (sessionStorage.getItem(remembered) === index) {
      return false;
    }

    sessionStorage.setItem(remembered, index);
  } catch {
    return false;
  }

  location.reload();
  return true;
}
