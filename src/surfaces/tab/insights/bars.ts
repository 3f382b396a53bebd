/** Size of a chart in its own units. */
export const barsWidth = 240;
export const barsHeight = 72;
/** Free between two bars, as a share of the room of one. */
const gap = 0.25;

/** One bar of a chart, standing on its lower edge. */
export type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A bar for each value that there is, at equal distances; a value of 0 is a hair's breadth, so that it differs from none. */
export const barsOf = (values: readonly (number | undefined)[], top: number): readonly Bar[] => {
  const room = barsWidth / Math.max(values.length, 1);
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    const height = Math.max(1, (value / Math.max(top, 1)) * barsHeight);
    return [{ x: (index + gap / 2) * room, y: barsHeight - height, width: room * (1 - gap), height }];
  });
};
