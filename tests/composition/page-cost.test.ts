import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { sha256 } from '#adapters/system/sha256.ts';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { apiRoutes } from '#composition/api-routes.ts';
import { requestParts } from '#composition/request-parts.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { HomeView, PairView } from '#contracts/pair-api.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { makeHttp } from '#server/http.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import { alliancePath } from '../support/api-server.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { collectLog } from '../support/log-lines.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { itemId } from '../support/sample-board.ts';
import {
  ada,
  bo,
  carla,
  friday,
  everyone,
  members,
  newAlliance,
  sampleLines,
  samplePosition,
  sampleTeam,
  sampleVersion,
  teamCheckIn,
  teamId,
} from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
import { openStorageWire } from '../support/storage-wire.ts';
import type { StorageWire } from '../support/storage-wire.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let wire: StorageWire;
let issuer: TokenIssuer;
let app: FastifyInstance;

const noChannels = () => Promise.resolve([]);

/** The sample team with three versions, of which the first was posted. */
const openApp = async (): Promise<FastifyInstance> => {
  const clock = testClock();
  const storage = await connectStorage(wire.config);
  const team = sampleTeam();
  const scope = teamScope(team.tenantId, team.teamId);
  await storage.teams.add(team);
  const versions = [1, 2, 3].map((number) => sampleVersion(number));
  const positions = everyone.map((personId) => samplePosition({ personId, version: 3 }));
  const checkIns = everyone.map((personId) => teamCheckIn(1, { personId }));
  const given = { openedAt: friday, lines: sampleLines, versions, positions, checkIns };
  const alliance = newAlliance(given);
  await storage.alliances.start(scope, alliance);
  for (const person of [ada, carla])
    await storage.teamSummaries.save(scope, person, summariseTeam(alliance, team, person, '2026-11-20'));
  // A second of Ada's teams, as her home alone knows it.
  const other = newAlliance({ teamId: teamId(2) });
  await storage.teamSummaries.save(
    teamScope(team.tenantId, teamId(2)),
    ada,
    summariseTeam(other, team, ada, '2026-11-20'),
  );
  await storage.outbox.claim(scope, 'proposal:1');
  await storage.outbox.recordSent(scope, 'proposal:1', { channelId: team.channelId, messageId: '1700000000000' });
  const roster = makeCachedRoster({ roster: { members: () => Promise.resolve(members) }, clock });
  const gate = makeGate({ ...storage, roster, sha256 });
  const { stores, openBoard } = requestParts({ ...storage, gate, clock });
  const guards = {
    verifier: makeTokenVerifier({ config: issuer.config, clock }),
    gate,
    openBoard,
    heedSign: makeHeedSign({ ...storage, clock, log: collectLog().log }),
  };
  const changeAlliance = makeChangeAlliance({ ...storage, clock });
  const routes = apiRoutes({
    storage: { ...storage, ...stores },
    gate,
    openBoard,
    channels: { open: noChannels },
    changeAlliance,
    clock,
  });
  return await makeHttp({ config: sampleConfig(), routes, guards, log: collectLog().log, clock });
};

beforeAll(async () => {
  [storage, issuer] = await Promise.all([startTestStorage(), startTokenIssuer()]);
  wire = await openStorageWire(storage.config, 'Table');
  app = await openApp();
  // The server has seen them today.
  for (const person of [ada, carla]) await openAs(person, '/api/me/alliances');
});
afterAll(async () => {
  await app.close();
  await wire.close();
  await Promise.all([storage.stop(), issuer.stop()]);
});

const write = async (person: PersonId, url: string, payload: object): Promise<void> => {
  const headers = { authorization: `Bearer ${await issuer.mint({ person })}` };
  expect((await app.inject({ method: 'PUT', url, headers, payload })).statusCode).toBe(200);
};

const open = (url: string): Promise<string> => openAs(ada, url);

const openAs = async (person: PersonId, url: string): Promise<string> => {
  const headers = { authorization: `Bearer ${await issuer.mint({ person })}` };
  wire.forget();
  const { body, statusCode } = await app.inject({ url, headers });
  expect(statusCode).toBe(200);
  return body;
};

/** The gate's look at the team, then two at once: the second is let through only when the third is there. */
const openWithTwoWaits = async (url: string): Promise<string> => {
  wire.failNext({ kind: 'pass' }, { kind: 'pass-with-next' });
  const body = await open(url);
  expect(wire.requests).toHaveLength(3);
  return body;
};

test('a person’s home waits for the storage once', async () => {
  const headers = { authorization: `Bearer ${await issuer.mint({ person: ada })}` };
  wire.forget();
  expect((await app.inject({ url: '/api/me/alliances', headers })).statusCode).toBe(200);
  expect(wire.requests).toHaveLength(1);
});

test('whoever was not seen yet that day does not wait for the question whether they were missed', async () => {
  expect(await wire.countWaits(() => openAs(bo, '/api/me/alliances'))).toBe(1);
  expect(wire.requests.filter((request) => request.includes("RowKey='absence'"))).toHaveLength(1);
});

test('the page of an alliance waits for the storage twice, however many versions there are', async () => {
  const view = JSON.parse(await openWithTwoWaits(alliancePath)) as TeamAllianceView;
  expect(view.versions.map(({ post }) => post)).toEqual(['sent', 'waiting', 'waiting']);
  expect(view.positions).toHaveLength(3);
  expect(view.checkIn.answers).toBe(3);
});

test('the page to print waits for the storage twice', async () => {
  expect(await openWithTwoWaits(`${alliancePath}/export?format=md`)).toContain('Version 3');
});

describe('a person’s own', () => {
  beforeAll(async () => {
    const text = { fact: 'We began late.', impact: 'The ward waited.', proposal: 'We begin on time.' };
    await write(carla, `/api/me/dissents/${ada}/${itemId(1)}`, { ...text, basedOn: 0 });
    await write(carla, `/api/me/dissents/${bo}/${itemId(2)}`, { ...text, basedOn: 0 });
    // Whoever looks first in a week has its turns given.
    await openAs(carla, '/api/me/week');
  });

  test.each([
    ['week', '/api/me/week'],
    ['list of what is between them and others', '/api/me/between'],
    ['list of dissents', '/api/me/dissents'],
  ])('%s waits for the storage twice, however many teams and others there are', async (_, url) => {
    expect(await wire.countWaits(() => openAs(carla, url))).toBe(2);
  });
});

test.each([
  ['window waits for the storage once, as the team is read with its board', 'team-window', 1],
  ['members’ addresses wait for the storage once, for the gate', 'member-addresses', 1],
])('a team’s %s', async (_, page, waits) => {
  expect(await wire.countWaits(() => open(`/api/teams/${teamId(1)}/${page}`))).toBe(waits);
});

test('a person’s home waits for the storage once, however many alliances they have', async () => {
  const payload = { personId: bo, name: 'Bo Lindqvist', why: 'To learn' };
  const headers = { authorization: `Bearer ${await issuer.mint({ person: ada })}` };
  await app.inject({ method: 'POST', url: '/api/me/alliances', headers, payload });
  const view = JSON.parse(await open('/api/me/alliances')) as HomeView;
  expect([view.alliances.length, view.teams.length]).toEqual([1, 2]);
  expect(wire.requests).toHaveLength(1);
});

test('the page of an alliance between two waits for the storage twice, its note and its page to print once', async () => {
  const payload = { personId: bo, name: 'Bo Lindqvist', why: 'To learn' };
  const headers = { authorization: `Bearer ${await issuer.mint({ person: ada })}` };
  const invited = await app.inject({ method: 'POST', url: '/api/me/alliances', headers, payload });
  const { allianceId } = invited.json<PairView>();
  const costs: number[] = [];
  for (const url of [
    `/api/alliances/${allianceId}`,
    `/api/me/notes/${allianceId}`,
    `/api/alliances/${allianceId}/export?format=html`,
  ]) {
    await open(url);
    costs.push(wire.requests.length);
  }
  expect(costs).toEqual([2, 1, 1]);
});
