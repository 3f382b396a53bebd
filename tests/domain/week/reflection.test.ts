import { describe, expect, test } from '@jest/globals';
import { addWeeks, parseWeek } from '#domain/shared/week.ts';
import { practices } from '#domain/week/practice.ts';
import { reflectionOf } from '#domain/week/reflection.ts';

const week = parseWeek('2026-W47')!;
const inTurn = (on: Parameters<typeof reflectionOf>[0], count: number) =>
  Array.from({ length: count }, (_, index) => reflectionOf(on, addWeeks(week, index)));

describe('the question of the week', () => {
  test('is that of every practice in turn', () => {
    const asked = inTurn(practices, 5);
    expect(asked.toSorted()).toEqual([...practices].toSorted());
    expect(inTurn(practices, 10).slice(5)).toEqual(asked);
  });

  test('is about a practice that is on', () => {
    expect(new Set(inTurn(['victories', 'dissent'], 6))).toEqual(new Set(['dissent', 'victories']));
    expect(inTurn(['victories'], 2)).toEqual(['victories', 'victories']);
  });

  test('does not hang on the order in which the practices were chosen', () => {
    expect(inTurn(['victories', 'dissent'], 4)).toEqual(inTurn(['dissent', 'victories'], 4));
  });

  test('goes on over the turn of the year', () => {
    const last = parseWeek('2026-W53')!;
    const asked = [last, addWeeks(last, 1)].map((one) => reflectionOf(['victories', 'dissent'], one));
    expect(new Set(asked).size).toBe(2);
  });

  test('is none where no practice is on', () => {
    expect(reflectionOf([], week)).toBeUndefined();
  });
});
