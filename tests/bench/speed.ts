import { planFocus } from '#domain/planner/plan-focus.ts';
import type { PlanInput } from '#domain/planner/plan-focus.ts';
import { fullWeek } from '../domain/planner/random-week.ts';
import { report } from './report.ts';

/** Milliseconds by the clock on the wall and of the processor: beside other programs the first says little. */
type Spent = { readonly clock: number; readonly processor: number };

const timed = (run: () => void): Spent => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
};

const weeksOf = (count: number, grid: number): readonly PlanInput[] =>
  Array.from({ length: count }, (_, seed) => fullWeek(seed, grid));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const percentile99 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;

/** How long planning a person's week takes; `target` is for the mean. */
const benchWeeks = (grid: number, target?: number): void => {
  const weeks = weeksOf(2000, grid);
  weeks.slice(0, 500).forEach(planFocus);
  const spent = weeks.map((week) => timed(() => planFocus(week)));
  for (const [name, of] of [
    ['', ({ clock }: Spent) => clock],
    [', processor time', ({ processor }: Spent) => processor],
  ] as const) {
    report(`mean per person-week, grid ${grid}${name}`, mean(spent.map(of)), 'ms', target);
    report(`p99 per person-week, grid ${grid}${name}`, percentile99(spent.map(of)), 'ms');
  }
};

const benchTenThousand = (): void => {
  const weeks = weeksOf(10_000, 5);
  const { clock, processor } = timed(() => {
    weeks.forEach(planFocus);
  });
  report('10,000 person-weeks, grid 5', clock / 1000, 's', 6);
  report('10,000 person-weeks, grid 5, processor time', processor / 1000, 's', 6);
};

/** Speed on one core. */
export const benchSpeed = (): void => {
  benchWeeks(5, 0.5);
  benchWeeks(15);
  benchTenThousand();
};
