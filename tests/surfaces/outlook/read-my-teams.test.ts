import { describe, expect, test } from '@jest/globals';
import type { MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import type { MemberAddressesView } from '#contracts/team-window-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { readMyTeams } from '#surfaces/outlook/group/read-my-teams.ts';
import type { TeamReads } from '#surfaces/outlook/pane-context.tsx';

const teamNamed = (teamId: string): MyTeamWeek => ({
  summary: {
    teamId: teamId as TeamId,
    teamName: teamId,
    channelId: `19:${teamId}`,
    stage: 'in-force',
    next: 'nothing',
    version: 1,
    checkInOn: undefined,
    round: undefined,
  },
  week: '2026-W47',
  today: '2026-11-20',
  promises: [],
  isMyVoice: false,
  askedBy: [],
  recognitions: [],
  dissents: [],
  fourWeeks: [],
});
const [design, research] = [teamNamed('design'), teamNamed('research')];

const memberList = (...addresses: (string | undefined)[]): MemberAddressesView => ({
  members: addresses.map((address, index) => ({
    personId: `p${index}`,
    name: `P ${index}`,
    ...(address === undefined ? {} : { address }),
  })),
});

/** A week of which only its needs are looked at. */
const weekWithNeeds = (...states: readonly ('free' | 'promised' | 'over')[]): WeekView =>
  ({ reciprocity: { needs: states.map((state) => ({ state })), offers: [], promises: [] } }) as unknown as WeekView;

const done = <View>(view: View) => Promise.resolve({ kind: 'done', view } as const);
const down = () => Promise.reject(new Unavailable('server', new Error('down')));
const week: MyWeekView = { alliances: [], teams: [design, research], dissents: [] };

const reads = (given: Partial<TeamReads> = {}): TeamReads => ({
  myWeek: () => done(week),
  members: (teamId) => done(teamId === design.summary.teamId ? memberList('a@x', undefined) : memberList('b@x', 'c@x')),
  week: () => done(weekWithNeeds('free', 'promised', 'free', 'over')),
  ...given,
});

describe('beside a meeting of more than two', () => {
  test('the team is found in which most of them are, with the needs that nobody has taken up', async () => {
    expect(await readMyTeams(reads(), ['b@x', 'c@x'])).toEqual({
      teams: [design, research],
      meeting: { team: research, freeNeeds: 2 },
    });
  });

  test('no team meets where they are of none, and no week of a team is read then', async () => {
    let count = 0;
    const counting = reads({
      week: () => {
        count += 1;
        return down();
      },
    });
    expect(await readMyTeams(counting, ['x@y', 'z@y'])).toEqual({ teams: [design, research], meeting: undefined });
    expect(count).toBe(0);
  });

  test('one’s teams are there even where nobody says who is in them', async () => {
    expect(await readMyTeams(reads({ members: down }), ['b@x', 'c@x'])).toMatchObject({ meeting: undefined });
    const refused = () => Promise.resolve({ kind: 'refused', code: 'busy' } as const);
    expect(await readMyTeams(reads({ members: refused }), ['b@x'])).toMatchObject({ teams: [design, research] });
  });

  test('a team meets even where its needs are not known', async () => {
    const { meeting } = await readMyTeams(reads({ week: down }), ['b@x', 'c@x']);
    expect(meeting).toEqual({ team: research, freeNeeds: undefined });
  });

  test('nothing is made up where one’s own week is not to be had', async () => {
    await expect(readMyTeams(reads({ myWeek: down }), ['b@x'])).rejects.toMatchObject({ part: 'server' });
    const refused = () => Promise.resolve({ kind: 'refused', code: 'busy' } as const);
    await expect(readMyTeams(reads({ myWeek: refused }), ['b@x'])).rejects.toMatchObject({ part: 'server' });
  });
});
