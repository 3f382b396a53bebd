import { planFocus } from '#domain/planner/plan-focus.ts';
import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';
import { minuteSet, minutesOf } from '../domain/planner/oracle.ts';
import { fullWeek } from '../domain/planner/random-week.ts';
import { benchExactness } from './exactness.ts';
import { planFirstFit } from './first-fit.ts';
import { report } from './report.ts';
import { benchSize } from './size.ts';
import { benchSpeed } from './speed.ts';

type Planner = (input: PlanInput) => readonly Interval[];

const isBeside = (block: Interval, { relationship, settings }: PlanInput): boolean =>
  relationship.some(({ start, end }) => {
    const distances = [block.start - end, start - block.end];
    return distances.some((distance) => distance >= 0 && distance <= (settings.weights?.besideWithin ?? 15));
  });

/** What a planner makes of the same 1,000 calendars. */
const benchQuality = (name: string, planner: Planner): void => {
  const weeks = Array.from({ length: 1000 }, (_, seed) => ({
    ...fullWeek(seed, 5),
    current: [],
    pinned: [],
    tombstones: [],
  }));
  let [focus, beside, invaded] = [0, 0, 0];
  for (const week of weeks) {
    const taken = minuteSet([...week.busy, ...week.relationship]);
    for (const block of planner(week)) {
      focus += block.end - block.start;
      if (isBeside(block, week)) beside += block.end - block.start;
      invaded += minutesOf(block).filter((minute) => taken.has(minute)).length;
    }
  }
  report(`${name}: focus minutes invaded`, invaded, 'min', 0);
  report(`${name}: focus per person-week`, focus / weeks.length / 60, 'h');
  report(`${name}: share of focus beside relationship time`, focus === 0 ? 0 : (100 * beside) / focus, '%');
};

/** Prints one line of JSON a figure: speed, exactness, how the plans compare with a simple planner's, and the size. */
export const benchPlanner = async (): Promise<void> => {
  benchSpeed();
  benchQuality('planner', (week) => planFocus(week).blocks);
  benchQuality('first fit', planFirstFit);
  await benchExactness();
  // What a build leaves in memory would slow down whatever came after it.
  await benchSize();
};
