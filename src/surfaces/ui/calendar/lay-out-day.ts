import type { Interval } from '#domain/planner/interval.ts';

/** An item with its place beside those it overlaps: `lane` of `lanes`, from 0. */
export type Placed<Item> = { readonly item: Item; readonly lane: number; readonly lanes: number };

/**
 * Puts items that overlap beside each other, each group of them in as few lanes as it needs.
 *
 * @param items sorted by start
 */
export const layOutDay = <Item extends { readonly time: Interval }>(
  items: readonly Item[],
): readonly Placed<Item>[] => {
  const placed: Placed<Item>[] = [];
  let group: { item: Item; lane: number }[] = [];
  let laneEnds: number[] = [];
  const closeGroup = (): void => {
    placed.push(...group.map((one) => ({ ...one, lanes: laneEnds.length })));
    group = [];
    laneEnds = [];
  };
  for (const item of items) {
    if (laneEnds.every((end) => end <= item.time.start)) closeGroup();
    const free = laneEnds.findIndex((end) => end <= item.time.start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = item.time.end;
    group.push({ item, lane });
  }
  closeGroup();
  return placed;
};
