import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, friday, lineId, members, teamId } from '../support/sample-team.ts';
import { makeTeamCalls } from '../support/team-calls.ts';
import type { TeamCalls } from '../support/team-calls.ts';

let server: ApiServer;
let team: TeamCalls;

beforeEach(async () => {
  server = await startApiServer();
  team = makeTeamCalls(server);
});
afterEach(() => server.stop());

const group = (number: number | null) =>
  team.call(bo, 'PUT', `/answers/team.climate/${ada}/line`, { lineId: number === null ? null : lineId(number) });
const place = (number: number, before: number | null) =>
  team.call(carla, 'PUT', `/lines/${lineId(number)}/place`, { before: before === null ? null : lineId(before) });
const remove = (number: number, basedOn: number) => team.call(carla, 'DELETE', `/lines/${lineId(number)}`, { basedOn });

describe('a team designs its alliance', () => {
  test('beginning with nothing', async () => {
    expect(await team.read(ada)).toEqual({
      team: { name: 'Field design', members },
      me: ada,
      stage: 'writing',
      next: 'write-answers',
      answers: [],
      writers: [],
      lines: [],
      versions: [],
      positions: [],
      checkIn: { round: 1, checkInWeeks: 6, answers: 0 },
      checkIns: [],
    });
  });

  test('from answers to an agreement in force and its second version', async () => {
    await team.answer(ada, 'Calm');
    await team.answer(bo, 'Candid');
    const opened = await team.view(team.call(carla, 'POST', '/opening'));
    expect(opened).toMatchObject({ stage: 'drafting', answers: [{ text: 'Calm' }, { text: 'Candid' }], lines: [] });
    const words = { part: 'atmosphere', text: 'Calm and candid', evidence: 'We laugh.' } as const;
    const line = { id: lineId(1), ...words };
    expect((await team.view(team.line(bo, 1, words))).lines).toEqual([{ ...line, revision: 1, editedBy: bo }]);
    expect((await team.view(team.propose(ada, [[1, 1]]))).versions).toEqual([
      {
        number: 1,
        lines: [line],
        proposedBy: ada,
        proposedAt: friday,
        replyBy: '2026-11-27',
        commitments: [],
        post: 'waiting',
      },
    ]);
    await team.commit(ada);
    await team.commit(bo);
    expect((await team.commit(carla)).json()).toMatchObject({
      stage: 'in-force',
      versions: [{ inForceSince: friday }],
      checkIn: { dueOn: '2027-01-01' },
    });
    await team.line(carla, 1, { text: 'Calm, candid and kind', basedOn: 1 });
    expect(await team.view(team.propose(carla, [[1, 2]]))).toMatchObject({
      stage: 'proposed',
      versions: [
        { number: 1, inForceSince: friday, lines: [{ text: 'Calm and candid' }] },
        { number: 2, commitments: [], lines: [{ id: lineId(1), text: 'Calm, candid and kind' }] },
      ],
    });
  });

  test('without reading one another’s answers before they are open', async () => {
    await team.answer(ada, 'A secret wish');
    const reply = await team.answer(bo, 'Candid');
    expect(reply.json()).toMatchObject({ me: bo, writers: [ada, bo], answers: [{ personId: bo, text: 'Candid' }] });
    expect(reply.body).not.toContain('secret');
    expect((await team.call(carla, 'GET', '')).body).not.toMatch(/secret|Candid/);
  });
});

describe('the lines', () => {
  beforeEach(async () => {
    await team.answer(ada, 'Calm');
    await team.call(ada, 'POST', '/opening');
  });

  test('say behind which of them an answer stands, until it is taken out or the line is gone', async () => {
    await team.line(bo, 1);
    expect((await team.view(group(1))).answers).toMatchObject([{ text: 'Calm', lineId: lineId(1), revision: 1 }]);
    expect((await team.view(group(null))).answers[0]).not.toHaveProperty('lineId');
    await group(1);
    const without = await team.view(remove(1, 1));
    expect(without.lines).toEqual([]);
    expect(without.answers[0]).not.toHaveProperty('lineId');
  });

  test('stand in the order that anyone gives them', async () => {
    for (const number of [1, 2, 3]) await team.line(ada, number, { part: 'conflict-steps' });
    const ids = async (reply: ReturnType<typeof place>) => (await team.view(reply)).lines.map(({ id }) => id);
    expect(await ids(place(3, 1))).toEqual([3, 1, 2].map(lineId));
    expect(await ids(place(3, null))).toEqual([1, 2, 3].map(lineId));
    expect((await team.read(bo)).lines.map(({ id }) => id)).toEqual([1, 2, 3].map(lineId));
  });

  test('are proposed only as they were read: none missing, none changed, in that order', async () => {
    for (const number of [1, 2]) await team.line(ada, number, { part: 'conflict-steps' });
    for (const read of [
      [[1, 1]],
      [],
      [
        [1, 1],
        [2, 2],
      ],
      [
        [2, 1],
        [1, 1],
      ],
    ] as const)
      expect((await team.propose(bo, read)).json()).toMatchObject({ status: 409, code: 'text-has-changed' });
    const read = [
      [1, 1],
      [2, 1],
    ] as const;
    expect((await team.propose(bo, read)).statusCode).toBe(200);
  });

  test('lose nothing of two people who edit the same at once: the second is told, and sees the other’s text', async () => {
    await team.line(ada, 1);
    const replies = await Promise.all([
      team.line(ada, 1, { text: 'Ada’s words', basedOn: 1 }),
      team.line(bo, 1, { text: 'Bo’s words', basedOn: 1 }),
    ]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'text-has-changed' });
    const [winner, loser, text] = replies[0].statusCode === 200 ? [ada, bo, 'Ada’s words'] : [bo, ada, 'Bo’s words'];
    expect((await team.read(loser)).lines).toMatchObject([{ text, revision: 2, editedBy: winner }]);
    expect((await team.line(loser, 1, { text: 'Both our words', basedOn: 2 })).statusCode).toBe(200);
  });

  test('keep an edit that whoever removes the line has not read', async () => {
    await team.line(ada, 1);
    await team.line(bo, 1, { text: 'Better', basedOn: 1 });
    expect((await remove(1, 1)).json()).toMatchObject({ status: 409, code: 'text-has-changed' });
    expect((await team.read(ada)).lines).toMatchObject([{ text: 'Better' }]);
  });
});

describe('an act that is repeated, because its answer was lost, replies like the first time:', () => {
  const same = async (act: () => ReturnType<TeamCalls['call']>) => {
    const [first, again] = [await act(), await act()];
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
  };

  test('an answer', () => same(() => team.answer(ada, 'Calm')));

  test('a line, its place, its removal, and an answer behind it', async () => {
    await team.answer(ada, 'Calm');
    await team.call(ada, 'POST', '/opening');
    await same(() => team.line(bo, 1));
    await team.line(bo, 2);
    await same(() => place(2, 1));
    await same(() => group(1));
    await same(() => remove(2, 1));
  });

  test('a proposal and a commitment', async () => {
    await team.call(ada, 'POST', '/opening');
    await team.line(ada, 1);
    await same(() => team.propose(ada, [[1, 1]]));
    await same(() => team.commit(ada));
  });

  test('a rhythm', () => same(() => team.call(bo, 'PUT', '/rhythm', { checkInWeeks: 4 })));
});

describe('an act that the rules refuse', () => {
  test.each<[string, string, number, () => Promise<{ json(): unknown }>]>([
    ['a blank answer', 'text-is-blank', 422, () => team.answer(ada, '\u200b')],
    ['a line before the opening', 'writing-is-open', 409, () => team.line(ada, 1)],
    ['a grouping before the opening', 'writing-is-open', 409, () => group(1)],
    ['a proposal before the opening', 'writing-is-open', 409, () => team.propose(ada, [])],
    ['a commitment to nothing', 'version-is-unknown', 404, () => team.commit(ada)],
    ['a place for a line that is not there', 'not-in-alliance', 404, () => place(1, null)],
  ])('%s, is told why', async (_, code, status, act) => {
    expect((await act()).json()).toMatchObject({ status, code });
  });

  test('after the opening and a proposal, is told why', async () => {
    await team.call(ada, 'POST', '/opening');
    expect((await team.answer(ada, 'Late')).json()).toMatchObject({ status: 409, code: 'writing-is-over' });
    expect((await team.propose(ada, [])).json()).toMatchObject({ status: 422, code: 'text-is-blank' });
    expect((await team.line(ada, 1, { text: ' ' })).json()).toMatchObject({ status: 422, code: 'text-is-blank' });
    await team.line(ada, 1);
    expect((await group(1)).json()).toMatchObject({ status: 404, code: 'not-in-alliance' });
    await team.propose(ada, [[1, 1]]);
    expect((await team.propose(bo, [[1, 1]])).json()).toMatchObject({ status: 409, code: 'nothing-has-changed' });
    await team.line(ada, 1, { text: 'Calmer', basedOn: 1 });
    await team.propose(ada, [[1, 2]]);
    expect((await team.commit(ada)).json()).toMatchObject({ status: 409, code: 'version-is-superseded' });
  });

  test.each([
    ['2026-11-18', 'day-is-past'],
    ['2027-01-20', 'day-is-too-far'],
  ])('a proposal to be answered by %s, is told why', async (replyBy, code) => {
    await team.call(ada, 'POST', '/opening');
    await team.line(ada, 1);
    const basedOn = [{ id: lineId(1), revision: 1 }];
    const reply = await team.call(ada, 'POST', '/versions', { basedOn, replyBy });
    expect(reply.json()).toMatchObject({ status: 422, code });
  });
});

test('the log holds neither words nor people nor teams', async () => {
  await team.answer(ada, 'A secret wish');
  await team.answer(ada, 'x'.repeat(5000));
  await team.call(ada, 'POST', '/opening');
  await team.line(ada, 1, { text: 'Another secret' });
  expect(server.logged()).toContain('/api/teams/:teamId/alliance/answers/:promptId');
  for (const personal of ['secret', 'Bearer', ada, teamId(1), 'Okafor'])
    expect(server.logged()).not.toContain(personal);
});
