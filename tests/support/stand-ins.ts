import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { startAzurite } from '#local/azurite-process.ts';
import { openLocalMicrosoft365 } from '#local/local-microsoft-365.ts';
import { people } from '#local/people.ts';
import type { LocalPerson } from '#local/people.ts';
import { testClock } from './test-clock.ts';
import type { TestClock } from './test-clock.ts';

/** The fields of Graph's answers that tests look at, whichever resource it is. */
type GraphBody = {
  readonly id: string;
  readonly '@odata.etag': string;
  readonly '@odata.nextLink'?: string;
  readonly type: string;
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly isOrganizer: boolean;
  readonly organizer: { readonly emailAddress: { readonly address: string } };
  readonly singleValueExtendedProperties?: unknown;
  readonly availabilityView: string;
  readonly value: readonly GraphBody[];
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
  }[];
};

export type GraphReply = { readonly status: number; readonly body: GraphBody };

/** The stand-ins for Graph, Entra and the connector on a real Azurite, without the product. */
export type StandIns = {
  readonly app: FastifyInstance;
  readonly clock: TestClock;
  token(person: LocalPerson, audience: 'api' | 'graph'): Promise<string>;
  /** A call to Graph as `person`. */
  graph(
    person: LocalPerson,
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<GraphReply>;
  stop(): Promise<void>;
};

export const origin = 'http://localhost:1';
const graphBase = '/local/graph/v1.0';

/** One of the sample people by position, the lead first. */
export const samplePerson = (index: number): LocalPerson => people[index]!;

export const startStandIns = async (): Promise<StandIns> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'stand-ins-'));
  const azurite = await startAzurite({ dataDir: undefined });
  const clock = testClock();
  const { connectionString } = azurite;
  const local = await openLocalMicrosoft365({
    origin,
    connectionString,
    dataDir,
    assetsDir: dataDir,
    systemClock: clock,
  });
  const app = fastify();
  await local.addTo(app);
  const token = async (person: LocalPerson, audience: 'api' | 'graph'): Promise<string> => {
    const payload = { personId: person.id, audience };
    const reply = await app.inject({ method: 'POST', url: '/local/entra/token', payload });
    return reply.json<{ accessToken: string }>().accessToken;
  };
  return {
    app,
    clock,
    token,
    graph: async (person, method, path, body, headers = {}) => {
      const authorization = `Bearer ${await token(person, 'graph')}`;
      const url = path.startsWith('http') ? path.slice(origin.length) : `${graphBase}${path}`;
      const payload = body === undefined ? {} : { payload: body as object };
      const reply = await app.inject({ method, url, headers: { ...headers, authorization }, ...payload });
      return { status: reply.statusCode, body: JSON.parse(reply.body === '' ? '{}' : reply.body) as GraphBody };
    },
    stop: async () => {
      await app.close();
      await azurite.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
