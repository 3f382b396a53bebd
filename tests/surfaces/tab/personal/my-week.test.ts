import { describe, expect, test } from '@jest/globals';
import type { MyPromiseView, MyTeamWeek } from '#contracts/my-week-api.ts';
import { myWeekEn } from '#messages/my-week/en.ts';
import { makeWords } from '#messages/words.ts';
import { myPromises } from '#surfaces/tab/personal/my-promises.ts';
import { myTurns } from '#surfaces/tab/personal/my-turns.ts';
import { myWindows } from '#surfaces/tab/personal/my-windows.ts';
import { makeDateFormat } from '#messages/date-format.ts';
import { teamId } from '../../../support/sample-team.ts';

const words = makeWords(myWeekEn, 'en-GB');
const dates = makeDateFormat('en-GB', 'UTC');

const teamWeek = (number: number, teamName: string, given: Partial<MyTeamWeek> = {}): MyTeamWeek => ({
  summary: {
    teamId: teamId(number),
    teamName,
    channelId: `19:${teamName}`,
    stage: 'in-force',
    next: 'nothing',
    version: 1,
    checkInOn: undefined,
    round: undefined,
  },
  week: '2026-W47',
  today: '2026-11-18',
  promises: [],
  isMyVoice: false,
  askedBy: [],
  recognitions: [],
  dissents: [],
  fourWeeks: [],
  ...given,
});

const promise: MyPromiseView = { id: '1', text: 'The brief', day: '2026-11-19', isMine: true, otherName: 'Bo' };

describe('my promises', () => {
  const said = (given: Partial<MyPromiseView>) =>
    myPromises([teamWeek(1, 'Studio', { promises: [{ ...promise, ...given }] })], { words, dates })[0]?.meta;

  test('say whose they are, to whom, by which day and in which team', () => {
    expect(said({})).toBe('You to Bo, by Thursday 19 November\u00a0· Studio');
    expect(said({ isMine: false })).toBe('Bo to you, by Thursday 19 November\u00a0· Studio');
    expect(said({ otherName: undefined })).toBe('You to the team, by Thursday 19 November\u00a0· Studio');
  });

  test('of a day that has passed say for when they were', () => {
    expect(said({ day: '2026-11-17' })).toBe('You to Bo, was for Tuesday 17 November\u00a0· Studio');
  });

  test('come from all teams, the earliest day first', () => {
    const studio = teamWeek(1, 'Studio', { promises: [promise, { ...promise, id: '2', day: '2026-11-30' }] });
    const ward = teamWeek(2, 'Ward', { promises: [{ ...promise, id: '3', day: '2026-11-20' }] });
    expect(myPromises([studio, ward], { words, dates }).map(({ key }) => key)).toEqual([
      `${teamId(1)} 1`,
      `${teamId(2)} 3`,
      `${teamId(1)} 2`,
    ]);
  });
});

describe('my turn', () => {
  test('is nothing where nothing waits', () => {
    const dissents = [{ id: '7', fact: 'Too late', next: undefined }];
    const between = [{ ...dissents[0]!, otherId: '9', otherName: 'Bo' }];
    expect(myTurns({ teams: [teamWeek(1, 'Studio', { dissents })], dissents: between }, words)).toEqual([]);
  });

  test('names what others wait for first, each with its team, and leads to where it is done', () => {
    const given = {
      isMyVoice: true,
      askedBy: ['Carla'],
      recognitions: [{ id: '5', byName: 'Bo', gesture: 'You called the ward.' }],
      dissents: [{ id: '7', fact: 'Too late', next: 'thanks' as const }],
      fourWeeks: ['before', 'week', 'after'] as const,
    };
    const turns = myTurns({ teams: [teamWeek(1, 'Studio', given)], dissents: [] }, words);
    expect(turns.map(({ text, page }) => [text, page])).toEqual([
      ['A dissent waits for your answer: Too late', '/dissents/7'],
      ['Bo recognises your work; choose what becomes of it: You called the ward.', '/shout-outs'],
      ['Carla asks you to take their turn this week', '/shout-outs'],
      ['It is your voice this week: whose work do you want to recognise?', '/shout-outs'],
      ['Four weeks: the look before waits for your answer', '/four-weeks'],
      ['Four weeks: nobody has said yet how a week went', '/four-weeks'],
      ['Four weeks: the look after waits for your answer', '/four-weeks'],
    ]);
    expect(new Set(turns.map(({ channelId, meta }) => `${channelId ?? ''} ${meta}`))).toEqual(
      new Set(['19:Studio Studio']),
    );
  });

  test('is, of what stands between two, answered in one’s own tab, and says who reads it', () => {
    const between = { id: '7', fact: 'You spoke over me.', next: 'thanks' as const, otherId: '9', otherName: 'Bo' };
    expect(myTurns({ teams: [], dissents: [between, { ...between, id: '8', otherName: '' }] }, words)).toEqual([
      expect.objectContaining({ meta: 'Only Bo and you', channelId: undefined, page: '/dissents/9/7' }),
      expect.objectContaining({ meta: 'Only the other person and you', page: '/dissents/9/8' }),
    ]);
  });
});

describe('the windows of my teams', () => {
  const window = { minutes: 30, zone: 'Europe/Rome', by: 'ada', on: '2026-11-01', revision: 1 };
  const tuesday = { ...window, moment: { weekday: 1, minute: 15 * 60 } };
  const monday = { ...window, moment: { weekday: 0, minute: 9 * 60 } };
  // A Friday.
  const now = Date.parse('2026-11-20T12:00Z');
  const saying = { words, dates, zone: 'America/New_York', now };

  test('come with the next first, on my own clock, and lead to the team’s window', () => {
    const teams = [
      teamWeek(1, 'Studio', { teamFieldWindow: tuesday }),
      teamWeek(2, 'Lab'),
      teamWeek(3, 'Ward', { teamFieldWindow: monday }),
    ];
    expect(myWindows(teams, saying)).toEqual([
      {
        key: teamId(3),
        text: 'Monday 23 November at 03:00, 30 minutes',
        meta: 'Ward',
        page: `/team-window/${teamId(3)}`,
      },
      {
        key: teamId(1),
        text: 'Tuesday 24 November at 09:00, 30 minutes',
        meta: 'Studio',
        page: `/team-window/${teamId(1)}`,
      },
    ]);
  });

  test('are on another day of mine where my day is another', () => {
    const [mine] = myWindows([teamWeek(1, 'Studio', { teamFieldWindow: tuesday })], {
      ...saying,
      zone: 'Pacific/Auckland',
    });
    expect(mine?.text).toBe('Wednesday 25 November at 03:00, 30 minutes');
  });
});
