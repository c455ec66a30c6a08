// @ts-check

/**
 * Marks in the outline where the reader is, and closes the sheet of a phone once a heading is chosen.
 * @param {HTMLElement} outline
 */
export function followOutline(outline) {
  const links = [...outline.querySelectorAll("a")];
  const targets = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const details = outline.querySelector("details");
  let waits = false;

  const mark = () => {
    waits = false;
    const line = innerHeight / 3;
    let current = -1;
    targets.forEach((target, i) => {
      if (target !== null && target.getBoundingClientRect().top <= line) {
        current = i;
      }
    });
    links.forEach((link, i) => (i === current ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
    if (current >= 0 && getComputedStyle(outline).position === "sticky") {
      keepInView(outline, links[current]);
    }
  };
  const later = () => {
    if (!waits) {
      waits = true;
      requestAnimationFrame(mark);
    }
  };

  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  outline.addEventListener("click", ({ target }) => {
    if (details !== null && target instanceof Element && target.closest("a") !== null && getComputedStyle(outline).position === "fixed") {
      details.open = false;
    }
  });
  outline.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && details?.open) {
      details.open = false;
      details.querySelector("summary")?.focus();
    }
  });
  later();
}

/**
 * Scrolls the outline alone.
 * @param {HTMLElement} outline
 * @param {HTMLElement} link
 */
function keepInView(outline, link) {
  const frame = outline.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top + 40) {
    outline.scrollTop += top - frame.top - 80;
  } else if (bottom > frame.bottom - 40) {
    outline.scrollTop += bottom - frame.bottom + 80;
  }
}
