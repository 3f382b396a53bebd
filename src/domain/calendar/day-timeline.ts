import { isSameInterval } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { DayPlan, DayPlanInput, FieldWindowAnswer, FocusChanges, TimelineItem } from './day-plan.ts';
import type { PlacedEvent } from './sort-events.ts';
import { spanTime, usualSpan } from './working-time.ts';

/** What a day's timeline is drawn from. */
export type Drawn = {
  readonly placed: readonly PlacedEvent[];
  readonly focus: FocusChanges;
  readonly fieldWindow: FieldWindowAnswer;
};

/** Everything of the day in one list, and the span it is shown in: the usual hours, widened by the 1-1 and our own. */
export const drawTimeline = (input: DayPlanInput, drawn: Drawn): Pick<DayPlan, 'span' | 'timeline'> => {
  const { zone, hours } = input.settings;
  const day = spanTime(input.date, { start: 0, end: 1440 }, zone);
  const usual = usualSpan(input.date, hours, zone);
  const items = itemsOf(input.oneToOne, drawn);
  const ours = items.filter(({ kind, time }) => kind !== 'meeting' && time.start < day.end && time.end > day.start);
  const span = hull([usual, input.oneToOne, ...ours.map(({ time }) => time)]);
  const timeline = items
    .filter(({ time }) => time.start < span.end && time.end > span.start)
    .map((item) => ({ ...item, time: clip(item.time, span) }))
    .sort((a, b) => a.time.start - b.time.start || a.time.end - b.time.end);
  return { span, timeline };
};

const itemsOf = (oneToOne: Interval, { placed, focus, fieldWindow }: Drawn): readonly TimelineItem[] => {
  const draw = (kind: TimelineItem['kind'], time: Interval): TimelineItem => ({ kind, time, subject: undefined });
  const isSaved = placed.some(({ kind, time }) => kind === 'one-to-one' && isSameInterval(time, oneToOne));
  return [
    ...placed.map(({ kind, time, subject }) => ({ kind, time, subject })),
    ...(isSaved ? [] : [draw('one-to-one', oneToOne)]),
    ...(fieldWindow.kind === 'proposed' ? [draw('new-field-window', fieldWindow.time)] : []),
    ...focus.keep.map(({ time }) => draw('kept-focus', time)),
    ...focus.create.map((time) => draw('new-focus', time)),
    ...focus.remove.map(({ time }) => draw('removed-focus', time)),
  ];
};

const hull = (intervals: readonly Interval[]): Interval => ({
  start: Math.min(...intervals.map(({ start }) => start)),
  end: Math.max(...intervals.map(({ end }) => end)),
});

const clip = ({ start, end }: Interval, to: Interval): Interval => ({
  start: Math.max(start, to.start),
  end: Math.min(end, to.end),
});
