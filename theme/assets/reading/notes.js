// @ts-check

/** Escape leads from a note back to the place in the text that it belongs to. */
export function returnFromNotes() {
  document.addEventListener("keydown", ({ key }) => {
    const note = document.activeElement?.closest(".editor-note") ?? document.querySelector(".editor-note:target");
    const mark = note && document.getElementById(`${note.id}-mark`);
    if (key === "Escape" && mark) {
      history.replaceState(history.state, "", `#${mark.id}`);
      mark.focus();
    }
  });
}
