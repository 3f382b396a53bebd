import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import type { HomeView, PairView } from '#contracts/pair-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo } from '../support/sample-team.ts';

let server: ApiServer;
let allianceId: string;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const addressOf = (person: PersonId): string => (person === ada ? 'ada@example.com' : 'bo@example.com');

// As domain/shared/ids.ts defines it: own id, line feed, the other's address in lower case.
const keyOf = (own: PersonId, address: string): string =>
  createHash('sha256').update(`${own}\n${address}`).digest('hex');

type Post = { readonly path: string; readonly body: object };

/** Entra tells the address of whoever signs in. */
const post = (person: PersonId, { path, body }: Post): Promise<LightMyRequestResponse> =>
  server.callAs(
    { person, claims: { preferred_username: addressOf(person).toUpperCase() } },
    { method: 'POST', url: path, payload: body },
  );

const invite = async (by: PersonId, personId: PersonId, given: object = {}): Promise<void> => {
  const body = { personId, name: 'As picked', why: 'To learn', ...given };
  const reply = await post(by, { path: '/api/me/alliances', body });
  ({ allianceId } = reply.json<PairView>());
};

const reply = (person: PersonId, answer: 'accept' | 'decline'): Promise<LightMyRequestResponse> =>
  post(person, { path: `/api/alliances/${allianceId}/reply`, body: { reply: answer } });

const home = async (person: PersonId): Promise<LightMyRequestResponse> =>
  server.callAs(person, { url: '/api/me/alliances' });

const counterpartsOf = async (person: PersonId): Promise<readonly unknown[]> =>
  (await home(person)).json<HomeView>().alliances.map(({ counterpart }) => counterpart);

describe('whose alliance it is, as the pane beside an invite asks', () => {
  test('who is invited knows the inviter by a key of their own', async () => {
    await invite(ada, bo);
    expect(await counterpartsOf(bo)).toEqual([keyOf(bo, 'ada@example.com')]);
  });

  test('who invites knows the other once both have said yes', async () => {
    await invite(ada, bo);
    expect(await counterpartsOf(ada)).toEqual([undefined]);
    await reply(bo, 'accept');
    expect(await counterpartsOf(ada)).toEqual([keyOf(ada, 'bo@example.com')]);
  });

  test('who invites knows the other at once by the address that the choice came with', async () => {
    await invite(ada, bo, { address: 'Bo@Elsewhere.example' });
    expect(await counterpartsOf(ada)).toEqual([keyOf(ada, 'bo@elsewhere.example')]);
  });

  test('the address of a sign-in takes the place of the one that was chosen', async () => {
    await invite(ada, bo, { address: 'bo@elsewhere.example' });
    await reply(bo, 'accept');
    expect(await counterpartsOf(ada)).toEqual([keyOf(ada, 'bo@example.com')]);
  });

  test('no answer of the server holds an address', async () => {
    await invite(ada, bo, { address: 'bo@elsewhere.example' });
    const accepted = await reply(bo, 'accept');
    const pages = await Promise.all(
      [ada, bo].map((person) => server.callAs(person, { url: `/api/alliances/${allianceId}` })),
    );
    const homes = await Promise.all([home(ada), home(bo)]);
    for (const { body } of [accepted, ...pages, ...homes]) expect(body).not.toContain('@');
  });

  test('a decline changes nothing of what the inviter reads, chosen address or not', async () => {
    for (const given of [{}, { address: 'bo@elsewhere.example' }]) {
      await invite(ada, bo, given);
      const before = (await home(ada)).body;
      await reply(bo, 'decline');
      expect((await home(ada)).body).toBe(before);
      await post(ada, { path: `/api/alliances/${allianceId}/leave`, body: {} });
    }
  });

  test('after a decline in silence a new invitation is known by the address chosen then', async () => {
    await invite(ada, bo, { address: 'bo@elsewhere.example' });
    await reply(bo, 'decline');
    await post(ada, { path: `/api/alliances/${allianceId}/leave`, body: {} });
    await invite(ada, bo);
    expect(await counterpartsOf(ada)).toEqual([undefined]);
  });

  test('who declined and invites after all is known by their address at once', async () => {
    await invite(ada, bo);
    await reply(bo, 'decline');
    await post(ada, { path: `/api/alliances/${allianceId}/leave`, body: {} });
    await invite(bo, ada);
    expect(await counterpartsOf(ada)).toEqual([keyOf(ada, 'bo@example.com')]);
  });
});
