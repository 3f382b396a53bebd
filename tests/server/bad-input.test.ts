import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alliancePath, startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, lineId, sampleTeam, teamId } from '../support/sample-team.ts';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const put = (path: string, payload: string | object) =>
  server.callAs(ada, {
    method: 'PUT',
    url: `${alliancePath}${path}`,
    payload,
    headers: { 'content-type': 'application/json' },
  });

const answer = { text: 'a', basedOn: 0 };
const emptyBody = JSON.stringify({ text: '', basedOn: 0 });
const answerPath = '/answers/team.climate';
const linePath = `/lines/${lineId(1)}`;
const positionPath = `/versions/1${linePath}/position`;

const line = { part: 'behaviour', text: 'a', evidence: '', basedOn: 0 };
const support = { stance: { kind: 'support' } };
const marks = { purpose: 1, trust: 2, care: 3, change: '' };
const proposal = { basedOn: [{ id: lineId(1), revision: 1 }], replyBy: '2026-11-27' };

describe('a body', () => {
  test('over 64 KiB is refused as too large, and one just below it is read', async () => {
    const body = (bytes: number): string => JSON.stringify({ text: 'x'.repeat(bytes - emptyBody.length), basedOn: 0 });
    expect((await put(answerPath, body(65_537))).json()).toMatchObject({ status: 413, code: 'too-large' });
    expect((await put(answerPath, body(65_536))).json()).toMatchObject({ status: 422, code: 'text-is-too-long' });
  });

  test('that is not JSON is refused', async () => {
    for (const payload of ['{"text":', '{"text":"a","basedOn":0}}', "{'text':'a'}", 'undefined']) {
      expect((await put(answerPath, payload)).json()).toMatchObject({ status: 400, code: 'malformed' });
    }
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [{ text: 'a', basedOn: 0 }]],
    ['a text', 'a'],
    ['no revision', { text: 'a' }],
    ['a revision in words', { text: 'a', basedOn: '0' }],
    ['a revision below nothing', { text: 'a', basedOn: -1 }],
    ['half a revision', { text: 'a', basedOn: 0.5 }],
    ['a text that is an object', { text: { toString: 'a' }, basedOn: 0 }],
    ['a field that nobody asked for', { text: 'a', basedOn: 0, personId: 'cccccccc-0000-4000-8000-000000000002' }],
  ])('with %s is refused, and nothing is stored', async (_, payload) => {
    const reply = await put(answerPath, payload === undefined ? '' : JSON.stringify(payload));
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await server.world.stored()).toBeUndefined();
  });
});

describe('a text with half a surrogate pair', () => {
  const halves = [
    ['high', String.raw`\ud83d`],
    ['low', String.raw`\ude00`],
    ['the pair the wrong way round', String.raw`\ude00\ud83d`],
  ];

  test.each(halves)('(%s) is refused as an answer, and nothing is stored', async (_, escaped) => {
    const reply = await put(answerPath, `{"text":"a ${escaped} b","basedOn":0}`);
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await server.world.stored()).toBeUndefined();
  });

  test.each(halves)('(%s) is refused in every other field', async (_, escaped) => {
    const stance = (reason: string, proposal: string) =>
      `{"stance":{"kind":"object","reason":"${reason}","proposal":"${proposal}"}}`;
    for (const [path, payload] of [
      [linePath, `{"part":"behaviour","text":"${escaped}","evidence":"","basedOn":0}`],
      [linePath, `{"part":"behaviour","text":"a","evidence":"${escaped}","basedOn":0}`],
      [positionPath, stance(escaped, 'a')],
      [positionPath, stance('a', escaped)],
      ['/check-ins/1', `{"purpose":1,"trust":1,"care":1,"change":"${escaped}"}`],
    ] as const) {
      expect((await put(path, payload)).json()).toMatchObject({ status: 400, code: 'malformed' });
    }
    expect(await server.world.stored()).toBeUndefined();
  });
});

describe('a path', () => {
  test.each<['PUT' | 'POST' | 'DELETE', string, object?]>([
    ['PUT', '/answers/team.unknown'],
    ['PUT', '/answers/one.power'],
    ['PUT', '/answers/__proto__'],
    ['PUT', '/answers/team.climate/no-guid/line', { lineId: null }],
    ['PUT', '/lines/no-guid', line],
    ['PUT', '/lines/__proto__', line],
    ['PUT', '/lines/no-guid/place', { before: null }],
    ['DELETE', '/lines/no-guid', { basedOn: 0 }],
    ['PUT', '/versions/1/lines/no-guid/position', support],
    ['PUT', `/versions/0${linePath}/position`, support],
    ['PUT', '/check-ins/0', marks],
    ['PUT', '/check-ins/-1', marks],
    ['PUT', '/check-ins/first', marks],
    ['POST', '/versions/0/commitments'],
    ['POST', '/versions/-1/commitments'],
    ['POST', '/versions/1.5/commitments'],
    ['POST', '/versions/two/commitments'],
    ['POST', '/versions/1e9/commitments'],
    ['POST', '/versions/%20/commitments'],
  ])('%s %s names nothing that exists and is refused', async (method, path, payload = answer) => {
    const reply = await server.callAs(ada, { method, url: `${alliancePath}${path}`, payload });
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await server.world.stored()).toBeUndefined();
  });
});

describe('a body of another shape', () => {
  test.each<[string, string, object]>([
    ['a line of no part', linePath, { ...line, part: 'constructor' }],
    ['a line without evidence', linePath, { part: 'behaviour', text: 'a', basedOn: 0 }],
    ['a line in someone else’s name', linePath, { ...line, editedBy: bo }],
    ['a place beside no line', `${linePath}/place`, { before: 'first' }],
    ['a place without a place', `${linePath}/place`, {}],
    ['an answer behind no line', `/answers/team.climate/${ada}/line`, { lineId: 'no-guid' }],
    ['a stance that nobody knows', positionPath, { stance: { kind: 'veto' } }],
    ['an objection without a proposal', positionPath, { stance: { kind: 'object', reason: 'a' } }],
    ['a support with a reason', positionPath, { stance: { kind: 'support', reason: 'a', proposal: 'b' } }],
    ['a position in someone else’s name', positionPath, { ...support, personId: bo }],
    ['a facilitator without an id', '/facilitator', { personId: 'Bo' }],
    ['a facilitator who is not said', '/facilitator', {}],
    ['a rhythm of no weeks', '/rhythm', { checkInWeeks: 0 }],
    ['a rhythm of more than half a year', '/rhythm', { checkInWeeks: 27 }],
    ['half a week', '/rhythm', { checkInWeeks: 1.5 }],
    ['a mark of nought', '/check-ins/1', { ...marks, purpose: 0 }],
    ['a mark of six', '/check-ins/1', { ...marks, trust: 6 }],
    ['a mark in words', '/check-ins/1', { ...marks, care: '3' }],
    ['a check-in in someone else’s name', '/check-ins/1', { ...marks, personId: bo }],
  ])('%s is refused, and nothing is stored', async (_, path, payload) => {
    expect((await put(path, payload)).json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await server.world.stored()).toBeUndefined();
  });

  test.each<[string, object]>([
    ['lines that are no list', { ...proposal, basedOn: { [lineId(1)]: 1 } }],
    ['more lines than there can be', { ...proposal, basedOn: Array<object>(61).fill(proposal.basedOn[0]!) }],
    ['a day that does not exist', { ...proposal, replyBy: '2026-11-31' }],
    ['a day in words', { ...proposal, replyBy: 'Friday' }],
    ['no day', { basedOn: proposal.basedOn }],
  ])('a proposal with %s is refused', async (_, payload) => {
    const reply = await server.callAs(ada, { method: 'POST', url: `${alliancePath}/versions`, payload });
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
  });
});

describe('a long text', () => {
  test('of 10,000 characters is refused with a word that says what to do', async () => {
    const reply = await put(answerPath, { text: 'x'.repeat(10_000), basedOn: 0 });
    expect(reply.json()).toMatchObject({ status: 422, code: 'text-is-too-long' });
    expect(await server.world.stored()).toBeUndefined();
  });

  test('of 4,000 characters is kept, and 4,001 are too long', async () => {
    expect((await put(answerPath, { text: 'x'.repeat(4000), basedOn: 0 })).statusCode).toBe(200);
    expect((await put(answerPath, { text: 'x'.repeat(4001), basedOn: 1 })).json()).toMatchObject({ status: 422 });
  });

  test.each<[string, string, (text: string) => object]>([
    ['a line', linePath, (text) => ({ ...line, text })],
    ['its evidence', linePath, (evidence) => ({ ...line, evidence })],
    ['a reason', positionPath, (reason) => ({ stance: { kind: 'object', reason, proposal: 'a' } })],
    ['a proposal', positionPath, (proposed) => ({ stance: { kind: 'object', reason: 'a', proposal: proposed } })],
    ['what should change', '/check-ins/1', (change) => ({ ...marks, change })],
  ])('of 1,000 characters is read as %s, and 1,001 are too long', async (_, path, body) => {
    expect((await put(path, body('x'.repeat(1001)))).json()).toMatchObject({ status: 422, code: 'text-is-too-long' });
    // Nothing is open yet: the rules refuse it, not its length.
    const { code } = (await put(path, body('x'.repeat(1000)))).json<{ code: string }>();
    expect(['writing-is-open', 'version-is-unknown', 'not-due']).toContain(code);
  });

  test('beside something else that is wrong is malformed', async () => {
    const reply = await put(answerPath, { text: 'x'.repeat(10_000), basedOn: 'zero' });
    expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
  });
});

describe('a text is stored and returned exactly', () => {
  test.each([
    ['HTML', '<b>bold</b> &amp; <img src=x onerror="alert(1)">'],
    ['a script', '</script><script>alert(document.domain)</script>'],
    ['right to left, with an override', '\u202eمرحبا\u202c שלום'],
    ['emoji of several code points', '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['zero-width characters between letters', 'a\u200bb\u200dc\u2060d\ufeff'],
    ['line ends of every kind', 'a\r\nb\nc\rd\u2028e\u2029f'],
    ['spaces at both ends', '  a  '],
    ['decomposed accents', 'e\u0301 \u00e9'],
    ['quotes, backslashes and a formula', `=1+1 '"\\\`\${x}'`],
    ['control characters, the zero one among them', 'a\u0000b\u0001c\u007fd'],
    ['a whole surrogate pair', '\ud83d\ude00 x'],
    ['what looks like a key', '__proto__'],
  ])('%s', async (_, text) => {
    const reply = await put(answerPath, { text, basedOn: 0 });
    expect(reply.json()).toMatchObject({ answers: [{ text }] });
    expect((await server.read(ada)).answers[0]?.text).toBe(text);
    await server.callAs(ada, { method: 'POST', url: `${alliancePath}/opening` });
    expect((await put(linePath, { ...line, text, evidence: text })).json()).toMatchObject({
      lines: [{ text, evidence: text }],
    });
  });
});

describe('a channel', () => {
  const choose = (channelId: unknown) =>
    server.callAs(ada, { method: 'PUT', url: `/api/teams/${teamId(1)}/channel`, payload: { channelId } });

  test('in Teams’ own form is taken', async () => {
    server.world.openChannels = ['19:abc-DEF_1.2@thread.tacv2'];
    expect((await choose('19:abc-DEF_1.2@thread.tacv2')).statusCode).toBe(200);
  });

  test('of another team is refused by its own code', async () => {
    const reply = await choose('19:elsewhere@thread.tacv2');
    expect(reply.json()).toMatchObject({ status: 422, code: 'channel-not-open-to-team' });
  });

  test('of a team that the bot has left is not found', async () => {
    server.world.openChannels = undefined;
    expect((await choose(sampleTeam().channelId)).json()).toMatchObject({ status: 404, code: 'not-for-you' });
  });

  test.each([
    '',
    'general',
    '19:a@unq.gbl.spaces',
    '19:a/b@thread.tacv2',
    `19:${'a'.repeat(101)}@thread.tacv2`,
    7,
    null,
  ])('in another form is refused: %j', async (channelId) => {
    expect((await choose(channelId)).statusCode).toBe(400);
  });
});
