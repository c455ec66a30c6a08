// @ts-check
import { build } from "./build.js";

/**
 * Lets a reader go on without a network. Pages come from the network while there is one; what is named by its content (assets, the index, texts for drafts) never changes and comes
 * from what is kept. A page names all it needs by content, so no page is ever put together from two versions of the site.
 */
const worker = /** @type {any} */ (self);
const core = `kb-core-${build.version}`;
const kept = "kb-kept";

/** More than anybody reads; the oldest go first. A site that was saved as a whole is not cut. */
const most = 600;
const whole = "kb-whole";

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const { origin, href } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !href.startsWith(worker.registration.scope)) {
    return;
  }

  const path = href.slice(worker.registration.scope.length).replace(/[?#].*$/, "");
  event.respondWith(request.headers.has("range") ? part(request) : isNamedByContent(path) ? same(request) : newest(request));
});

/** @param {string} path Relative to the site. */
function isNamedByContent(path) {
  return /^(?:assets|(?:search\/(?:s-)?|draft\/)[0-9a-f]{16})\//.test(path);
}

async function install() {
  const cache = await caches.open(core);
  // Not from the browser's own cache, which may hold an older file.
  await cache.addAll(build.core.map((path) => new Request(path, { cache: "reload" })));
  await worker.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("kb-core-") && name !== core).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * @param {Request} request
 * @returns {Promise<Response | undefined>}
 */
function stored(request) {
  return caches.match(request.url.replace(/[?#].*$/, ""));
}

/** @param {Request} request */
async function same(request) {
  return (await stored(request)) ?? keep(request, await fetch(request));
}

/** @param {Request} request */
async function newest(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const found = await stored(request);
    if (found === undefined && request.mode === "navigate") {
      return Response.redirect(new URL(build.page, worker.registration.scope).href);
    }

    if (found === undefined) {
      throw error;
    }

    return found;
  }
}

/**
 * A cache keeps whole files only; whoever asks for a part takes a whole one too.
 * @param {Request} request
 */
async function part(request) {
  return (await caches.match(request.url, { cacheName: whole })) ?? fetch(request);
}

/**
 * @param {Request} request
 * @param {Response} response
 */
async function keep(request, response) {
  if (response.status === 200 && response.type === "basic" && !response.redirected) {
    const cache = await caches.open(kept);
    await cache.put(request.url.replace(/[?#].*$/, ""), response.clone());
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
  }

  return response;
}
