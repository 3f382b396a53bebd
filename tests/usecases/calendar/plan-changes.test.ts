import { describe, expect, it } from '@jest/globals';
import type { DayPlan } from '#domain/calendar/day-plan.ts';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { applyChanges, changesOf, undoChanges, weeksChangesOf } from '#usecases/calendar/plan-changes.ts';

const names = { focus: 'Focus', fieldWindow: 'Field window', zone: 'Europe/Rome' };
const plan: DayPlan = {
  span: { start: 0, end: 600 },
  timeline: [],
  focus: {
    keep: [{ id: 'kept', time: { start: 0, end: 60 } }],
    create: [{ start: 100, end: 200 }],
    remove: [{ id: 'old', time: { start: 300, end: 400 } }],
  },
  fieldWindow: { kind: 'proposed', time: { start: 500, end: 530 } },
  shortfallMinutes: 0,
  setAside: [],
};

/** A calendar that keeps blocks by id, in memory. */
const memoryCalendar = (blocks: Map<string, NewBlock>): Pick<Calendar, 'create' | 'find' | 'remove'> => ({
  find: ({ mark, time }) => {
    const id = `${mark} ${time.start}`;
    return Promise.resolve(blocks.has(id) ? id : undefined);
  },
  create: (added, onWritten) =>
    Promise.resolve(
      added.map((block) => {
        const id = `${block.mark} ${block.time.start}`;
        blocks.set(id, block);
        onWritten?.(block, id);
        return id;
      }),
    ),
  remove: (ids) => {
    ids.forEach((id) => blocks.delete(id));
    return Promise.resolve([]);
  },
});

const asCalendar = (blocks: Map<string, NewBlock>, kept: Ledger[] = [emptyLedger]): Calendar => ({
  ...memoryCalendar(blocks),
  ledger: () => Promise.resolve(kept.at(-1) ?? emptyLedger),
  keepLedger: (ledger) => {
    kept.push(ledger);
    return Promise.resolve();
  },
  events: () => Promise.resolve([]),
  workingHours: () => Promise.resolve({ zone: undefined, weekdays: [], start: 0, end: 1 }),
  schedules: () => Promise.resolve([]),
});

const block = (start: number, end: number): NewBlock => ({
  mark: 'focus',
  subject: 'Focus',
  time: { start, end },
  zone: 'Europe/Rome',
  repeats: 'once',
});

describe('the changes of a plan', () => {
  it('are its new focus blocks, its field window as a weekly series, and what it removes', () => {
    expect(changesOf(plan, names)).toEqual({
      create: [
        block(100, 200),
        { ...block(500, 530), mark: 'field-window', subject: 'Field window', repeats: 'weekly' },
      ],
      remove: [{ id: 'old', time: { start: 300, end: 400 } }],
    });
  });

  it.each(['not-wanted', 'no-room'] as const)('hold no field window when it is %s', (kind) => {
    const { create } = changesOf({ ...plan, fieldWindow: { kind } }, names);
    expect(create).toEqual([block(100, 200)]);
  });
});

describe('a block that the person has put elsewhere before it was written', () => {
  const from = { start: 100, end: 200 };
  const to = { start: 500, end: 600 };
  const focus = {
    keep: [],
    create: [{ start: 700, end: 800 }],
    remove: [{ id: 'old', time: { start: 300, end: 400 } }],
  };
  const changes = weeksChangesOf({ focus }, [{ from, to }], names);

  it('is written where it was put, as one that the plan had wanted elsewhere', () => {
    expect(changes).toEqual({
      create: [block(700, 800), { ...block(500, 600), written: from }],
      remove: focus.remove,
    });
  });

  it('is as open to others as the person wants it', () => {
    const { create } = weeksChangesOf({ focus }, [], { ...names, sensitivity: 'normal' });
    expect(create).toEqual([{ ...block(700, 800), sensitivity: 'normal' }]);
  });

  it('is remembered by where the plan had wanted it, as it will be read back', async () => {
    const kept: Ledger[] = [emptyLedger];
    const calendar = asCalendar(new Map([['old', block(300, 400)]]), kept);
    const { undo } = await applyChanges(calendar, changes, names, emptyLedger);
    expect(kept.at(-1)).toEqual({ seen: [from, { start: 700, end: 800 }], deleted: [] });
    await undoChanges(calendar, undo);
    expect(kept.at(-1)).toEqual({ seen: [{ start: 300, end: 400 }], deleted: [] });
  });
});

describe('undoing a plan', () => {
  it('takes exactly its blocks away and brings exactly the removed ones back', async () => {
    const before = [block(0, 60), block(300, 400)];
    const blocks = new Map<string, NewBlock>([
      ['kept', before[0]!],
      ['old', before[1]!],
    ]);
    const calendar = asCalendar(blocks);
    const outcome = await applyChanges(calendar, changesOf(plan, names), names, emptyLedger);
    expect([...blocks.keys()]).toEqual(['kept', 'focus 100', 'field-window 500']);
    expect(outcome.kind).toBe('applied');
    await undoChanges(calendar, outcome.undo);
    expect([...blocks.values()]).toEqual(before);
  });
});

describe('the ledger of a calendar', () => {
  const old = { start: 300, end: 400 };
  const looked = { seen: [{ start: 0, end: 60 }, old], deleted: [{ start: 700, end: 760 }] };

  it('lets go of what a plan takes away before it is gone, and knows what it wrote', async () => {
    const blocks = new Map([['old', block(300, 400)]]);
    const kept: Ledger[] = [];
    const seenAtRemoval: boolean[] = [];
    const calendar = asCalendar(blocks, kept);
    const watched: Calendar = {
      ...calendar,
      remove: (ids) => {
        seenAtRemoval.push(kept.at(-1)?.seen.some(({ start }) => start === old.start) ?? true);
        return calendar.remove(ids);
      },
    };
    await applyChanges(watched, changesOf(plan, names), names, looked);
    expect(seenAtRemoval).toEqual([false]);
    expect(kept.at(-1)).toEqual({
      seen: [
        { start: 0, end: 60 },
        { start: 100, end: 200 },
      ],
      deleted: looked.deleted,
    });
  });

  it('is as before once the plan is undone', async () => {
    const blocks = new Map([['old', block(300, 400)]]);
    const kept: Ledger[] = [];
    const calendar = asCalendar(blocks, kept);
    const { undo } = await applyChanges(calendar, changesOf(plan, names), names, looked);
    await undoChanges(calendar, undo);
    expect(kept.at(-1)).toEqual(looked);
  });
});
