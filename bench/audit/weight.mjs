import puppeteer from "puppeteer";

/**
 * What a page loads by itself the first time, in bytes as sent.
 * @param {string} executablePath
 * @param {string} url
 */
export async function weigh(executablePath, url) {
  const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send("Network.enable");
  const types = new Map();
  let all = 0;
  let script = 0;
  let foreign = 0;
  client.on("Network.responseReceived", ({ requestId, type, response }) => {
    types.set(requestId, { type, isIndex: new URL(response.url).pathname.startsWith("/search/") });
    foreign += new URL(response.url).origin === new URL(url).origin ? 0 : 1;
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { type, isIndex } = types.get(requestId) ?? { type: "", isIndex: true };
    all += isIndex ? 0 : encodedDataLength;
    script += type === "Script" && !isIndex ? encodedDataLength : 0;
  });
  await page.goto(url, { waitUntil: "networkidle0" });
  await browser.close();
  return { all, script, foreign };
}
