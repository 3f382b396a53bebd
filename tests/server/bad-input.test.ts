import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alliancePath, startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, sampleTeam, teamId } from '../support/sample-team.ts';

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

const emptyBody = JSON.stringify({ text: '', basedOn: 0 });
const answerPath = '/answers/team.climate';

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

  test.each(halves)('(%s) is refused in either field of the draft', async (_, escaped) => {
    for (const [text, evidence] of [
      [escaped, ''],
      ['', escaped],
    ]) {
      const reply = await put('/draft/behaviour', `{"text":"${text}","evidence":"${evidence}","basedOn":0}`);
      expect(reply.json()).toMatchObject({ status: 400, code: 'malformed' });
    }
  });
});

describe('a path', () => {
  test.each([
    ['PUT', '/answers/team.unknown'],
    ['PUT', '/answers/one.power'],
    ['PUT', '/answers/__proto__'],
    ['PUT', '/draft/everything'],
    ['PUT', '/draft/constructor'],
    ['POST', '/versions/0/commitments'],
    ['POST', '/versions/-1/commitments'],
    ['POST', '/versions/1.5/commitments'],
    ['POST', '/versions/two/commitments'],
    ['POST', '/versions/1e9/commitments'],
    ['POST', '/versions/%20/commitments'],
  ] as const)('%s %s names nothing that exists and is refused', async (method, path) => {
    const payload = path.startsWith('/draft') ? { text: 'a', evidence: '', basedOn: 0 } : { text: 'a', basedOn: 0 };
    const reply = await server.callAs(ada, { method, url: `${alliancePath}${path}`, payload });
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
