// @ts-check

/**
 * In how many passages the places are.
 * @param {number[]} places Ascending.
 * @param {import("./page.js").PlaceList} list The list that they are from.
 */
export function countPassages(places, list) {
  let passages = 0;
  let at = 0;
  let isNew = true;
  list.places.forEach((place, i) => {
    isNew ||= !list.joined[i];
    if (places[at] === place) {
      at++;
      passages += isNew ? 1 : 0;
      isNew = false;
    }
  });
  return passages;
}
