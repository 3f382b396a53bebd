import type { Mark } from '#domain/alliance/mark.ts';

/** Size of a chart in its own units. */
export const chartWidth = 240;
export const chartHeight = 88;
/** Room for half a line at the edges. */
const inset = 4;

/** Height at which a mark is drawn: 5 on top. */
export const levelOf = (mark: Mark): number => inset + ((5 - mark) / 4) * (chartHeight - 2 * inset);

/** A line through marks at equal distances, as an SVG path; it is broken where there is none. */
export const trendLine = (trend: readonly (Mark | undefined)[]): string => {
  const step = (chartWidth - 2 * inset) / Math.max(trend.length - 1, 1);
  return trend
    .map((mark, index) => {
      if (mark === undefined) return '';
      const pen = index === 0 || trend[index - 1] === undefined ? 'M' : 'L';
      return `${pen}${inset + index * step} ${levelOf(mark)}`;
    })
    .join('');
};
