import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import { composeServer } from '#composition/server.ts';
import { problemShape } from '#server/problem.ts';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { unsignedBot } from '../support/bot-config.ts';
import { startConnector } from '../support/connector.ts';
import type { Connector } from '../support/connector.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { complaintsAbout, sendFuzz } from '../support/fuzz/fuzz-api.ts';
import { callerNames, knownValues, mintAll, startFuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { FuzzRequest } from '../support/fuzz/requests.ts';
import { requestsTo } from '../support/fuzz/requests.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { members, sampleTeam, teamId } from '../support/sample-team.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

// A real storage, and as many requests to it as a busy machine takes.
jest.setTimeout(600_000);

let azurite: TestStorage;
let connector: Connector;
let issuer: TokenIssuer;
let app: FastifyInstance;
let tables: Tables;
let document: OpenApiDocument;
let tokens: ReadonlyMap<string, string>;

beforeAll(async () => {
  [azurite, connector, issuer] = await Promise.all([startTestStorage(), startConnector(), startTokenIssuer()]);
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  const config = sampleConfig({ storage: azurite.config, bot: unsignedBot(), tokens: issuer.config });
  app = await composeServer(config, testClock());
  tables = await connectTables(azurite.config);
  const { teams } = await connectStorage(azurite.config);
  await teams.add(sampleTeam({ serviceUrl: connector.url }));
  document = (await app.inject('/api/openapi.json')).json<OpenApiDocument>();
  tokens = await mintAll(issuer);
});
afterAll(async () => {
  await app.close();
  await Promise.all([azurite.stop(), connector.stop(), issuer.stop()]);
});

/** Whether the pages are built is no request's affair. */
const sample = (seed: number, numRuns: number): readonly FuzzRequest[] =>
  fc
    .sample(requestsTo({ document, callers: callerNames, known: knownValues(teamId(1)) }), { seed, numRuns })
    .filter(({ operation }) => operation !== 'GET /readyz');

/** Refused whatever the team and its people do meanwhile. */
const forGood = new Set(['malformed', 'not-signed-in', 'not-for-you', 'no-such-page', 'too-large']);

/** The log of what administrators try has a line for what was refused, too. */
const rows = async (): Promise<readonly string[]> =>
  (await dumpTables(tables)).filter((row) => !row.includes(':audit:'));

type Asked = { readonly app: FastifyInstance; readonly tokens: ReadonlyMap<string, string> };

const isRefusedForGood = async ({ app: asked, tokens: theirs }: Asked, request: FuzzRequest): Promise<boolean> => {
  const { reply } = await sendFuzz(asked, theirs, request);
  const body = reply.statusCode >= 400 && reply.body !== '' ? parse(reply.body) : {};
  return forGood.has(problemShape.safeParse(body).data?.code ?? '');
};

/** An operator's page is no JSON. */
const parse = (body: string): unknown => (body.startsWith('{') ? JSON.parse(body) : {});

test('requests of every kind are answered over a real storage', async () => {
  for (const request of sample(20_266, 700))
    expect(complaintsAbout(await sendFuzz(app, tokens, request), document, [])).toEqual([]);
});

test('of what is refused, no table holds anything afterwards', async () => {
  // A server of its own tells what is refused: this one is to meet each of them for the first time.
  const other = await startFuzzWorld();
  const refused: FuzzRequest[] = [];
  try {
    for (const request of sample(20_267, 700))
      if (await isRefusedForGood({ app: other.server.app, tokens: other.tokens }, request)) refused.push(request);
  } finally {
    await other.stop();
  }
  expect(refused.length).toBeGreaterThan(300);
  const before = await rows();
  for (const request of refused) expect(await isRefusedForGood({ app, tokens }, request)).toBe(true);
  expect(await rows()).toEqual(before);
});
