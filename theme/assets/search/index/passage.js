// @ts-check

/** @typedef {import("../../fold/fold.js").Skeleton} Skeleton */
/** @typedef {import("./text-block.js").PieceStart} PieceStart */

/**
 * @typedef {object} FoldedPart As much of a passage as stands in one block, ready to be searched.
 * @property {string} text What the reader sees.
 * @property {Skeleton} skeleton
 * @property {PieceStart[]} pieces
 * @property {number} slot Of its first folded character.
 * @property {boolean} isPage Whether it stands over the document, as a title does.
 * @property {boolean} isContinued Whether it began in the block before.
 * @property {boolean} goesOn Whether it goes on in the next block.
 */

/**
 * One passage out of its parts. Folding them apart gives what folding them together gives: the index cuts only there.
 * @param {FoldedPart[]} parts At least one, in order.
 * @returns {FoldedPart}
 */
export function joinParts(parts) {
  if (parts.length === 1) {
    return parts[0];
  }

  const joined = { ...parts[0], text: "", skeleton: { text: "", origins: [], ends: [] }, pieces: [], goesOn: parts[parts.length - 1].goesOn };
  return parts.reduce((/** @type {FoldedPart} */ whole, { text, skeleton, pieces }) => {
    const at = whole.text.length;
    return {
      ...whole,
      text: whole.text + text,
      skeleton: {
        text: whole.skeleton.text + skeleton.text,
        origins: whole.skeleton.origins.concat(skeleton.origins.map((origin) => origin + at)),
        ends: whole.skeleton.ends.concat(skeleton.ends.map((end) => end + at)),
      },
      pieces: whole.pieces.concat(pieces.map((piece) => ({ id: piece.id, at: piece.at + at }))),
    };
  }, joined);
}

/**
 * The id of the piece that holds a character; empty for the page itself.
 * @param {PieceStart[]} pieces
 * @param {number} at In the displayed text.
 */
export function anchorAt(pieces, at) {
  return pieces.filter((piece) => piece.at <= at).at(-1)?.id ?? "";
}
