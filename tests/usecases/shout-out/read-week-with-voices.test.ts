import { expect, test } from '@jest/globals';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { voicesAtFirst } from '#domain/shout-out/voices.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { makeReadWeekWithVoices } from '#usecases/shout-out/read-week-with-voices.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { ada, bo, members, sampleTeam } from '../../support/sample-team.ts';

// What opens a team is not looked at here.
const open = { team: sampleTeam(), roster: members } as OpenTeam;

/** How often a reading of the week has its turns given. */
const draws = async (around: readonly BoardEntry[]): Promise<number> => {
  let drawn = 0;
  const read = makeReadWeekWithVoices({
    readWeek: () => Promise.resolve({ week: thisWeek, today: '2026-11-20', entries: around, around }),
    drawVoices: () => {
      drawn += 1;
      return Promise.resolve('unchanged');
    },
  });
  await read(open);
  return drawn;
};

const settings = (given: object): BoardEntry => ({
  noun: 'settings',
  id: 'settings',
  place: 'open',
  value: { ...settingsAtFirst('UTC', 'en'), revision: 1, ...given },
});
const voices = (...people: readonly (typeof ada)[]): BoardEntry =>
  voicesEntry({
    ...voicesAtFirst,
    turns: [{ week: thisWeek, voices: people.map((personId) => ({ personId, round: 1 })), later: [] }],
  });

test.each([
  ['before the turns of a week are given', [], 1],
  ['after a voice has left the team', [voices(ada, bo, 'cccccccc-0000-4000-8000-000000000099' as typeof ada)], 1],
  ['once they are given', [voices(ada, bo)], 0],
  ['where nobody is there to take one', [voices()], 0],
  ['while the team pauses', [settings({ pausedUntil: '2026-11-21' })], 0],
  ['on the day on which its pause is over', [settings({ pausedUntil: '2026-11-20' })], 1],
  ['while the team gives no recognitions', [settings({ practices: [] })], 0],
])('a reading %s has them given so many times: %#', async (_, around, times) => {
  expect(await draws(around)).toBe(times);
});
