// @ts-check

/**
 * @typedef {object} Settings How a reader wants to read; "" is as the system and the site have it.
 * @property {string} scheme
 * @property {string} size
 * @property {string} align
 * @property {string} face
 * @property {string} print
 */

const key = "kb-reading";

/** @type {Record<keyof Settings, string[]>} */
const values = { scheme: ["light", "dark"], size: ["small", "large", "larger"], align: ["ragged"], face: ["hei"], print: ["reading"] };

/** @returns {Settings} */
export function readSettings() {
  const stored = read();
  const valid = (/** @type {keyof Settings} */ name) => (values[name].includes(stored[name] ?? "") ? stored[name] ?? "" : "");
  return { scheme: valid("scheme"), size: valid("size"), align: valid("align"), face: valid("face"), print: valid("print") };
}

/** @param {Settings} settings */
export function saveSettings(settings) {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing for this site keeps them for this page.
  }
}

/** @returns {Partial<Record<keyof Settings, string>>} */
function read() {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? "{}"));
  } catch {
    return {};
  }
}
