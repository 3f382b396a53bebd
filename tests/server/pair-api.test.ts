import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PairView } from '#contracts/pair-api.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { makePairCalls } from '../support/pair-calls.ts';
import type { PairCalls } from '../support/pair-calls.ts';
import { guid } from '../support/sample-pair.ts';
import { ada, bo, carla, friday, stranger, teamId, tenantId } from '../support/sample-team.ts';

let server: ApiServer;
let pair: PairCalls;

beforeEach(async () => {
  server = await startApiServer();
  pair = makePairCalls(server);
});
afterEach(() => server.stop());

const days = 86_400_000;
const pulse = { mark: 4, line: '' };
const pulses = { purpose: pulse, trust: pulse, care: pulse };

describe('two people', () => {
  test('come from an invitation to an agreement in force, a check-in and a review', async () => {
    expect((await pair.invite()).json<PairView>()).toMatchObject({
      me: { personId: ada, name: 'Ada Okafor' },
      other: { personId: bo, name: 'Bo Lindqvist', former: false },
      standing: { kind: 'invited', by: ada, why: 'To learn', at: friday },
      next: 'wait-for-decision',
    });
    expect(await pair.read(bo)).toMatchObject({ next: 'decide-on-invitation', standing: { why: 'To learn' } });
    await pair.call(bo, 'POST', '/reply', { reply: 'accept' });
    const agreed = await pair.agree();
    expect(agreed.versions).toMatchObject([
      { number: 1, inForceSince: friday, commitments: [{ personId: ada }, { personId: bo }] },
    ]);
    expect(agreed.rhythm).toEqual({ checkInWeeks: 4, reviewOn: '2027-05-20' });
    await pair.call(ada, 'PUT', '/check-ins/1', pulses);
    expect((await pair.call(bo, 'PUT', '/check-ins/1', pulses)).json<PairView>().checkIns).toHaveLength(1);
    server.world.clock.move(175 * days);
    const reviewed = await server.callAs(
      { person: ada, claims: { exp: (friday + 176 * days) / 1000 } },
      {
        method: 'POST',
        url: `/api/alliances/${pair.id()}/review`,
        payload: { outcome: 'renew', reviewOn: '2027-11-20' },
      },
    );
    expect(reviewed.json<PairView>().rhythm).toEqual({ checkInWeeks: 4, reviewOn: '2027-11-20' });
  });

  test('see one another’s openness when both are ready, and not a word before', async () => {
    await pair.begin();
    await pair.openness(ada, true, 1);
    expect((await pair.read(bo)).openness.revealed).toEqual({ kind: 'closed', other: 'ready' });
    expect((await pair.call(bo, 'GET', '')).body).not.toContain(`Why of ${ada}`);
    const seen = await pair.openness(bo, true, 0);
    expect(seen.openness.revealed).toMatchObject({ kind: 'open', theirs: { why: `Why of ${ada}` } });
    const late = await pair.call(ada, 'PUT', '/openness', {
      why: 'Other',
      expectations: '',
      fears: '',
      ready: true,
      basedOn: 2,
    });
    expect(late.json()).toMatchObject({ status: 409, code: 'already-revealed' });
  });

  test('add a prompt of their own, answer it and hide another', async () => {
    await pair.begin();
    const added = await pair.call(ada, 'POST', '/prompts', { text: 'When are we at our best?' });
    const own = added.json<PairView>().prompts.at(-1)!;
    expect(own.text).toBe('When are we at our best?');
    const answer = { text: 'On Mondays', ready: true, basedOn: 0 };
    expect((await pair.call(bo, 'PUT', `/answers/${own.id}`, answer)).statusCode).toBe(200);
    expect((await pair.call(ada, 'GET', '')).body).not.toContain('On Mondays');
    await pair.call(bo, 'PUT', '/hidden-prompts/one.tone', { hidden: true });
    expect((await pair.read(ada)).prompts.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['one.tone']);
  });

  test('hide a prompt each at the same instant, and both stay hidden', async () => {
    await pair.begin();
    await Promise.all([
      pair.call(ada, 'PUT', '/hidden-prompts/one.tone', { hidden: true }),
      pair.call(bo, 'PUT', '/hidden-prompts/one.aim', { hidden: true }),
    ]);
    const hidden = (await pair.read(ada)).prompts.filter((prompt) => prompt.hidden).map(({ id }) => id);
    expect(hidden.toSorted()).toEqual(['one.aim', 'one.tone']);
  });

  test('set the rhythm, and neither over what the other has set unseen', async () => {
    await pair.begin();
    const { rhythm: seen } = await pair.agree();
    const set = (person: typeof ada, chosen: object) =>
      pair.call(person, 'PUT', '/rhythm', { ...seen, ...chosen, basedOn: seen });
    await set(ada, { checkInWeeks: 2 });
    expect((await set(bo, { reviewOn: '2027-02-20' })).json<PairView>().rhythm).toEqual({
      checkInWeeks: 2,
      reviewOn: '2027-02-20',
    });
    expect((await set(bo, { checkInWeeks: 3 })).json()).toMatchObject({ status: 409, code: 'rhythm-has-changed' });
    expect((await pair.read(ada)).rhythm.checkInWeeks).toBe(2);
  });

  test('take a line out only as it was read', async () => {
    await pair.begin();
    const line = { part: 'tone', of: bo, text: 'Blunt', evidence: '', basedOn: 0 };
    await pair.call(ada, 'PUT', `/lines/${guid(1)}`, line);
    expect((await pair.call(bo, 'DELETE', `/lines/${guid(1)}`, { basedOn: 0 })).json()).toMatchObject({
      code: 'text-has-changed',
    });
    expect((await pair.call(bo, 'DELETE', `/lines/${guid(1)}`, { basedOn: 1 })).json<PairView>().lines).toEqual([]);
  });

  test('promise, and let a promise go', async () => {
    await pair.begin();
    const promise = { text: 'The draft', day: '2026-11-30', state: 'open', basedOn: 0 };
    await pair.call(ada, 'PUT', `/promises/${guid(1)}`, promise);
    expect((await pair.home(bo))[0]).toMatchObject({ openPromises: 1 });
    const letGo = await pair.call(ada, 'PUT', `/promises/${guid(1)}`, { ...promise, state: 'let-go', basedOn: 1 });
    expect(letGo.json<PairView>().promises).toMatchObject([{ by: ada, state: 'let-go' }]);
  });

  test('pause until a day, and either goes on earlier', async () => {
    await pair.begin();
    expect((await pair.call(ada, 'POST', '/pause', { until: '2026-12-20' })).json()).toMatchObject({
      standing: { kind: 'paused', until: '2026-12-20' },
      next: 'nothing',
    });
    expect((await pair.call(bo, 'POST', '/resume')).json()).toMatchObject({ standing: { kind: 'active' } });
  });

  test('are called by the names with which they sign in', async () => {
    await pair.invite(ada, bo, 'To learn', 'Bo, as the picker calls them');
    await pair.begin();
    expect((await pair.read(ada)).other.name).toBe('Bo Lindqvist');
    expect((await pair.home(ada))[0]?.otherName).toBe('Bo Lindqvist');
  });
});

describe('a decline', () => {
  test('looks to the inviter like an invitation that nobody has decided, to the letter', async () => {
    await pair.invite(ada, bo, 'To learn', 'Bo, as the picker calls them');
    const comparable = async () => {
      const [page, home] = [await pair.call(ada, 'GET', ''), await pair.home(ada)];
      return [page.statusCode, page.body, home];
    };
    const before = await comparable();
    await pair.call(bo, 'POST', '/reply', { reply: 'not-now' });
    expect(await comparable()).toEqual(before);
    await pair.call(bo, 'POST', '/reply', { reply: 'decline' });
    expect(await comparable()).toEqual(before);
    const again = await pair.invite(ada, bo, 'To learn', 'Bo, as the picker calls them');
    expect([again.statusCode, again.body]).toEqual([before[0], before[1]]);
  });

  test('cannot be told from an undecided invitation by taking it back', async () => {
    await pair.invite();
    await pair.call(bo, 'POST', '/reply', { reply: 'decline' });
    const declined = await pair.call(ada, 'POST', '/leave');
    expect((await pair.call(ada, 'GET', '')).statusCode).toBe(404);
    await pair.invite(ada, carla);
    const undecided = await pair.call(ada, 'POST', '/leave');
    expect([declined.statusCode, declined.body]).toEqual([undecided.statusCode, undecided.body]);
    expect((await pair.call(ada, 'GET', '')).statusCode).toBe(404);
    expect(await pair.home(ada)).toEqual([]);
  });

  test('ends with an invitation of the one who declined', async () => {
    await pair.invite();
    await pair.call(bo, 'POST', '/reply', { reply: 'decline' });
    await server.world.takeJobs();
    expect((await pair.invite(bo, ada, 'After all')).json()).toMatchObject({
      standing: { kind: 'active', since: friday },
      openness: { mine: { why: 'After all' } },
    });
    expect(await pair.read(ada)).toMatchObject({ next: 'write-openness', openness: { mine: { why: 'To learn' } } });
    expect(await server.world.takeJobs()).toMatchObject([
      { kind: 'post-pair-news', to: ada, news: { kind: 'accepted', at: friday } },
      { kind: 'refresh-invitation', to: bo, invitedAt: friday },
    ]);
  });

  test('of an invitation that was taken back ends with an invitation that the other decides on', async () => {
    await pair.invite();
    await pair.call(bo, 'POST', '/reply', { reply: 'decline' });
    await pair.call(ada, 'POST', '/leave');
    await server.world.takeJobs();
    expect((await pair.invite(bo, ada, 'After all')).json()).toMatchObject({ standing: { kind: 'invited', by: bo } });
    expect((await pair.read(ada)).next).toBe('decide-on-invitation');
    expect(await server.world.takeJobs()).toMatchObject([{ kind: 'post-invitation', to: ada }]);
  });
});

describe('leaving', () => {
  test('takes the leaver’s words and note along, and tells the other', async () => {
    await pair.begin();
    await pair.openness(ada, true, 1);
    await pair.openness(bo, true, 0);
    const note = `/api/me/notes/${pair.id()}`;
    await server.callAs(ada, { method: 'PUT', url: note, payload: { text: 'Mine' } });
    const left = await pair.call(ada, 'POST', '/leave');
    expect([left.statusCode, left.body]).toEqual([204, '']);
    expect((await pair.call(ada, 'GET', '')).json()).toMatchObject({ code: 'not-for-you' });
    expect(await pair.home(ada)).toEqual([]);
    expect((await server.callAs(ada, { url: note })).json()).toEqual({ text: '' });
    const late = await server.callAs(ada, { method: 'PUT', url: note, payload: { text: 'Mine once more' } });
    expect(late.json()).toMatchObject({ status: 404, code: 'not-for-you' });
    expect((await server.callAs(ada, { url: note })).json()).toEqual({ text: '' });
    expect((await pair.call(bo, 'GET', '')).body).not.toContain(`Why of ${ada}`);
    expect(await pair.read(bo)).toMatchObject({
      other: { former: true },
      openness: { mine: { why: `Why of ${bo}` } },
      standing: { kind: 'left', by: ada },
    });
    expect((await pair.home(bo))[0]).toMatchObject({ standing: 'left' });
    const jobs = await server.world.takeJobs();
    expect(jobs.at(-1)).toMatchObject({ kind: 'post-pair-news', to: bo, news: { kind: 'left', at: friday } });
  });

  test('of the last one deletes everything, and both may begin anew', async () => {
    await pair.begin();
    await pair.call(ada, 'POST', '/leave');
    expect((await pair.call(bo, 'POST', '/leave')).statusCode).toBe(204);
    expect(await pair.home(bo)).toEqual([]);
    expect((await pair.call(bo, 'GET', '')).statusCode).toBe(404);
    expect((await pair.begin()).openness.mine).toEqual({
      why: '',
      expectations: '',
      fears: '',
      ready: false,
      revision: 0,
    });
  });

  test('takes an invitation back', async () => {
    await pair.invite();
    expect((await pair.call(ada, 'POST', '/leave')).statusCode).toBe(204);
    expect((await pair.call(bo, 'GET', '')).statusCode).toBe(404);
    expect(await pair.home(bo)).toEqual([]);
  });
});

describe('one’s own side', () => {
  test('lists the alliances that one has, and nobody else’s', async () => {
    await pair.begin();
    await pair.invite(carla, bo);
    expect((await pair.home(bo)).map(({ otherName, next }) => [otherName, next]).sort()).toEqual([
      ['Ada Okafor', 'write-openness'],
      ['Carla Ferri', 'decide-on-invitation'],
    ]);
    expect((await pair.home(ada)).map(({ otherName }) => otherName)).toEqual(['Bo Lindqvist']);
    expect(await pair.home(stranger)).toEqual([]);
  });

  test('keeps a note that the other never sees', async () => {
    await pair.begin();
    const url = `/api/me/notes/${pair.id()}`;
    await server.callAs(ada, { method: 'PUT', url, payload: { text: 'Ask about Thursday' } });
    await server.callAs(ada, { method: 'PUT', url, payload: { text: 'Asked' } });
    expect((await server.callAs(ada, { url })).json()).toEqual({ text: 'Asked' });
    expect((await server.callAs(bo, { url })).json()).toEqual({ text: '' });
    expect((await pair.call(bo, 'GET', '')).body).not.toContain('Asked');
  });

  test('keeps no note over another that its author has written elsewhere meanwhile', async () => {
    await pair.begin();
    const url = `/api/me/notes/${pair.id()}`;
    const write = async (payload: object) =>
      (await server.callAs(ada, { method: 'PUT', url, payload })).json<unknown>();
    expect(await write({ text: 'In the tab', over: '' })).toEqual({ text: 'In the tab' });
    expect(await write({ text: 'In the pane', over: '' })).toMatchObject({ status: 409, code: 'text-has-changed' });
    // Sent twice is once.
    expect(await write({ text: 'In the tab', over: '' })).toEqual({ text: 'In the tab' });
    expect(await write({ text: 'Both', over: 'In the tab' })).toEqual({ text: 'Both' });
    expect((await server.callAs(ada, { url })).json()).toEqual({ text: 'Both' });
  });

  test.each([
    ['a name that says nothing', '"name":" ","address":""'],
    ['half a character in a name', String.raw`"name":"a \ud83d","address":""`],
    ['half a character in an address', String.raw`"name":"Bo","address":"\ud83d@example.com"`],
  ])('takes no invitation with %s', async (_, picked) => {
    const payload = `{"personId":"${bo}",${picked},"why":"To learn"}`;
    const headers = { 'content-type': 'application/json' };
    const reply = await server.callAs(ada, { method: 'POST', url: '/api/me/alliances', payload, headers });
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await pair.home(ada)).toEqual([]);
  });

  test('has no alliance with oneself', async () => {
    expect((await pair.invite(ada, ada)).json()).toMatchObject({ status: 422, code: 'invitation-to-oneself' });
  });
});

describe('an alliance', () => {
  const comparable = (body: string): string => body.replace(/"requestId":"[^"]*"/, '');

  test('answers strangers, and those who ask for what is not there, alike to the letter', async () => {
    await pair.begin();
    const ids = [pair.id(), pair.id().replace(/^.{8}/, '00000000'), guid(9), teamId(1), 'no-guid', pair.id().slice(1)];
    const replies = await Promise.all([
      ...ids.map((id) => server.callAs(stranger, { url: `/api/alliances/${id}` })),
      ...ids.slice(1).map((id) => server.callAs(ada, { url: `/api/alliances/${id}` })),
      server.callAs({ person: ada, tenant: tenantId(2) }, { url: `/api/alliances/${pair.id()}` }),
    ]);
    expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
    expect(new Set(replies.map(({ body }) => comparable(body))).size).toBe(1);
    expect(replies[0].json()).toMatchObject({ code: 'not-for-you' });
  });

  test.each(['own.x', 'own.', `own.${guid(1).toUpperCase()}`, `own.${guid(1)}%0A`, 'own.%00'])(
    'a prompt of one’s own is named by a GUID and by nothing else: %s',
    async (promptId) => {
      await pair.begin();
      const answer = { text: 'x', ready: false, basedOn: 0 };
      const reply = await pair.call(ada, 'PUT', `/answers/${promptId}`, answer);
      expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    },
  );

  test.each([
    ['PUT', '/openness', { why: 'x', ready: true, basedOn: 0 }],
    ['PUT', '/answers/one.unknown', { text: 'x', ready: false, basedOn: 0 }],
    ['PUT', '/hidden-prompts/one.unknown', { hidden: true }],
    ['PUT', '/hidden-prompts/one.tone', { hidden: ['one.tone'] }],
    ['PUT', `/lines/no-guid`, { part: 'tone', of: null, text: 'x', evidence: '', basedOn: 0 }],
    ['PUT', `/lines/${guid(1)}`, { part: 'other', of: null, text: 'x', evidence: '', basedOn: 0 }],
    ['POST', '/versions', { basedOn: { __proto__x: 1 } }],
    ['POST', '/versions/0/commitments', undefined],
    ['PUT', '/rhythm', { checkInWeeks: 27, reviewOn: null, basedOn: { checkInWeeks: 4, reviewOn: null } }],
    ['PUT', '/rhythm', { checkInWeeks: 2, reviewOn: null }],
    ['PUT', '/check-ins/1', { ...pulses, care: { mark: 6, line: '' } }],
    ['PUT', `/promises/${guid(1)}`, { text: 'x', day: '2026-02-30', state: 'open', basedOn: 0 }],
    ['POST', '/pause', { until: 'tomorrow' }],
    ['GET', '/export?format=pdf', undefined],
  ] as const)('takes nothing of another shape: %s %s', async (method, path, payload) => {
    await pair.begin();
    expect((await pair.call(ada, method, path, payload)).json()).toMatchObject({ status: 400, code: 'malformed' });
  });

  test('is exported as one page in the language that is asked for', async () => {
    await pair.begin();
    await pair.agree('We <b>say</b> no & mean it.');
    const html = await pair.call(ada, 'GET', '/export?format=html&language=it');
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(html.body).toContain('We &lt;b&gt;say&lt;/b&gt; no &amp; mean it.');
    expect(html.body).toContain('Alleanza di Ada Okafor e Bo Lindqvist');
    const markdown = await pair.call(bo, 'GET', '/export?format=md');
    expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(markdown.body).toMatch(/^# Alliance of Ada Okafor and Bo Lindqvist\n/);
  });
});
