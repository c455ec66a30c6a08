// @ts-check
import { keepOffline } from "../offline/offline.js";
import { readSettings, saveSettings } from "./stored-settings.js";

/** @typedef {import("./stored-settings.js").Settings} Settings */

// Runs before the page is drawn, so that nothing flashes in the wrong colours or size.
const root = document.documentElement;
let settings = readSettings();
apply();

// What a page shows only with a script, or only without a question, keeps its place from the start.
root.classList.add("scripted");
root.classList.toggle("asked", (new URL(location.href).searchParams.get("q") ?? "").trim() !== "");

addEventListener("storage", () => {
  settings = readSettings();
  apply();
  tick();
});
addEventListener("pageshow", tick);
addEventListener("load", keepOffline);
addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector("[data-settings]");
  if (panel instanceof HTMLDetailsElement) {
    panel.hidden = false;
    tick();
    panel.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) {
        settings = { ...settings, [target.name]: target.value };
        saveSettings(settings);
        apply();
      }
    });
    panel.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && panel.open) {
        panel.open = false;
        panel.querySelector("summary")?.focus();
      }
    });
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !panel.contains(target)) {
        panel.open = false;
      }
    });
  }
});

/** The style sheets read the attributes; without one everything is as the system and the site have it. */
function apply() {
  for (const [name, value] of Object.entries(settings)) {
    if (value === "") {
      delete root.dataset[name];
    } else {
      root.dataset[name] = value;
    }
  }
}

function tick() {
  for (const input of document.querySelectorAll("[data-settings] input")) {
    if (input instanceof HTMLInputElement) {
      input.checked = settings[/** @type {keyof Settings} */ (input.name)] === input.value;
    }
  }
}
