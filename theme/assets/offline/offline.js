// @ts-check

/** The only script address that a page makes: that of the worker, which keeps what was read. */
const policy = "kb-offline";

/** How many files are asked for at a time. */
const together = 6;

/** Keeps what is read for when there is no network, and offers to keep the whole site. Not from a disk: there everything is at hand anyway. */
export async function keepOffline() {
  const manifest = document.querySelector("link[rel=manifest]");
  if (!(manifest instanceof HTMLLinkElement) || !location.protocol.startsWith("http") || navigator.serviceWorker === undefined) {
    return;
  }

  const address = new URL("sw.js", manifest.href).href;
  const types = /** @type {any} */ (globalThis).trustedTypes;
  const script = types === undefined ? address : types.createPolicy(policy, { createScriptURL: (/** @type {string} */ url) => (url === address ? url : "") }).createScriptURL(address);
  try {
    await navigator.serviceWorker.register(script);
  } catch {
    // Some browsers refuse in private windows; the site works without.
    return;
  }

  offerWholeSite(new URL(".", manifest.href));
}

/** @param {URL} root */
function offerWholeSite(root) {
  const row = document.querySelector("[data-save-site]");
  const button = row?.querySelector("button");
  const state = row?.querySelector("[role=status]");
  if (row instanceof HTMLElement && button && state) {
    row.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        await saveSite(root, (done, all) => (state.textContent = `${Math.floor((100 * done) / all)} %`));
        state.textContent = row.dataset.saved ?? "";
      } catch {
        state.textContent = row.dataset.failed ?? "";
      }

      button.disabled = false;
    });
  }
}

/**
 * @param {URL} root
 * @param {(done: number, all: number) => void} onProgress
 */
async function saveSite(root, onProgress) {
  const response = await fetch(new URL("offline-files.json", root), { cache: "no-cache" });
  /** @type {string[]} */
  const files = await response.json();
  const whole = await caches.open("kb-whole");
  const wanted = new Set(files.map((file) => new URL(file, root).href));
  const known = new Set((await whole.keys()).map(({ url }) => url));
  let done = 0;
  const queue = [...wanted].values();
  const work = async () => {
    for (const url of queue) {
      // What is named by its content and there already is the same.
      if (url.endsWith(".html") || !known.has(url)) {
        await whole.add(new Request(url, { cache: "no-cache" }));
      }

      onProgress(++done, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  await Promise.all([...known].filter((url) => !wanted.has(url)).map((url) => whole.delete(url)));
}
