import { describe, expect, it } from '@jest/globals';
import type { DayPlan } from '#domain/calendar/day-plan.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { applyChanges, changesOf, undoChanges } from '#surfaces/outlook/focus/plan-changes.ts';

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
    return Promise.resolve();
  },
});

const asCalendar = (blocks: Map<string, NewBlock>): Calendar => ({
  ...memoryCalendar(blocks),
  events: () => Promise.resolve([]),
  workingHours: () => Promise.resolve({ zone: undefined, weekdays: [], start: 0, end: 1 }),
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

describe('undoing a plan', () => {
  it('takes exactly its blocks away and brings exactly the removed ones back', async () => {
    const before = [block(0, 60), block(300, 400)];
    const blocks = new Map<string, NewBlock>([
      ['kept', before[0]!],
      ['old', before[1]!],
    ]);
    const calendar = asCalendar(blocks);
    const outcome = await applyChanges(calendar, changesOf(plan, names), names);
    expect([...blocks.keys()]).toEqual(['kept', 'focus 100', 'field-window 500']);
    expect(outcome.kind).toBe('applied');
    await undoChanges(calendar, outcome.undo);
    expect([...blocks.values()]).toEqual(before);
  });
});
