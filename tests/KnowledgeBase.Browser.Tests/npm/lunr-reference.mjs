// Builds an index with lunr itself from tokens, loads an exported one beside it, and answers queries with both. A JSON object comes in:
// { "documents": [{ "address", "title": [tokens], "body": [tokens] }], "index": the export as text, "queries": [text] }; for each query a line goes out:
// { "own": [[ref, score]], "exported": [[ref, score]] }. The first line tells whether the two serialize alike, and if not, where they part.
//
//   node lunr-reference.mjs < input.json
import { readFileSync } from "node:fs";
import lunr from "lunr";

const { documents, index, queries } = JSON.parse(readFileSync(0, "utf8"));
const builder = new lunr.Builder();
builder.tokenizer = (tokens) => tokens.map((token) => new lunr.Token(token, {}));
builder.ref("address");
builder.field("title");
builder.field("body");
documents.forEach((document) => builder.add(document));
const own = builder.build();
const exported = lunr.Index.load(JSON.parse(index));

console.log(JSON.stringify({ difference: firstDifference(JSON.parse(JSON.stringify(own)), JSON.parse(index), "") }));
for (const query of queries) {
  console.log(JSON.stringify({ own: answer(own, query), exported: answer(exported, query) }));
}

function answer(searched, query) {
  return searched.search(query).map(({ ref, score }) => [ref, score]);
}

function firstDifference(one, other, path) {
  if (typeof one !== "object" || typeof other !== "object") {
    // Logarithms may differ in the last bit, and then so may what is rounded to thousandths.
    const isSame = one === other || (typeof one === "number" && Math.abs(one - other) < 0.0015);
    return isSame ? null : `${path}: ${one} and ${other}`;
  }

  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = key in one && key in other ? firstDifference(one[key], other[key], `${path}/${key}`) : `${path}/${key}`;
    if (difference !== null) {
      return difference;
    }
  }

  return null;
}
