// @ts-check
import { fragment } from "./listing.js";

/** @typedef {import("./lines.js").Line} Line */
/** @typedef {import("./words.js").Words} Words */
/** @typedef {{ name: string, type: string, text: string }} ExportFile */

/** As RFC 4180 has it. */
const lineEnd = "\r\n";

/**
 * A table after RFC 4180, for spreadsheets: with a byte order mark, and without text that a spreadsheet would take for a formula.
 * @param {Line[]} lines
 * @param {Words} words
 * @param {URL} root Of the site.
 * @param {string} name
 * @returns {ExportFile}
 */
export function csvFile(lines, words, root, name) {
  const heading = ["columnNumber", "columnTitle", "columnDate", "columnLeft", "columnHit", "columnRight", "columnAddress"].map((key) => words.say(key));
  const rows = lines.map((line, i) => [String(i + 1), line.view.title, dateOf(line), line.left, line.phrase, line.right, lineAddress(line, root)]);
  return { name: `${name}.csv`, type: "text/csv;charset=utf-8", text: "\ufeff" + [heading, ...rows].map((row) => row.map(cell).join(",") + lineEnd).join("") };
}

/** @param {string} text */
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * A list of quotations with their sources.
 * @param {Line[]} lines
 * @param {Words} words
 * @param {URL} root Of the site.
 * @param {string} name
 * @param {string} heading
 * @returns {ExportFile}
 */
export function markdownFile(lines, words, root, name, heading) {
  const items = lines.map((line, i) => {
    const quotation = line.phrase === "" ? "" : `${plain(line.left)}**${plain(line.phrase)}**${plain(line.right)}\n   ——`;
    const source = `[《${plain(line.view.title)}》](<${lineAddress(line, root)}>)，${dateOf(line) || words.say("undated")}`;
    return `${i + 1}. ${quotation}${source}\n`;
  });
  return { name: `${name}.md`, type: "text/markdown;charset=utf-8", text: `# ${plain(heading)}\n\n${items.join("")}` };
}

/**
 * Text that means nothing to Markdown.
 * @param {string} text
 */
function plain(text) {
  return text.replace(/[\\`*_[\]<>#|~&]/g, "\\$&").replace(/\s+/g, " ");
}

/** @param {Line} line */
function dateOf({ view }) {
  return view.fields.date?.join("、") ?? "";
}

/**
 * @param {Line} line
 * @param {URL} root
 */
function lineAddress({ view, anchor }, root) {
  return new URL(view.url + fragment(anchor), root).href;
}

/**
 * Hands a file to the reader.
 * @param {ExportFile} file
 */
export function download({ name, type, text }) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();

  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
