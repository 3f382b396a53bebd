import type { Day } from '#domain/shared/instant.ts';

/** A block is dropped on the quarter of an hour. */
const stepMinutes = 15;

/**
 * The minute of the day at a height in the grid, on the quarter of an hour; the first or last where it lies beyond.
 *
 * @param top px from the first hour
 * @param rows minutes and px of each row
 * @param first minute at which the rows begin
 */
export const minuteAt = (
  top: number,
  rows: readonly { readonly minutes: number; readonly height: number }[],
  first: number,
): number => {
  let [minute, left] = [first, Math.max(0, top)];
  for (const { minutes, height } of rows) {
    if (left < height) {
      minute += (left / height) * minutes;
      break;
    }
    minute += minutes;
    left -= height;
  }
  return Math.round(minute / stepMinutes) * stepMinutes;
};

/** Where in the drawn week a block was let go of. */
export type DropPlace = { readonly date: Day; readonly minutes: number };

/** What is known of the drawn rows: those before the first hour, and the minutes of the others. */
type DrawnRows = { readonly before: number; readonly lengths: readonly number[]; readonly first: number };

/**
 * The day and minute of a point of the grid; `undefined` beside its days.
 *
 * @param grid holds a list of each day, which names its date
 * @param point px in the window
 */
export const dropPlace = (
  grid: HTMLElement,
  point: { readonly x: number; readonly y: number },
  { before, lengths, first }: DrawnRows,
): DropPlace | undefined => {
  const day = [...grid.querySelectorAll<HTMLElement>('[data-date]')].find((list) => {
    const { left, right } = list.getBoundingClientRect();
    return left <= point.x && point.x < right;
  });
  const date = day?.dataset['date'];
  if (date === undefined) return undefined;
  const heights = getComputedStyle(grid).gridTemplateRows.split(' ').map(Number.parseFloat);
  const head = heights.slice(0, before).reduce((sum, height) => sum + height, grid.clientTop);
  const rows = lengths.map((minutes, row) => ({ minutes, height: heights[before + row] ?? 0 }));
  return { date, minutes: minuteAt(point.y - grid.getBoundingClientRect().top - head, rows, first) };
};
