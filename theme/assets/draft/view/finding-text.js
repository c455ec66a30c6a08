// @ts-check

/** @typedef {import("../formulae/findings.js").Finding} Finding */
/** @typedef {import("../../search/page/words.js").Words} Words */

/**
 * What is said of a formula that may be misquoted, a sentence each.
 * @param {Finding} finding
 * @param {Words} words
 * @returns {string[]}
 */
export function findingTexts({ kind, form, missing, extra }, words) {
  const { text: name, formula: { expansion, isVerified } } = form;
  if (kind !== "parts") {
    return [words.say(kind, { name })];
  }

  return [
    ...missing.length > 0 ? [words.say("missingParts", { name, parts: missing.join("、") })] : [],
    ...extra.length > 0 ? [words.say("extraParts", { name, parts: extra.join("、") })] : [],
    words.say("parts", { name, parts: expansion.join("、") }),
    ...isVerified ? [] : [words.say("unverified")],
  ];
}

/**
 * The place of a finding with a few words around it.
 * @param {Finding} finding
 * @param {string} text Of the draft.
 * @returns {[string, string, string]} What stands before it, it, what stands after it.
 */
export function findingContext({ start, end }, text) {
  const around = 12;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const [lead] = before.split("\n").slice(-1);
  const [tail] = after.split("\n");
  return [wellFormed(lead), text.slice(start, end), wellFormed(tail)];
}

/**
 * Without the half of a pair of surrogates at an end.
 * @param {string} text
 */
function wellFormed(text) {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
