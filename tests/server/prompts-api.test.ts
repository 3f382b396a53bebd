import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PromptUsesView } from '#contracts/prompts-api.ts';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, friday, stranger } from '../support/sample-team.ts';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const url = `/api/me/prompt-uses/${'a'.repeat(64)}`;
const list = async (person = ada) => (await server.callAs(person, { url })).json<PromptUsesView>();

describe('prompts used with someone', () => {
  test('are all twelve in the catalogue’s order at first', async () => {
    expect(await list()).toEqual({ prompts: oneToOnePrompts.map((id) => ({ id })) });
  });

  test('go to the end of the list once they are used, which only the user sees', async () => {
    const reply = await server.callAs(ada, { method: 'POST', url, payload: { promptIds: ['one.power', 'one.aim'] } });
    expect(reply.json<PromptUsesView>().prompts.slice(-2)).toEqual([
      { id: 'one.power', lastUsedAt: friday },
      { id: 'one.aim', lastUsedAt: friday },
    ]);
    expect(await list()).toEqual(reply.json());
    expect((await list(bo)).prompts[0]).toEqual({ id: 'one.power' });
  });

  test('are kept for anyone signed in, member of a team or not', async () => {
    expect((await server.callAs(stranger, { url })).statusCode).toBe(200);
  });

  test.each([
    { promptIds: [] },
    { promptIds: ['team.climate'] },
    { promptIds: Array(13).fill('one.aim') },
    {},
    { promptIds: 'one.aim' },
  ])('are refused in any other shape: %j', async (payload) => {
    expect((await server.callAs(ada, { method: 'POST', url, payload })).statusCode).toBe(400);
  });

  test.each(['short', 'A'.repeat(64), 'ada@example.com'])(
    'are refused for %s, which is no one-way name',
    async (key) => {
      expect((await server.callAs(ada, { url: `/api/me/prompt-uses/${key}` })).statusCode).toBe(400);
    },
  );
});
