// @ts-check
import { readState, stateAddress } from "./page-state.js";

/** @typedef {import("./page-state.js").PageState} PageState */

/** The state of the page, and the address that holds it. */
export class PageAddress {
  state = readState(new URL(location.href));

  /**
   * @param {() => void} onGone Called when the reader went to another address of the page, back or forth.
   */
  constructor(onGone) {
    addEventListener("popstate", () => {
      this.state = readState(new URL(location.href));
      onGone();
    });
  }

  /**
   * @param {PageState} state
   * @param {boolean} asNewEntry Whether the way back leads to the state before.
   */
  write(state, asNewEntry) {
    this.state = state;
    const address = new URL(stateAddress(state), location.href);
    if (address.search !== location.search) {
      history[asNewEntry ? "pushState" : "replaceState"](null, "", address.search === "" ? location.pathname : address);
    }
  }
}
