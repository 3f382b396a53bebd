import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo } from '../support/sample-team.ts';
import { makeTeamCalls } from '../support/team-calls.ts';
import type { TeamCalls } from '../support/team-calls.ts';

let server: ApiServer;
let team: TeamCalls;

beforeEach(async () => {
  server = await startApiServer();
  team = makeTeamCalls(server);
});
afterEach(() => server.stop());

describe('the export of a team’s agreement', () => {
  const texts = { text: 'We <b>say</b> no & mean it.', evidence: '' };

  test('is one page in the language and the format that are asked for', async () => {
    await team.call(ada, 'POST', '/opening');
    await team.line(ada, 1, texts);
    const html = await team.call(bo, 'GET', '/export?format=html&language=it');
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(html.body).toContain('We &lt;b&gt;say&lt;/b&gt; no &amp; mean it.');
    expect(html.body).toContain('Alleanza di Field design');
    const markdown = await team.call(bo, 'GET', '/export?format=md');
    expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(markdown.body).toMatch(/^# Alliance of Field design\n/);
  });

  test('holds no answer', async () => {
    await team.answer(ada, 'A secret wish');
    for (const person of [ada, bo])
      expect((await team.call(person, 'GET', '/export?format=md')).body).not.toContain('secret');
  });

  test.each(['', '?format=pdf', '?format=md&language=de', '?format=md&version=1'])(
    'is nothing else: %j',
    async (query) => {
      expect((await team.call(ada, 'GET', `/export${query}`)).json()).toMatchObject({ status: 400, code: 'malformed' });
    },
  );
});
