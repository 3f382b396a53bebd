import { describe, expect, it } from '@jest/globals';
import { cutDay } from '#surfaces/ui/calendar/day-rows.ts';

describe('a day cut into rows', () => {
  it('has a row an hour when nothing happens', () => {
    expect(cutDay([540, 600, 660], []).lengths).toEqual([60, 60]);
  });

  it('is cut once wherever something begins or ends', () => {
    const { lengths } = cutDay(
      [540, 600],
      [
        { start: 540, end: 555 },
        { start: 555, end: 585 },
      ],
    );
    expect(lengths).toEqual([15, 30, 15]);
  });

  it('knows the line of every hour, beginning and end', () => {
    const { lineAt } = cutDay([540, 600, 660], [{ start: 570, end: 630 }]);
    expect([540, 570, 600, 630, 660].map(lineAt)).toEqual([1, 2, 3, 4, 5]);
  });
});
