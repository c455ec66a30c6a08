// @ts-check
import { segmentSource } from "../index/segment-source.js";
import { ShardError } from "../index/shard-error.js";
import { Suggester } from "./suggester.js";
import { SuggestionList } from "./suggestion-list.js";

/** @typedef {import("./suggest-matcher.js").SuggestMatch} SuggestMatch */

const most = 8;

/**
 * Offers, below a box, what the text in it may be going to be. A title or a theme opens its page, a formula or a heading becomes the query and its form is
 * sent. Nothing is loaded before somebody types, and nothing happens while an input method composes.
 * @param {HTMLInputElement} input In a form.
 * @param {HTMLElement} container Gets the list, and carries the words for it.
 * @param {{ folder: URL, checksum: number }} data Where the suggestions are.
 * @param {string} root The way to where the pages in the language of this page begin.
 * @param {import("../composition.js").Composition} composition Of the same input.
 * @returns {() => void} Offers for the text as it is.
 */
export function attachSuggestions(input, container, { folder, checksum }, root, composition) {
  const list = new SuggestionList(input, container, readWords(container), (match) => choose(input, match, root));
  /** @type {Promise<Suggester> | null} */
  let suggester = null;
  let controller = new AbortController();

  const close = () => {
    controller.abort();
    list.close();
  };

  const offer = async () => {
    controller.abort();
    const { signal } = controller = new AbortController();
    const text = input.value;
    try {
      // Not the signal of one keystroke: all wait for the same root.
      suggester ??= Suggester.open(segmentSource(folder), checksum, new AbortController().signal);
      const matches = text.trim() === "" ? [] : await (await suggester).suggest(text, most, signal);
      if (!signal.aborted) {
        list.show(matches);
      }
    } catch (error) {
      forgive(error, signal);
      suggester = null;
      list.close();
    }
  };

  input.addEventListener("input", (event) => {
    // What is composed is no text yet, and what a script or a restored page puts in was not typed.
    if (event instanceof InputEvent && !composition.isComposing(event)) {
      void offer();
    }
  });
  input.addEventListener("compositionstart", close);
  input.addEventListener("blur", close);
  input.form?.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && event.keyCode !== 229 && !composition.isComposing(event) && list.isOpen && takesKey(event, list, close)) {
      // The arrow keys and Enter have another meaning where no list is open.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, { capture: true });

  return offer;
}

/**
 * @param {HTMLElement} container
 * @returns {import("./suggestion-list.js").SuggestionWords}
 */
function readWords({ dataset }) {
  return {
    label: dataset.textLabel ?? "",
    count: dataset.textCount ?? "",
    kinds: {
      theme: dataset.textTheme ?? "",
      title: dataset.textTitle ?? "",
      formula: dataset.textFormula ?? "",
      heading: dataset.textHeading ?? "",
    },
  };
}

/**
 * @param {KeyboardEvent} event
 * @param {SuggestionList} list
 * @param {() => void} close
 * @returns {boolean} Whether the key was meant for the list.
 */
function takesKey(event, list, close) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return false;
  }

  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp":
      list.step(event.key === "ArrowDown" ? 1 : -1);
      return true;
    case "Enter":
      return list.take();
    case "Escape":
      close();
      return true;
    default:
      return false;
  }
}

/**
 * @param {HTMLInputElement} input
 * @param {SuggestMatch} match
 * @param {string} root
 */
function choose(input, { entry }, root) {
  if (entry.address !== "") {
    location.assign(new URL(root + entry.address, document.baseURI));
  } else {
    // In quotation marks nothing of it is an operator.
    input.value = /^[\p{L}\p{N}]+$/u.test(entry.text) ? entry.text : `“${entry.text.replace(/[“”"]/g, "")}”`;
    input.form?.requestSubmit();
  }
}

/**
 * Suggestions that can't be loaded are no reason to disturb who is typing: search says for itself what is wrong.
 * @param {unknown} error
 * @param {AbortSignal} signal
 */
function forgive(error, signal) {
  if (!signal.aborted && !(error instanceof ShardError)) {
    throw error;
  }
}
