import type { DayPlan, SavedBlock } from '#domain/calendar/day-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';

/** What applying a plan does to the calendar. */
export type PlanChanges = { readonly create: readonly NewBlock[]; readonly remove: readonly SavedBlock[] };

/** What the blocks are called in the calendar, and the zone in which a series keeps its hour. */
export type BlockNames = { readonly focus: string; readonly fieldWindow: string; readonly zone: string };

/** What takes an applied plan back: exactly what it wrote goes, exactly what it removed returns. */
export type UndoPlan = { readonly created: readonly string[]; readonly removed: readonly NewBlock[] };

/** The difference between the calendar and the plan. */
export const changesOf = ({ focus, fieldWindow }: DayPlan, names: BlockNames): PlanChanges => ({
  create: [
    ...focus.create.map((time) => focusBlock(time, names)),
    ...(fieldWindow.kind === 'proposed' ? [fieldWindowBlock(fieldWindow.time, names)] : []),
  ],
  remove: focus.remove,
});

/** Writes first and removes then, so that a failure in between leaves too much focus rather than too little. */
export const applyChanges = async (
  calendar: Calendar,
  { create, remove }: PlanChanges,
  names: BlockNames,
): Promise<UndoPlan> => {
  const created = await calendar.create(create);
  await calendar.remove(remove.map(({ id }) => id));
  return { created, removed: remove.map(({ time }) => focusBlock(time, names)) };
};

export const undoChanges = async (calendar: Calendar, { created, removed }: UndoPlan): Promise<void> => {
  await calendar.remove(created);
  await calendar.create(removed);
};

const focusBlock = (time: Interval, { focus, zone }: BlockNames): NewBlock => ({
  mark: 'focus',
  subject: focus,
  time,
  zone,
  repeats: 'once',
});

const fieldWindowBlock = (time: Interval, { fieldWindow, zone }: BlockNames): NewBlock => ({
  mark: 'field-window',
  subject: fieldWindow,
  time,
  zone,
  repeats: 'weekly',
});
