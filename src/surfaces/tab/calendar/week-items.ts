import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { PlacedBlock } from '#usecases/calendar/plan-changes.ts';
import type { WeekItem } from './draw-week.ts';

/** Whether the plan is shown, or only what stands in the calendar. */
export type Shown = 'plan' | 'calendar';

/** All that is to be drawn of the planned weeks. */
export const weekItems = (
  { placed: events, focus }: Pick<WeeksPlan, 'placed' | 'focus'>,
  placed: readonly PlacedBlock[],
  shown: Shown,
): readonly WeekItem[] => {
  const draw = (kind: WeekItem['kind'], time: Interval): WeekItem => ({ kind, time, subject: undefined });
  const kept = focus.keep.filter(({ time }) => !placed.some(({ to }) => isSameInterval(to, time)));
  const meetings = events.map(({ kind, time, subject }) => ({ kind, time, subject }));
  if (shown === 'calendar')
    return [...meetings, ...[...kept, ...focus.remove].map(({ time }) => draw('kept-focus', time))];
  return [
    ...meetings,
    ...kept.map(({ time }) => draw('kept-focus', time)),
    ...focus.create.map((time) => draw('new-focus', time)),
    ...placed.map(({ from, to }) => ({ ...draw('new-focus', to), from })),
    ...focus.remove.map(({ time }) => draw('removed-focus', time)),
  ];
};
