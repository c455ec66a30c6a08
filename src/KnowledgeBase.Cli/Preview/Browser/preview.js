// @ts-check

/**
 * What `kb serve` adds to a page: loads it again when it has changed, shows what is wrong in its source beside the place, and sums up in a
 * bar at the bottom. Nothing of this is part of a built site.
 *
 * @typedef {object} Note
 * @property {string | null} id
 * @property {"error" | "warning" | "note"} severity
 * @property {string} severityLabel
 * @property {string} message
 * @property {string | null} hint
 * @property {string | null} fix
 * @property {string} place
 * @property {string} line
 * @property {string | null} block
 * @property {string | null} page
 *
 * @typedef {object} Notes
 * @property {string} tag
 * @property {string} label
 * @property {string} counts
 * @property {string} status
 * @property {string | null} broken
 * @property {string} lost
 * @property {Note[]} findings
 */
(() => {
  const tag = document.currentScript?.dataset.tag ?? "";

  /** @type {HTMLElement[]} */
  let shown = [];
  let asked = 0;

  // An earlier preview may have left the worker that keeps pages: it would answer in our place.
  void navigator.serviceWorker?.getRegistrations().then((workers) => workers.forEach((worker) => void worker.unregister()));

  const bar = element("section", "kb-preview");
  const status = element("p", "kb-preview-status");
  status.setAttribute("role", "status");
  const panel = document.createElement("details");
  const summary = element("summary", "kb-preview-counts");
  const list = element("ul", "kb-preview-list");
  panel.append(summary, list);
  bar.append(panel, status);
  document.documentElement.classList.add("kb-previewed");
  document.body.append(bar);

  const events = new EventSource("/-/events");
  events.addEventListener("message", () => void update());
  events.addEventListener("error", () => {
    status.textContent = bar.dataset.lost ?? "";
  });

  async function update() {
    const number = ++asked;
    const address = `/-/notes?page=${encodeURIComponent(location.pathname)}&language=${encodeURIComponent(document.documentElement.lang)}`;
    const response = await fetch(address, { cache: "no-store" });
    /** @type {Notes} */
    const notes = await response.json();
    if (number !== asked) {
      return;
    }

    if (notes.tag !== tag) {
      location.reload();
      return;
    }

    show(notes);
  }

  /** @param {Notes} notes */
  function show(notes) {
    shown.forEach((card) => card.remove());
    shown = [];
    bar.setAttribute("aria-label", notes.label);
    bar.dataset.lost = notes.lost;
    bar.classList.toggle("broken", notes.broken !== null);
    summary.textContent = `${notes.label} · ${notes.counts}`;
    status.textContent = notes.broken === null ? notes.status : `${notes.broken} ${notes.status}`;
    list.replaceChildren();
    for (const note of notes.findings) {
      const block = note.block === null ? null : document.getElementById(note.block);
      if (block === null) {
        const item = element("li");
        item.append(card(note));
        list.append(item);
      } else {
        place(card(note), block);
        const item = element("li");
        const link = document.createElement("a");
        link.href = `#${block.id}`;
        link.textContent = `${note.severityLabel} ${note.id ?? ""} ${note.place}`;
        item.append(link);
        list.append(item);
      }
    }

    panel.hidden = false;
    if (notes.broken !== null || list.querySelector(".error") !== null) {
      panel.open = true;
    }
  }

  /**
   * @param {HTMLElement} note
   * @param {Element} block
   */
  function place(note, block) {
    const last = shown.filter((other) => other.dataset.beside === block.id).at(-1);
    note.dataset.beside = block.id;
    (last ?? block).after(note);
    shown.push(note);
  }

  /** @param {Note} note */
  function card(note) {
    const card = document.createElement("details");
    card.className = `kb-finding ${note.severity}`;
    card.dataset.notText = "";
    card.open = note.severity !== "note";
    card.lang = document.documentElement.lang;
    const head = element("summary");
    const kind = element("strong");
    kind.textContent = `${note.severityLabel} ${note.id ?? ""}`.trim();
    const where = element("span", "kb-place");
    where.textContent = note.place;
    head.append(kind, " ", where);
    card.append(head);
    const hint = element("p");
    if (note.hint !== null) {
      const text = element("span");
      text.lang = "zh-Hans";
      text.textContent = note.hint;
      hint.append(text, " ");
    }

    if (note.fix !== null) {
      hint.append(`${note.fix} `);
    }

    if (note.page !== null && note.id !== null) {
      const link = document.createElement("a");
      link.href = note.page;
      link.textContent = note.id;
      hint.append(link);
    }

    // First what the page's reader reads; the message has the words and values of this one place.
    const isChinese = document.documentElement.lang.startsWith("zh") && note.hint !== null;
    const message = element("p", "kb-message");
    message.lang = "en";
    message.textContent = note.message;
    const [first, second] = isChinese ? [hint, message] : [message, hint];
    card.append(first, second);
    if (note.line !== "") {
      const line = element("p", "kb-line");
      const code = element("code");
      code.textContent = note.line;
      line.append(code);
      first.after(line);
    }

    if (!second.hasChildNodes()) {
      second.remove();
    }

    return card;
  }

  /**
   * @param {string} name
   * @param {string} [className]
   */
  function element(name, className = "") {
    const made = document.createElement(name);
    made.className = className;
    return made;
  }
})();
