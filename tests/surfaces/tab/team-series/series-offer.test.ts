import { describe, expect, test } from '@jest/globals';
import type { SeriesState, WeeklyTime } from '#domain/calendar/team-series.ts';
import { declinedMark, seriesOffer, wantedAfter } from '#surfaces/tab/team-series/series-offer.ts';

const tuesday: WeeklyTime = { moment: { weekday: 1, minute: 900 }, minutes: 30, zone: 'Europe/Rome' };
const thursday: WeeklyTime = { ...tuesday, moment: { weekday: 3, minute: 600 } };
const none: SeriesState = { kind: 'none' };
const outdated: SeriesState = { kind: 'outdated', left: [tuesday] };

describe('a team’s window and one’s own calendar', () => {
  test('leave nothing to do where neither has anything', () => {
    expect(seriesOffer(none, undefined, undefined)).toEqual({ kind: 'none' });
  });

  test('offer to put it there, to move one’s own along, or to take it out', () => {
    expect(seriesOffer(none, tuesday, undefined)).toMatchObject({ kind: 'open', act: 'put' });
    expect(seriesOffer(outdated, thursday, undefined)).toMatchObject({ kind: 'open', act: 'follow' });
    expect(seriesOffer(outdated, undefined, undefined)).toMatchObject({ kind: 'open', act: 'take' });
  });

  test('agree once it is there', () => {
    expect(seriesOffer({ kind: 'kept' }, tuesday, undefined)).toEqual({ kind: 'kept' });
  });

  test('are not asked about again after “not for me”', () => {
    expect(seriesOffer(none, tuesday, declinedMark(tuesday))).toMatchObject({ act: 'put', declined: true });
    expect(seriesOffer(outdated, undefined, declinedMark(undefined, [tuesday]))).toMatchObject({
      act: 'take',
      declined: true,
    });
  });

  test.each<[string, WeeklyTime]>([
    ['day', thursday],
    ['length', { ...tuesday, minutes: 45 }],
    ['clock', { ...tuesday, zone: 'Europe/Berlin' }],
  ])('are asked about again when the window has another %s', (_, adopted) => {
    expect(seriesOffer(none, adopted, declinedMark(tuesday))).toMatchObject({ act: 'put', declined: false });
  });

  test('are asked about again when the team gives up another window', () => {
    const mark = declinedMark(undefined, [thursday]);
    expect(seriesOffer(outdated, undefined, mark)).toMatchObject({ act: 'take', declined: false });
  });

  test('hold afterwards what was chosen, and nothing else of that team', () => {
    expect(wantedAfter('put', tuesday)).toEqual([tuesday]);
    expect(wantedAfter('follow', thursday)).toEqual([thursday]);
    expect(wantedAfter('take', tuesday)).toEqual([]);
  });
});
