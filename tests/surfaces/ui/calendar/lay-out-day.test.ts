import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOutDay } from '#surfaces/ui/calendar/lay-out-day.ts';

const item = (start: number, end: number): { time: { start: number; end: number } } => ({ time: { start, end } });
const placesOf = (...items: ReturnType<typeof item>[]): readonly (readonly [number, number])[] =>
  layOutDay(items).map(({ lane, lanes }) => [lane, lanes]);

describe('laying out a day', () => {
  it('gives the whole width to what stands alone', () => {
    expect(placesOf(item(0, 60), item(60, 120))).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('puts what overlaps side by side', () => {
    expect(placesOf(item(0, 60), item(30, 90))).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('uses a lane again once it is free, within the same group', () => {
    expect(placesOf(item(0, 120), item(0, 60), item(60, 120), item(120, 180))).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('never draws one thing over another', () => {
    const times = fc
      .tuple(fc.nat(600), fc.integer({ min: 1, max: 240 }))
      .map(([start, length]) => item(start, start + length));
    fc.assert(
      fc.property(fc.array(times, { maxLength: 20 }), (items) => {
        const placed = layOutDay([...items].sort((a, b) => a.time.start - b.time.start));
        for (const [index, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed.slice(index + 1)) {
            const overlaps = other.item.time.start < one.item.time.end;
            if (!overlaps) continue;
            expect(other.lanes).toBe(one.lanes);
            expect(other.lane === one.lane).toBe(false);
          }
        }
      }),
    );
  });
});
