import type { DayPlan, SavedBlock } from '#domain/calendar/day-plan.ts';
import { afterOurs } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** What applying a plan does to the calendar. */
export type PlanChanges = { readonly create: readonly NewBlock[]; readonly remove: readonly SavedBlock[] };

/** What the blocks are called in the calendar, the zone in which a series keeps its hour, and who may read of focus. */
export type BlockNames = Pick<NewBlock, 'sensitivity' | 'zone'> & {
  readonly focus: string;
  readonly fieldWindow: string;
};

/** What takes an applied plan back: exactly what it wrote goes, exactly what it removed returns. */
export type UndoPlan = {
  readonly created: readonly (SavedBlock & Pick<NewBlock, 'mark' | 'written'>)[];
  /** Asked for, but no answer came: they may stand in the calendar or not. */
  readonly unsure: readonly NewBlock[];
  /** Removed, the last of them perhaps not. */
  readonly removed: readonly NewBlock[];
};

/** What applying a plan came to. */
export type ApplyOutcome =
  { readonly kind: 'applied'; readonly undo: UndoPlan } | { readonly kind: 'partial'; readonly undo: UndoPlan };

/** The difference between the calendar and the plan. */
export const changesOf = ({ focus, fieldWindow }: DayPlan, names: BlockNames): PlanChanges => ({
  create: [
    ...focus.create.map((time) => focusBlock(time, names)),
    ...(fieldWindow.kind === 'proposed' ? [fieldWindowBlock(fieldWindow.time, names)] : []),
  ],
  remove: focus.remove,
});

/** A block of the plan that the person has put elsewhere before it was written. */
export type PlacedBlock = {
  /** Where the plan had wanted it. */
  readonly from: Interval;
  readonly to: Interval;
};

/** The difference between the calendar and the plan of the coming weeks, with the blocks that the person has placed. */
export const weeksChangesOf = (
  { focus }: Pick<WeeksPlan, 'focus'>,
  placed: readonly PlacedBlock[],
  names: BlockNames,
): PlanChanges => ({
  create: [
    ...focus.create.map((time) => focusBlock(time, names)),
    ...placed.map(({ from, to }) => ({ ...focusBlock(to, names), written: from })),
  ],
  remove: focus.remove,
});

/**
 * Writes first and removes then, so that a failure in between leaves too much focus rather than too little; `partial`
 * then carries how to take back what was done. Rejects when access was refused before anything was done. What it takes
 * away leaves the ledger first: a block that is gone and still in it would pass for deleted by the person.
 *
 * @param looked the ledger as the plan was made with it
 */
export const applyChanges = async (
  calendar: Calendar,
  { create, remove }: PlanChanges,
  names: BlockNames,
  looked: Ledger,
): Promise<ApplyOutcome> => {
  const created = new Map<NewBlock, string>();
  const removed: NewBlock[] = [];
  const undo = (): UndoPlan => ({
    created: [...created].map(([{ time, mark, written }, id]) => ({
      id,
      time,
      mark,
      ...(written === undefined ? {} : { written }),
    })),
    unsure: create.filter((block) => !created.has(block)),
    removed,
  });
  try {
    const without = afterOurs(looked, { written: [], taken: remove.map(({ time }) => time) });
    if (remove.length > 0) await calendar.keepLedger(without);
    await calendar.create(create, (block, id) => created.set(block, id));
    for (const { id, time } of remove) {
      // Noted before: when the answer to a removal is lost, it may have happened.
      removed.push(focusBlock(time, names));
      const left = await calendar.remove([id]);
      // Its owner has moved it meanwhile: there is nothing to bring back.
      if (left.length > 0) removed.pop();
    }
    await note(calendar, afterOurs(without, { written: focusTimes(create), taken: [] }));
    return { kind: 'applied', undo: undo() };
  } catch (cause) {
    if (created.size === 0 && removed.length === 0 && isRefused(cause)) throw cause;
    return { kind: 'partial', undo: undo() };
  }
};

/** What is written stands, remembered or not: that the person deletes it is then noticed from the next plan on. */
const note = async (calendar: Calendar, ledger: Ledger): Promise<void> => {
  try {
    await calendar.keepLedger(ledger);
  } catch (cause) {
    if (!(cause instanceof Unavailable)) throw cause;
  }
};

/** Takes back; harmless to repeat after a failure. */
export const undoChanges = async (calendar: Calendar, { created, unsure, removed }: UndoPlan): Promise<void> => {
  const taken = [...focusTimes(created), ...focusTimes(unsure)];
  await calendar.keepLedger(afterOurs(await calendar.ledger(), { written: focusTimes(removed), taken }));
  const found = await Promise.all(unsure.map((block) => calendar.find(block)));
  await calendar.remove([...created.map(({ id }) => id), ...found.filter((id) => id !== undefined)]);
  const standing = await Promise.all(removed.map((block) => calendar.find(block)));
  await calendar.create(removed.filter((_, index) => standing[index] === undefined));
};

/** Only focus is ever planned again, so only focus is remembered. */
const focusTimes = (blocks: readonly Pick<NewBlock, 'mark' | 'time' | 'written'>[]): readonly Interval[] =>
  blocks.filter(({ mark }) => mark === 'focus').map(({ time, written }) => written ?? time);

/** Takes back two in one. */
export const bothUndone = (first: UndoPlan, second: UndoPlan): UndoPlan => ({
  created: [...first.created, ...second.created],
  unsure: [...first.unsure, ...second.unsure],
  removed: [...first.removed, ...second.removed],
});

const isRefused = (cause: unknown): boolean => cause instanceof Unavailable && cause.part === 'sign-in';

const focusBlock = (time: Interval, { focus, zone, sensitivity }: BlockNames): NewBlock => ({
  mark: 'focus',
  subject: focus,
  time,
  zone,
  repeats: 'once',
  ...(sensitivity === undefined ? {} : { sensitivity }),
});

const fieldWindowBlock = (time: Interval, { fieldWindow, zone }: BlockNames): NewBlock => ({
  mark: 'field-window',
  subject: fieldWindow,
  time,
  zone,
  repeats: 'weekly',
});
