/** Size of a chart in its own units. */
export const chartWidth = 240;
export const chartHeight = 88;
/** Room for half a line at the edges. */
const inset = 4;

/** Height at which a mark, or a mean of some, is drawn: 5 on top. */
export const levelOf = (mark: number): number => inset + ((5 - mark) / 4) * (chartHeight - 2 * inset);

/** Marks or means at equal distances in time; `undefined` where there is none. */
export type Trend = readonly (number | undefined)[];

/** A line through a trend, as an SVG path; it is broken where there is no mark. */
export const trendLine = (trend: Trend): string =>
  trend
    .map((mark, index) => {
      if (mark === undefined) return '';
      const pen = trend[index - 1] === undefined ? 'M' : 'L';
      return `${pen}${placeOf(trend, index)} ${levelOf(mark)}`;
    })
    .join('');

/** Where a mark stands that has none before or after it: a line alone would not show it. */
export const lonePoints = (trend: Trend): readonly { readonly x: number; readonly y: number }[] =>
  trend.flatMap((mark, index) => {
    if (mark === undefined || trend[index - 1] !== undefined || trend[index + 1] !== undefined) return [];
    return [{ x: placeOf(trend, index), y: levelOf(mark) }];
  });

const placeOf = (trend: Trend, index: number): number =>
  inset + index * ((chartWidth - 2 * inset) / Math.max(trend.length - 1, 1));
