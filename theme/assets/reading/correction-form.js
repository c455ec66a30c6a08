// @ts-check

/** Characters of a paragraph that an address can carry twice: hosts refuse one of more than some 8,000 bytes, and a Chinese character takes nine. */
const LONGEST = 300;

/**
 * The form for a correction, with the paragraph filled in; a long one is left to the reader, who quotes the words in question.
 * @param {string} form The form's address with {paragraph} and {text} in it.
 * @param {string} id
 * @param {string} text The paragraph as the speech has it.
 */
export function correctionAddress(form, id, text) {
  const words = text.length > LONGEST ? "" : text;
  return form.replaceAll("{paragraph}", encodeURIComponent(id)).replaceAll("{text}", () => encodeURIComponent(words));
}
