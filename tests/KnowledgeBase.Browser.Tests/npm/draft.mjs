// Compares drafts with a library, with the modules of the draft page. One JSON object in:
//   { "speeches": [as in the files of the site], "formulae": [likewise], "drafts": ["text"] }
// One JSON object a line out, for each draft: { "matched", "length", "sentences": [{ "text", "level", "places": ["path number level words"] }],
// "findings": ["kind words → entry -missing +extra"], "speeches": { path: characters } }.
import { register } from "node:module";
import { text } from "node:stream/consumers";

register("./theme-modules.mjs", import.meta.url);

const draft = new URL("../../../theme/assets/draft/", import.meta.url);
const { compare } = await import(new URL("comparison.js", draft));
const { cleaned } = await import(new URL("draft-text.js", draft));
const { findingsOf } = await import(new URL("formulae/findings.js", draft));
const { Glossary } = await import(new URL("formulae/glossary.js", draft));
const { Library } = await import(new URL("library.js", draft));

const { speeches, formulae, drafts } = JSON.parse(await text(process.stdin));
const never = new AbortController().signal;
const library = new Library();
await library.add(speeches, never);
const glossary = new Glossary(formulae);

for (const pasted of drafts) {
  const comparison = await compare(cleaned(pasted), library, never);
  const { draft: folded } = comparison;
  const findings = await findingsOf(folded, glossary, glossary.occurrences(folded.skeleton), library, never);
  console.log(JSON.stringify({
    matched: comparison.matched,
    length: folded.codes.length,
    sentences: comparison.sentences.map(({ level, places }, i) => ({
      text: folded.text.slice(folded.sentences[i].start, folded.sentences[i].end),
      level,
      places: places.map((place) => {
        const line = library.lines[place.line];
        return `${library.speeches[line.speech].path} ${line.number} ${place.level} ${line.text.slice(place.runStart, place.runEnd)}`;
      }),
    })),
    findings: findings.map(({ kind, start, end, form, missing, extra }) => `${kind} ${folded.text.slice(start, end)} → ${form.text} -${missing} +${extra}`),
    speeches: Object.fromEntries(comparison.speeches.map(({ speech, characters }) => [library.speeches[speech].path, characters])),
  }));
}
