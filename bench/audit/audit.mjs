// Judges a built site by Lighthouse (mobile), pa11y and the Nu HTML checker, and weighs its pages. Prints a table in Markdown; ends with 1 when a limit is not met.
//
//   node audit.mjs SITE_FOLDER [--write FILE]     FILE gets the table between its lines <!-- audit --> and <!-- /audit -->
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { contrastAndRules } from "./pa11y.mjs";
import { checkMarkup } from "./markup.mjs";
import { serve } from "./server.mjs";
import { weigh } from "./weight.mjs";

const folder = process.argv[2];
const target = process.argv.indexOf("--write") < 0 ? null : process.argv[process.argv.indexOf("--write") + 1];
const speech = "speeches/001-ee9bb8defc1988e1.html";
const pages = [
  ["home", "index.html"],
  ["speech", speech],
  ["theme", "themes/zuofeng.html"],
  ["search", "search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE"],
];
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";
const server = await serve(folder);
const rows = [];
let isGood = true;

function row(what, measured, limit, good) {
  isGood &&= good;
  rows.push(`| ${what} | ${measured} | ${limit} | ${good ? "yes" : "**no**"} |`);
}

const chrome = await launch({ chromePath: executable, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
for (const [name, path] of pages) {
  const { lhr } = await lighthouse(`${server.address}/${path}`, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(least) });
  for (const [category, score] of Object.entries(least)) {
    const value = Math.round(100 * lhr.categories[category].score);
    row(`Lighthouse, mobile, ${name}: ${category}`, value, `≥ ${score}`, value >= score);
    if (value < score) {
      for (const { id } of lhr.categories[category].auditRefs) {
        const audit = lhr.audits[id];
        if (audit.score !== null && audit.score < 1) {
          console.error(`${name} ${category}: ${id} ${audit.score} ${audit.displayValue ?? ""} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? "").slice(0, 400)}`);
        }
      }
    }
  }

  const shift = lhr.audits["cumulative-layout-shift"].numericValue;
  row(`layout shift, ${name}`, shift.toFixed(3), "0", shift === 0);
}

chrome.kill();
for (const [name, path] of pages) {
  const { all, script, foreign } = await weigh(executable, `${server.address}/${path}`);
  row(`bytes of ${name}, compressed, without the answer to a query`, `${(all / 1000).toFixed(1)} kB`, "≤ 100 kB", all <= 100_000);
  row(`requests of ${name} to other hosts`, foreign, "0", foreign === 0);
  if (path === speech) {
    row("JavaScript of a reading page, compressed", `${(script / 1000).toFixed(1)} kB`, "≤ 15 kB", script <= 15_000);
  }
}

const problems = await contrastAndRules(executable, pages.map(([, path]) => `${server.address}/${path}`));
row("pa11y (HTML CodeSniffer, WCAG 2 AA), light and dark", problems.length, "0", problems.length === 0);
problems.slice(0, 20).forEach((problem) => console.error(problem));
const faults = await checkMarkup(folder);
row("Nu HTML checker, all pages", faults.length, "0", faults.length === 0);
faults.slice(0, 20).forEach((fault) => console.error(fault));
server.close();

const table = ["| what | measured | limit | met |", "| --- | --- | --- | --- |", ...rows].join("\n");
console.log(table);
if (target !== null) {
  const text = await readFile(target, "utf8");
  await writeFile(target, text.replace(/(<!-- audit -->\n)[^]*?(\n<!-- \/audit -->)/, (_, before, after) => before + table + after));
}

process.exitCode = isGood ? 0 : 1;
