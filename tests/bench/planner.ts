import { planFocus, scorePlan } from '#domain/planner/plan-focus.ts';
import type { Interval, PlanInput } from '#domain/planner/plan-focus.ts';
import { bruteForce } from '../domain/planner/brute-force.ts';
import { minuteSet, minutesOf } from '../domain/planner/oracle.ts';
import { fullWeek, smallWeek } from '../domain/planner/random-week.ts';
import { planFirstFit } from './first-fit.ts';

type Planner = (input: PlanInput) => readonly Interval[];

const report = (figure: string, value: number, unit: string): void => {
  console.log(JSON.stringify({ bench: 'planner', figure, value: Math.round(value * 1000) / 1000, unit }));
};

const weeksOf = (count: number, grid: number): readonly PlanInput[] =>
  Array.from({ length: count }, (_, seed) => fullWeek(seed, grid));

const milliseconds = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const benchSpeed = (grid: number): void => {
  const weeks = weeksOf(2000, grid);
  weeks.slice(0, 300).forEach(planFocus);
  const times = weeks.map((week) => milliseconds(() => planFocus(week))).sort((a, b) => a - b);
  report(`mean per person-week, grid ${grid}`, times.reduce((sum, time) => sum + time, 0) / times.length, 'ms');
  report(`p99 per person-week, grid ${grid}`, times[Math.floor(times.length * 0.99)] ?? 0, 'ms');
};

const benchTenThousand = (): void => {
  const weeks = weeksOf(10_000, 5);
  const before = process.cpuUsage();
  const elapsed = milliseconds(() => {
    weeks.forEach(planFocus);
  });
  report('10,000 person-weeks, grid 5', elapsed / 1000, 's');
  // Beside other programs the clock says little: processor time is what the planner itself has taken.
  report('10,000 person-weeks, grid 5, processor time', process.cpuUsage(before).user / 1e6, 's');
};

const benchExactness = (): void => {
  const small = Array.from({ length: 2000 }, (_, seed) => smallWeek(seed));
  const worse = small.filter((week) => planFocus(week).score !== bruteForce(week).score);
  report('mismatches with brute force in 2,000 small weeks', worse.length, 'weeks');
  const wrong = weeksOf(2000, 5).filter((week) => {
    const { score, blocks } = planFocus(week);
    return score !== scorePlan(week, blocks);
  });
  report('mismatches with scorePlan in 2,000 weeks', wrong.length, 'weeks');
};

const isBeside = (block: Interval, { relationship, settings }: PlanInput): boolean =>
  relationship.some(({ start, end }) => {
    const distances = [block.start - end, start - block.end];
    return distances.some((distance) => distance >= 0 && distance <= (settings.weights?.besideWithin ?? 15));
  });

const benchQuality = (name: string, planner: Planner): void => {
  const weeks = weeksOf(1000, 5).map((week) => ({ ...week, current: [], pinned: [], tombstones: [] }));
  let [focus, beside, invaded] = [0, 0, 0];
  for (const week of weeks) {
    const taken = minuteSet([...week.busy, ...week.relationship]);
    for (const block of planner(week)) {
      focus += block.end - block.start;
      if (isBeside(block, week)) beside += block.end - block.start;
      invaded += minutesOf(block).filter((minute) => taken.has(minute)).length;
    }
  }
  report(`${name}: focus minutes invaded`, invaded, 'min');
  report(`${name}: focus per person-week`, focus / weeks.length / 60, 'h');
  report(`${name}: share of focus beside relationship time`, focus === 0 ? 0 : (100 * beside) / focus, '%');
};

/** Prints one line of JSON a figure: speed, exactness, and how the plans compare with a simple planner's. */
export const benchPlanner = (): void => {
  benchSpeed(5);
  benchSpeed(15);
  benchTenThousand();
  benchExactness();
  benchQuality('planner', (week) => planFocus(week).blocks);
  benchQuality('first fit', planFirstFit);
};
