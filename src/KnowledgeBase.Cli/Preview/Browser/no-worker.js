// @ts-check

// In place of the worker that keeps pages for reading without a network: what is being changed must not be kept.
const worker = /** @type {any} */ (globalThis);
worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.registration.unregister()));
