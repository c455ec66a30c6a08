// Prints the table of docs/mutation.md from what .ci/mutation left in a folder: node .ci/mutation.mjs FOLDER
// A mutant that no test reaches counts as one that lives. Below the table: what lives, and the branches that no test takes.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const killedStates = new Set(["Killed", "Timeout"]);
const livingStates = new Set(["Survived", "NoCoverage"]);
const rooms = ["rooms", "front-matter"];

const groups = new Map();
// A file may be in a group of either room, and counts for each by the tests of its room.
const groupOf = new Map();
for (const line of readFileSync(join(folder, "groups"), "utf8").split("\n").filter(Boolean)) {
  const [room, group, file] = line.split(" ");
  groupOf.set(`${room} ${file}`, group);
  groups.set(group, { killed: 0, living: [], covered: 0, all: 0, open: [], files: [] });
}

const found = (root, ending) =>
  existsSync(root) ? readdirSync(root, { recursive: true }).map(String).filter((name) => name.endsWith(ending)).map((name) => join(root, name)) : [];
const short = (file) => file.replace(/^.*\/Subject\//, "");

const reports = (kind, ending) => rooms.flatMap((room) => found(join(folder, room, kind), ending).map((report) => [room, report]));

for (const [room, report] of reports("reports", "mutation-report.json")) {
  for (const [path, { mutants }] of Object.entries(JSON.parse(readFileSync(report, "utf8")).files)) {
    const file = short(path);
    const group = groups.get(groupOf.get(`${room} ${file}`));
    const killed = mutants.filter(({ status }) => killedStates.has(status)).length;
    const living = mutants.filter(({ status }) => livingStates.has(status));
    if (group === undefined || killed + living.length === 0) continue;
    group.killed += killed;
    group.files.push(`${file} ${killed} of ${killed + living.length}`);
    for (const { status, mutatorName, replacement, location } of living) {
      group.living.push(`${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${String(replacement).replace(/\s+/g, " ").slice(0, 140)}`);
    }
  }
}

// A line that stands in two classes (a lambda, an iterator) counts once for each, as Coverlet has it.
for (const [room, report] of reports("coverage", "coverage.cobertura.xml")) {
  const xml = readFileSync(report, "utf8");
  // Names count from the folder that all files have in common.
  const root = xml.match(/<source>([^<]*)<\/source>/)?.[1] ?? "";
  for (const [, path, body] of xml.matchAll(/<class [^>]*filename="([^"]*)"[^>]*>([\s\S]*?)<\/class>/g)) {
    const file = short(join(root, path));
    const group = groups.get(groupOf.get(`${room} ${file}`));
    if (group === undefined) continue;
    const lines = body.slice(body.lastIndexOf("</methods>") + 1);
    for (const [, number, hit, of] of lines.matchAll(/<line number="(\d+)"[^>]*condition-coverage="[^"]*\((\d+)\/(\d+)\)"/g)) {
      group.covered += Number(hit);
      group.all += Number(of);
      if (hit !== of) group.open.push(`${file}:${number} ${hit} of ${of} branches`);
    }
  }
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
console.log("| group | mutants | killed | score | branches | covered |\n| --- | --- | --- | --- | --- | --- |");
for (const [name, { killed, living, covered, all }] of groups) {
  const mutants = killed + living.length;
  console.log(`| ${name} | ${mutants} | ${killed} | ${percent(killed, mutants)} | ${all} | ${percent(covered, all)} |`);
}
for (const [name, { living, open, files }] of groups) {
  console.log(`\n${name}\n  ${[...files, ...living, ...open].join("\n  ")}`);
}
