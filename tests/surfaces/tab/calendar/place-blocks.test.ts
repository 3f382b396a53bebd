import { describe, expect, test } from '@jest/globals';
import { planWeeks } from '#domain/calendar/plan-weeks.ts';
import { asEvents, movedTo } from '#surfaces/tab/calendar/place-blocks.ts';
import { weekItems } from '#surfaces/tab/calendar/week-items.ts';
import { on, oneToOne, overlap, weeksOf } from '../../../domain/calendar/sample-week.ts';

describe('moving a proposed block', () => {
  test('remembers where the plan had wanted it, however often it is moved', () => {
    const once = movedTo([], on(0, 9, 11), on(1, 9, 11));
    expect(once).toEqual([{ from: on(0, 9, 11), to: on(1, 9, 11) }]);
    expect(movedTo(once, on(1, 9, 11), on(2, 14, 16))).toEqual([{ from: on(0, 9, 11), to: on(2, 14, 16) }]);
  });

  test('back to where the plan had wanted it makes it the plan’s again', () => {
    expect(movedTo([{ from: on(0, 9, 11), to: on(1, 9, 11) }], on(1, 9, 11), on(0, 9, 11))).toEqual([]);
  });

  test('leaves the others where they were put', () => {
    const other = { from: on(3, 9, 10), to: on(4, 9, 10) };
    expect(movedTo([other], on(0, 9, 11), on(1, 9, 11))).toEqual([other, { from: on(0, 9, 11), to: on(1, 9, 11) }]);
  });
});

describe('a plan with a block that the person has put elsewhere', () => {
  const placed = [{ from: on(0, 9, 11), to: on(0, 15, 17) }];
  const plan = planWeeks(weeksOf({ events: [oneToOne(on(2, 9, 10)), ...asEvents(placed)] }));

  test('leaves it there and proposes nothing over it', () => {
    expect(plan.focus.keep.map(({ time }) => time)).toEqual([on(0, 15, 17)]);
    expect(plan.focus.create.some((block) => overlap(block, on(0, 15, 17)))).toBe(false);
    expect(plan.focus.remove).toEqual([]);
  });

  test('counts it towards the week', () => {
    expect(plan.weeks[0]?.focusMinutes).toBe(
      120 + plan.focus.create.reduce((sum, { start, end }) => sum + end - start, 0),
    );
  });

  test('shows it as new, with where the plan had wanted it, and not as kept', () => {
    const items = weekItems(plan, placed, 'plan');
    expect(items.filter(({ kind }) => kind === 'kept-focus')).toEqual([]);
    expect(items).toContainEqual({
      kind: 'new-focus',
      time: on(0, 15, 17),
      subject: undefined,
      from: on(0, 9, 11),
    });
  });

  test('put aside shows what stands alone', () => {
    expect(weekItems(plan, placed, 'calendar').map(({ kind }) => kind)).toEqual(['one-to-one']);
  });
});
