// Asks the phrases of a bench folder in Chromium: our search by range, by whole segments, and Pagefind on the same texts.
//
//   node run.mjs FOLDER [--phrases N] [--pagefind N]     N of the 560 phrases (default all), and so many for Pagefind (default 100; 0 leaves it out)
import { readFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { percentile, quality, spread } from "./figures.mjs";
import { startServer } from "./server.mjs";

const folder = process.argv[2];
const pagefindPhrases = option("--pagefind", 100);
const theme = fileURLToPath(new URL("../../theme/assets", import.meta.url));
const table = await readFile(new URL("../../src/KnowledgeBase.Text/Folding/fold-table.txt", import.meta.url), "utf8");
const withoutPairs = table.split("\n").filter((line) => !/^han[ts]\t/.test(line)).join("\n");
const { segment, checksum, phrases: all } = JSON.parse(await readFile(join(folder, "phrases.json"), "utf8"));
const phrases = everyNth(all, option("--phrases", all.length));
const server = await startServer([
  ["/harness.html", () => "<!DOCTYPE html><meta charset=utf-8><title>harness</title>"],
  ["/assets/fold/fold-table.js", () => `export const table = ${JSON.stringify(withoutPairs)};`],
  ["/assets", theme],
  ["/index", join(folder, "index")],
  ["/pages", join(folder, "pages")],
]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--enable-precise-memory-info"] });

async function openHarness() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}/harness.html`);
  await page.evaluate(async () => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)))).observe({ type: "longtask" });
    globalThis.ours = { ...await import("/assets/search/index/search-engine.js"), ...await import("/assets/search/index/segment-source.js") };
  });
  return { context, page };
}

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function everyNth(list, count) {
  return count === 0 ? [] : list.filter((_, i) => Math.floor((i * count) / list.length) !== Math.floor(((i - 1) * count) / list.length));
}

/** Start-up unless the page has an engine, the query, and ten snippets. */
function ask(page, text) {
  return page.evaluate(async ({ text, segment, checksum }) => {
    const never = new AbortController().signal;
    const started = performance.now();
    globalThis.engine ??= await ours.SearchEngine.open(ours.segmentSource(new URL(`/index/${segment}/`, location.href)), checksum, never);
    const { result, error } = await engine.search(`"${text}"`, false, never);
    if (error !== null) {
      throw new Error(`${text}: ${JSON.stringify(error)}`);
    }

    const counted = performance.now();
    let documents = 0;
    for (let snippets = 0; snippets < 10 && documents < result.documents.length; documents++) {
      snippets += Math.min(3, result.documents[documents].hits);
    }

    const views = await result.views(0, documents, 3, never);
    const done = performance.now();
    return {
      found: result.documents.map(({ document }) => document).sort((one, other) => one - other),
      passages: result.passages,
      snippets: views.reduce((sum, { hits }) => sum + hits.length, 0),
      counts: counted - started,
      time: done - started,
      longest: globalThis.longest,
    };
  }, { text, segment, checksum });
}

async function measureOurs(way) {
  server.options.ranges = way === "range";
  const cold = [];
  let { context, page } = await openHarness();
  for (const phrase of phrases) {
    // A new engine knows nothing, and the server lets nothing be cached; only the pairs of characters stay with the page, so it is left then.
    await page.evaluate(() => {
      globalThis.engine = undefined;
      globalThis.longest = 0;
    });
    server.take();
    const answer = await ask(page, phrase.text);
    const sent = server.take();
    const again = await ask(page, phrase.text);
    server.take();
    cold.push({ ...answer, ...sent, kind: phrase.kind, expected: phrase.documents, wanted: phrase.passages, again: again.time, text: phrase.text });
    if (sent.paths.some((path) => path.includes("/f/"))) {
      await context.close();
      ({ context, page } = await openHarness());
    }
  }

  await context.close();
  console.log(`\nours, by ${way}`);
  for (const kind of new Set(phrases.map((phrase) => phrase.kind))) {
    const own = cold.filter((answer) => answer.kind === kind);
    console.log(`  ${kind.padEnd(8)} ${quality(own)}; passages exact ${own.filter(({ passages, wanted }) => passages === wanted).length}`);
  }

  console.log(`  cold, start-up + query + ten snippets: ${spread(cold.map(({ bytes }) => bytes), 1000)} kB with headers; requests ${spread(cold.map(({ requests }) => requests), 1, 0)}`);
  console.log(`  cold on loopback: counts ${spread(cold.map(({ counts }) => counts))} ms, snippets ${spread(cold.map(({ time }) => time))} ms; asked again ${spread(cold.map(({ again }) => again))} ms; longest task of the page ${Math.max(...cold.map(({ longest }) => longest)).toFixed(0)} ms`);
  const worst = [...cold].sort((one, other) => other.requests - one.requests)[0];
  console.log(`  most requests: ${worst.requests} for ${worst.text} (${worst.found.length} documents)`);
  return percentile(cold.map(({ bytes }) => bytes), 0.5);
}

async function measureWarm() {
  server.options.ranges = true;
  const { context, page } = await openHarness();
  await ask(page, phrases[0].text);
  const next = [];
  for (const phrase of phrases) {
    next.push(await ask(page, phrase.text));
  }

  const usedHeap = () => page.evaluate(() => performance.memory.usedJSHeapSize / 1048576);
  const heap = await usedHeap();
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const kept = await usedHeap();
  console.log(`\nours, one page, all phrases: another phrase ${spread(next.map(({ time }) => time))} ms; longest task ${Math.max(...next.map(({ longest }) => longest)).toFixed(0)} ms; heap ${heap.toFixed(1)} MiB, of which ${kept.toFixed(1)} MiB kept`);
  await context.close();
}

async function measurePagefind() {
  const pages = join(folder, "pages");
  const started = performance.now();
  if (!existsSync(join(pages, "pagefind", "pagefind.js"))) {
    const run = spawnSync("/usr/bin/time", ["-v", "npx", "pagefind", "--site", pages], { cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8", maxBuffer: 1 << 28 });
    const memory = /Maximum resident set size \(kbytes\): (\d+)/.exec(run.stderr)?.[1];
    console.log(`\nPagefind: built in ${((performance.now() - started) / 1000).toFixed(1)} s, peak memory ${(Number(memory) / 1024).toFixed(0)} MiB; exit code ${run.status}`);
  }

  server.options.ranges = true;
  const asked = everyNth(phrases, pagefindPhrases);
  const answers = [];
  for (const phrase of asked) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}/harness.html`);
    server.take();
    const found = await page.evaluate(async (text) => {
      const pagefind = await import("/pages/pagefind/pagefind.js");
      await pagefind.init();
      const { results } = await pagefind.search(`"${text}"`);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      globalThis.shown = shown;
      return Promise.all(results.slice(0, 200).map(async (result) => (await result.data()).url));
    }, phrase.text);
    const sent = server.take();
    answers.push({ ...sent, kind: phrase.kind, expected: phrase.documents, found: found.map((url) => Number(/(\d+)\.html/.exec(url)[1])).sort((one, other) => one - other), total: found.length });
    await context.close();
  }

  console.log(`Pagefind, quoted, ${asked.length} phrases`);
  for (const kind of new Set(asked.map((phrase) => phrase.kind))) {
    console.log(`  ${kind.padEnd(8)} ${quality(answers.filter((answer) => answer.kind === kind && answer.expected.length <= 200))}`);
  }

  const few = answers.filter(({ total }) => total <= 10);
  console.log(`  cold, start-up + query + snippets, where ten or fewer were found: ${spread(few.map(({ bytes }) => bytes), 1000)} kB; requests ${spread(few.map(({ requests }) => requests), 1, 0)}`);
  return percentile(few.map(({ bytes }) => bytes), 0.5);
}

const ours = await measureOurs("range");
await measureWarm();
await measureOurs("whole segments");
if (pagefindPhrases > 0 && existsSync(join(folder, "pages"))) {
  const theirs = await measurePagefind();
  console.log(`\nbytes by range, ours to Pagefind's, p50: ${(ours / theirs).toFixed(3)}`);
}

await browser.close();
await server.close();
