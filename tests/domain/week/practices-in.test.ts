import { describe, expect, test } from '@jest/globals';
import { addDays } from '#domain/shared/day.ts';
import { addWeeks, mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { decideSettings } from '#domain/week/decide-settings.ts';
import type { Practice } from '#domain/week/practice.ts';
import { practicesIn, settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { thisWeek } from '../../support/sample-board.ts';

const atFirst = settingsAtFirst('UTC', 'en');
const weekAt = (number: number): Week => addWeeks(thisWeek, number);

/** A team that chooses its practices anew on a day, or leaves them and moves its clock. */
const choose = (
  settings: TeamSettings,
  practices: readonly Practice[],
  week: Week,
  given: Partial<TeamSettings> = {},
) => {
  const { revision, ...rest } = settings;
  const current: BoardEntry<'settings'> | undefined =
    revision === 0 ? undefined : { noun: 'settings', id: 'settings', place: 'open', value: settings };
  const command = { ...rest, ...given, practices, basedOn: revision };
  const decision = decideSettings(current, command, addDays(mondayOf(week), 2));
  if (decision.kind !== 'changed') throw new Error(`it was ${decision.kind}`);
  return decision.entry.value;
};

describe('the practices of a week', () => {
  test('are those at first until a team chooses, and those chosen from that week on', () => {
    const chosen = choose(atFirst, ['dissent'], weekAt(0));
    expect(practicesIn(chosen, weekAt(-1))).toEqual(['shout-outs', 'needs-and-offers']);
    expect(practicesIn(chosen, weekAt(0))).toEqual(['dissent']);
    expect(practicesIn(chosen, weekAt(9))).toEqual(['dissent']);
  });

  test('are in each week those that held when it ended', () => {
    const first = choose(atFirst, ['dissent'], weekAt(0));
    const second = choose(choose(first, [], weekAt(2)), ['victories'], weekAt(2));
    const third = choose(second, ['victories'], weekAt(3), { zone: 'Europe/Rome' });
    const last = choose(third, ['field-windows'], weekAt(5));
    const held = [-1, 0, 1, 2, 3, 4, 5].map((number) => practicesIn(last, weekAt(number)).join());
    expect(held).toEqual([
      'shout-outs,needs-and-offers',
      ...['dissent', 'dissent', 'victories', 'victories', 'victories', 'field-windows'],
    ]);
  });

  test('are remembered of half a year of weekly changes at least, in a bounded row', () => {
    let settings = atFirst;
    for (let number = 0; number < 200; number += 1)
      settings = choose(settings, [number % 2 === 0 ? 'dissent' : 'victories'], weekAt(number));
    expect(practicesIn(settings, weekAt(199 - 26))).toEqual(['victories']);
    expect(JSON.stringify(settings).length).toBeLessThan(4000);
  });
});
