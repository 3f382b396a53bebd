import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { OwnCheckInView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla } from '../support/sample-team.ts';
import { dan, eve, five, makeTeamCalls } from '../support/team-calls.ts';
import type { TeamCalls } from '../support/team-calls.ts';

const days = 86_400_000;

let server: ApiServer;
let team: TeamCalls;

/** A team of so many people with an agreement in force. */
const start = async (people: number): Promise<void> => {
  server = await startApiServer();
  server.world.roster = five.slice(0, people);
  team = makeTeamCalls(server);
  await team.agree();
};
afterEach(() => server.stop());

const everyoneChecksIn = async (given: readonly Partial<OwnCheckInView>[]): Promise<TeamAllianceView> => {
  for (const [index, one] of given.entries()) await team.view(team.checkIn(five[index]!.personId, one));
  return team.read(ada);
};

describe('a round that everyone has answered', () => {
  test('shows no figures and no comments for three answers', async () => {
    await start(3);
    const { checkIns } = await everyoneChecksIn([{ change: 'One' }, { change: 'Two' }, { change: 'Three' }]);
    expect(checkIns).toEqual([{ round: 1, closedOn: '2026-11-20', answers: 3 }]);
  });

  test('shows figures and no comments for four', async () => {
    await start(4);
    const marks = [1, 2, 3, 5] as const;
    const { checkIns } = await everyoneChecksIn(
      marks.map((purpose) => ({ purpose, trust: 5, care: 2, change: `Of ${String(purpose)}` })),
    );
    // (1 + 2 + 3 + 5) / 4 = 2.75
    const figures = { purpose: 2.8, trust: 5, care: 2 };
    expect(checkIns).toEqual([{ round: 1, closedOn: '2026-11-20', answers: 4, figures }]);
  });

  test('shows figures and comments for five, the comments in an order that tells nothing', async () => {
    await start(5);
    const { checkIns } = await everyoneChecksIn(['Zeal', 'Calm', '', 'Quiet', 'Breaks'].map((change) => ({ change })));
    const comments = ['Breaks', 'Calm', 'Quiet', 'Zeal'];
    const figures = { purpose: 4, trust: 4, care: 4 };
    expect(checkIns).toEqual([{ round: 1, closedOn: '2026-11-20', answers: 5, figures, comments }]);
  });

  test('is closed once, with both answers, when the last two come at once', async () => {
    await start(4);
    for (const person of [ada, bo]) await team.checkIn(person);
    await Promise.all([carla, dan].map((person) => team.checkIn(person)));
    expect((await team.read(ada)).checkIns).toMatchObject([{ round: 1, answers: 4 }]);
    expect((await server.world.stored())?.closedRounds).toHaveLength(1);
  });

  test('takes no more answers; the next one does', async () => {
    await start(3);
    await everyoneChecksIn([{}, {}, {}]);
    expect((await team.checkIn(ada, { purpose: 1 })).json()).toMatchObject({ status: 409, code: 'round-is-closed' });
    expect(await team.view(team.checkIn(ada, { purpose: 1 }, 2))).toMatchObject({
      checkIn: { round: 2, answers: 1, mine: { purpose: 1 } },
      checkIns: [{ round: 1 }],
    });
  });
});

describe('a round that is open', () => {
  beforeEach(() => start(5));

  test('says how many have answered and until when it is open, and nothing else', async () => {
    await team.checkIn(ada);
    await team.checkIn(bo);
    expect(await team.read(carla)).toMatchObject({ next: 'check-in', checkIns: [] });
    expect((await team.read(carla)).checkIn).toEqual({
      round: 1,
      checkInWeeks: 6,
      dueOn: '2027-01-01',
      answers: 2,
      openUntil: '2026-11-27',
    });
  });

  test('shows its figures all at once when it ends by itself, and takes no late answer', async () => {
    for (const person of [ada, bo, carla, dan]) await team.checkIn(person);
    server.world.clock.move(7 * days);
    expect((await team.read(ada)).checkIns).toEqual([]);
    server.world.clock.move(days);
    expect((await team.checkIn(eve)).json()).toMatchObject({ status: 409, code: 'round-is-closed' });
    const figures = { purpose: 4, trust: 4, care: 4 };
    expect((await team.read(eve)).checkIns).toEqual([{ round: 1, closedOn: '2026-11-27', answers: 4, figures }]);
  });

  test('lets one replace one’s answer, and takes it once when it is sent twice', async () => {
    const [first, again] = [await team.checkIn(ada, { care: 2 }), await team.checkIn(ada, { care: 2 })];
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    expect((await team.view(team.checkIn(ada, { care: 3 }))).checkIn).toMatchObject({ answers: 1, mine: { care: 3 } });
  });

  test('takes no answer to a round that has not begun', async () => {
    expect((await team.checkIn(ada, {}, 2)).json()).toMatchObject({ status: 409, code: 'not-due' });
  });
});

test('nobody checks in before an agreement is in force', async () => {
  await start(3);
  await server.stop();
  server = await startApiServer();
  team = makeTeamCalls(server);
  await team.reachProposal();
  expect((await team.checkIn(ada)).json()).toMatchObject({ status: 409, code: 'not-due' });
});

describe('what someone answers in an open round', () => {
  /** Everything that the others are sent while Ada answers as `given` and Bo answers after her. */
  const seenByOthers = async (given: Partial<OwnCheckInView>, roster: readonly RosterMember[]): Promise<string[]> => {
    await start(roster.length);
    await team.view(team.checkIn(ada, { purpose: 3 }));
    await team.view(team.checkIn(ada, given));
    const others = roster.map(({ personId }) => personId).filter((person) => person !== ada && person !== bo);
    const bodies = [(await team.checkIn(bo, { trust: 2, change: 'Of Bo' })).body];
    for (const person of [bo, ...others]) bodies.push((await team.call(person, 'GET', '')).body);
    bodies.push((await team.call(bo, 'GET', '/export?format=md')).body, (await team.facilitator(bo, bo)).body);
    return bodies;
  };

  test.each([3, 4, 5])('is in nobody else’s reply, to the letter, in a team of %i', async (people) => {
    const roster = five.slice(0, people);
    const low = await seenByOthers({ purpose: 1, trust: 1, care: 1, change: 'A secret change' }, roster);
    await server.stop();
    const high = await seenByOthers({ purpose: 5, trust: 5, care: 5, change: '' }, roster);
    expect(low).toEqual(high);
    expect(low.join()).not.toContain('secret');
  });

  test('is theirs to read again', async () => {
    await start(5);
    const mine = { purpose: 1, trust: 2, care: 5, change: 'A secret change' } as const;
    await team.view(team.checkIn(ada, mine));
    expect((await team.read(ada)).checkIn.mine).toEqual(mine);
  });

  test('is nobody’s in the replies about a closed round', async () => {
    await start(5);
    await everyoneChecksIn(five.map(({ name }) => ({ change: `Less ${name.length > 9 ? 'noise' : 'haste'}` })));
    const { checkIn, checkIns } = await team.read(bo);
    expect(checkIn).not.toHaveProperty('mine');
    expect(JSON.stringify(checkIns)).not.toMatch(/personId|cccccccc/);
    expect(Object.keys(checkIns[0]!).toSorted()).toEqual(['answers', 'closedOn', 'comments', 'figures', 'round']);
  });
});

test('the log holds no mark and no comment', async () => {
  await start(3);
  await team.checkIn(ada, { change: 'A secret change' });
  expect(server.logged()).toContain('/api/teams/:teamId/alliance/check-ins/:round');
  expect(server.logged()).not.toMatch(/secret|purpose|trust/);
});
