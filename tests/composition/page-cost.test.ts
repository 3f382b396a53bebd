import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { sha256 } from '#adapters/system/sha256.ts';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { apiRoutes } from '#composition/api-routes.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { makeHttp } from '#server/http.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/gate.ts';
import { alliancePath } from '../support/api-server.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { collectLog } from '../support/log-lines.ts';
import { sampleConfig } from '../support/sample-config.ts';
import {
  ada,
  friday,
  everyone,
  members,
  newAlliance,
  sampleLines,
  samplePosition,
  sampleTeam,
  sampleVersion,
  teamCheckIn,
} from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
import { openStorageWire } from '../support/storage-wire.ts';
import type { StorageWire } from '../support/storage-wire.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(30_000);

let storage: TestStorage;
let wire: StorageWire;
let issuer: TokenIssuer;
let app: FastifyInstance;

const noChannels = () => Promise.resolve([]);

/** The sample team with three versions, of which the first was posted. */
const openApp = async (): Promise<FastifyInstance> => {
  const clock = testClock();
  const parts = await connectStorage(wire.config);
  const team = sampleTeam();
  const scope = teamScope(team.tenantId, team.teamId);
  await parts.teams.add(team);
  const versions = [1, 2, 3].map((number) => sampleVersion(number));
  const positions = everyone.map((personId) => samplePosition({ personId, version: 3 }));
  const checkIns = everyone.map((personId) => teamCheckIn(1, { personId }));
  const given = { openedAt: friday, lines: sampleLines, versions, positions, checkIns };
  await parts.alliances.start(scope, newAlliance(given));
  await parts.outbox.claim(scope, 'proposal:1');
  await parts.outbox.recordSent(scope, 'proposal:1', { channelId: team.channelId, messageId: '1700000000000' });
  const roster = makeCachedRoster({ roster: { members: () => Promise.resolve(members) }, clock });
  const guards = {
    verifier: makeTokenVerifier({ config: issuer.config, clock }),
    gate: makeGate({ ...parts, roster, sha256 }),
  };
  const changeAlliance = makeChangeAlliance({ ...parts, clock });
  const { gate } = guards;
  const routes = apiRoutes({ storage: parts, gate, channels: { open: noChannels }, changeAlliance, clock });
  return await makeHttp({ config: sampleConfig(), routes, guards, log: collectLog().log, clock });
};

beforeAll(async () => {
  [storage, issuer] = await Promise.all([startTestStorage(), startTokenIssuer()]);
  wire = await openStorageWire(storage.config, 'Table');
  app = await openApp();
});
afterAll(async () => {
  await app.close();
  await wire.close();
  await Promise.all([storage.stop(), issuer.stop()]);
});

/** The gate's look at the team, then two at once: the second is let through only when the third is there. */
const openWatched = async (url: string): Promise<string> => {
  const headers = { authorization: `Bearer ${await issuer.mint({ person: ada })}` };
  wire.forget();
  wire.failNext({ kind: 'pass' }, { kind: 'pass-with-next' });
  const { body, statusCode } = await app.inject({ url, headers });
  expect(statusCode).toBe(200);
  expect(wire.requests).toHaveLength(3);
  return body;
};

test('the page of an alliance waits for the storage twice, however many versions there are', async () => {
  const view = JSON.parse(await openWatched(alliancePath)) as TeamAllianceView;
  expect(view.versions.map(({ post }) => post)).toEqual(['sent', 'waiting', 'waiting']);
  expect(view.positions).toHaveLength(3);
  expect(view.checkIn.answers).toBe(3);
});

test('the page to print waits for the storage twice', async () => {
  expect(await openWatched(`${alliancePath}/export?format=md`)).toContain('Version 3');
});
