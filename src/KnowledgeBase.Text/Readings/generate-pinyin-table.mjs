// Makes pinyin-table.txt from Unihan_Readings.txt of the Unicode Character Database:
//   node generate-pinyin-table.mjs Unihan_Readings.txt > pinyin-table.txt
// The characters are those of kTGHZ2013 (通用规范汉字表, 8,105); their readings are the union of four fields, without tones.
import { readFileSync } from "node:fs";

const EVERYDAY = 1500;
const FIELDS = ["kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"];
const readings = new Map();
const frequencies = new Map();
const standard = new Set();

for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const [code, field, value] = line.split("\t");
  if (!code.startsWith("U+") || !FIELDS.includes(field)) continue;
  const character = String.fromCodePoint(parseInt(code.slice(2), 16));
  if (character.length > 1) continue;
  if (field === "kTGHZ2013") standard.add(character);
  const of = readings.get(character) ?? readings.set(character, new Set()).get(character);
  for (const part of value.split(" ")) {
    const word = part.includes(":") ? part.slice(part.indexOf(":") + 1) : part;
    const frequency = /\((\d+)\)/.exec(word);
    if (frequency) frequencies.set(character, (frequencies.get(character) ?? 0) + Number(frequency[1]));
    for (const reading of word.replace(/\(.*/, "").split(",")) of.add(plain(reading));
  }
}

function plain(reading) {
  return reading.normalize("NFD").replace(/u\u0308/g, "v").replace(/[^a-z]/g, "");
}

const everyday = new Set([...frequencies].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, EVERYDAY).map(([character]) => character));
const table = new Map();
for (const character of [...standard].sort()) {
  for (const reading of readings.get(character)) {
    if (!reading) continue;
    const row = table.get(reading) ?? table.set(reading, ["", ""]).get(reading);
    row[everyday.has(character) ? 0 : 1] += character;
  }
}

console.log("# Readings of Chinese characters without tones, v for ü: a syllable, a tab, its everyday characters, a tab, its other characters.");
console.log("# From Unihan_Readings.txt of the Unicode Character Database, see README.md beside this file. Do not edit; made by generate-pinyin-table.mjs.");
for (const [reading, [common, rare]] of [...table].sort((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(`${reading}\t${common}\t${rare}`);
