import pa11y from "pa11y";
import puppeteer from "puppeteer";

/**
 * What HTML CodeSniffer finds on the pages, in light and in dark.
 * @param {string} executablePath
 * @param {string[]} urls
 * @returns {Promise<string[]>}
 */
export async function contrastAndRules(executablePath, urls) {
  const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const found = [];
  for (const url of urls) {
    for (const scheme of ["light", "dark"]) {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const { issues } = await pa11y(url, { browser, page, standard: "WCAG2AA", wait: 500, timeout: 60_000 });
      found.push(...issues.map(({ code, message, selector }) => `${url} ${scheme}: ${code} ${message} ${selector}`));
      await page.close();
    }
  }

  await browser.close();
  return found;
}
