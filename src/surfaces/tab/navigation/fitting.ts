/**
 * How many of the pages fit into the bar, from the first; the page that is open always shows, in place of the last that
 * would.
 *
 * @param widths of every page's link, in px
 * @param room of the bar, in px
 * @param more width of the menu that holds the rest, in px
 * @returns the places of those that show, in their order
 */
export const fittingPlaces = (
  widths: readonly number[],
  { room, more, open }: { readonly room: number; readonly more: number; readonly open: number },
): readonly number[] => {
  const all = widths.map((_, place) => place);
  if (sum(widths) <= room) return all;
  const left = room - more - (widths[open] ?? 0);
  const others = all.filter((place) => place !== open);
  const fitting = others.filter(
    (_, index) => sum(others.slice(0, index + 1).map((place) => widths[place] ?? 0)) <= left,
  );
  return all.filter((place) => place === open || fitting.includes(place));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
