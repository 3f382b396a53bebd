import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { alliancePath, startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, friday, members, teamId } from '../support/sample-team.ts';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const put = (person: PersonId, path: string, payload: object) =>
  server.callAs(person, { method: 'PUT', url: `${alliancePath}${path}`, payload });
const post = (person: PersonId, path: string, payload?: object) =>
  server.callAs(person, { method: 'POST', url: `${alliancePath}${path}`, ...(payload && { payload }) });

const answer = (person: PersonId, text: string, basedOn = 0) => put(person, '/answers/team.climate', { text, basedOn });
const edit = (person: PersonId, text: string, basedOn = 0) =>
  put(person, '/draft/atmosphere', { text, evidence: '', basedOn });
const propose = (person: PersonId, atmosphere: number) =>
  post(person, '/versions', { basedOn: { atmosphere, 'co-responsibility': 0, behaviour: 0 } });
const commit = (person: PersonId, version: number) => post(person, `/versions/${String(version)}/commitments`);

describe('a team designs its alliance', () => {
  test('from nothing to an agreement in force and its second version', async () => {
    expect(await server.read(ada)).toEqual({
      team: { name: 'Field design', members },
      me: ada,
      stage: 'writing',
      answers: [],
      writers: [],
      draft: {
        atmosphere: { text: '', evidence: '', revision: 0 },
        'co-responsibility': { text: '', evidence: '', revision: 0 },
        behaviour: { text: '', evidence: '', revision: 0 },
      },
      versions: [],
    });
    await answer(ada, 'Calm');
    await answer(bo, 'Candid');
    const opened = await post(carla, '/opening');
    expect(opened.json<TeamAllianceView>()).toMatchObject({
      stage: 'drafting',
      answers: [{ text: 'Calm' }, { text: 'Candid' }],
      draft: { atmosphere: { text: 'Calm\nCandid' } },
    });
    await edit(bo, 'Calm and candid');
    expect((await propose(ada, 1)).json()).toMatchObject({
      stage: 'proposed',
      versions: [{ number: 1, proposedBy: ada, proposedAt: friday, commitments: [], post: 'waiting' }],
    });
    await commit(ada, 1);
    await commit(bo, 1);
    expect((await commit(carla, 1)).json()).toMatchObject({ stage: 'in-force', versions: [{ inForceSince: friday }] });
    await edit(carla, 'Calm, candid and kind', 1);
    const second = await propose(carla, 2);
    expect(second.json()).toMatchObject({
      stage: 'proposed',
      versions: [
        { number: 1, inForceSince: friday, sections: { atmosphere: { text: 'Calm and candid' } } },
        { number: 2, commitments: [], sections: { atmosphere: { text: 'Calm, candid and kind' } } },
      ],
    });
  });

  test('without reading one another’s answers before they are open', async () => {
    await answer(ada, 'A secret wish');
    const reply = await answer(bo, 'Candid');
    expect(reply.json()).toMatchObject({ me: bo, writers: [ada, bo], answers: [{ personId: bo, text: 'Candid' }] });
    expect(reply.body).not.toContain('secret');
    expect((await server.callAs(carla, { url: alliancePath })).body).not.toMatch(/secret|Candid/);
  });
});

describe('two people who edit the same section at once', () => {
  test('are not lost on one another: the second is told, and sees the other’s text', async () => {
    await post(ada, '/opening');
    const replies = await Promise.all([edit(ada, 'Ada’s words'), edit(bo, 'Bo’s words')]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const refused = replies.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json()).toMatchObject({ code: 'text-has-changed' });
    const [winner, loser, words] = replies[0].statusCode === 200 ? [ada, bo, 'Ada’s words'] : [bo, ada, 'Bo’s words'];
    expect((await server.read(loser)).draft.atmosphere).toEqual({
      text: words,
      evidence: '',
      revision: 1,
      editedBy: winner,
    });
    expect((await edit(loser, 'Both our words', 1)).statusCode).toBe(200);
  });
});

test('a proposal sent again, because its answer was lost, is answered with the alliance as it is', async () => {
  await post(ada, '/opening');
  await edit(ada, 'Calm');
  await propose(ada, 1);
  const again = await propose(ada, 1);
  expect(again.statusCode).toBe(200);
  expect(again.json()).toMatchObject({ versions: [{ number: 1, proposedBy: ada }] });
});

describe('an act that the rules refuse', () => {
  test.each<[string, string, number, () => Promise<{ json(): unknown }>]>([
    ['a blank answer', 'text-is-blank', 422, () => answer(ada, '\u200b')],
    ['an edit before the opening', 'writing-is-open', 409, () => edit(ada, 'x')],
    ['a proposal before the opening', 'writing-is-open', 409, () => propose(ada, 0)],
    ['a commitment to nothing', 'version-is-unknown', 404, () => commit(ada, 1)],
  ])('%s, is told why', async (_, code, status, act) => {
    expect((await act()).json()).toMatchObject({ status, code });
  });

  test('after the opening and a proposal, is told why', async () => {
    await post(ada, '/opening');
    expect((await answer(ada, 'Late')).json()).toMatchObject({ status: 409, code: 'writing-is-over' });
    expect((await propose(ada, 0)).json()).toMatchObject({ status: 422, code: 'text-is-blank' });
    await edit(ada, 'Calm');
    await propose(ada, 1);
    expect((await propose(bo, 1)).json()).toMatchObject({ status: 409, code: 'nothing-has-changed' });
    await edit(ada, 'Calmer', 1);
    await propose(ada, 2);
    expect((await commit(ada, 1)).json()).toMatchObject({ status: 409, code: 'version-is-superseded' });
  });
});

test('an act that is repeated replies like the first time', async () => {
  const first = await answer(ada, 'Calm');
  const again = await answer(ada, 'Calm');
  expect([again.statusCode, again.body]).toEqual([200, first.body]);
});

test('the log holds neither words nor people nor teams', async () => {
  await answer(ada, 'A secret wish');
  await answer(ada, 'x'.repeat(5000));
  expect(server.logged()).toContain('/api/teams/:teamId/alliance/answers/:promptId');
  for (const personal of ['secret', 'Bearer', ada, teamId(1), 'Okafor'])
    expect(server.logged()).not.toContain(personal);
});
