import type { PairView } from '#contracts/pair-api.ts';
import type { OpenApiDocument } from '#server/openapi/openapi-document.ts';
import { makeLog } from '#server/log.ts';
import type { DeliverJob } from '#usecases/delivery/deliver-job.ts';
import { startApiServer } from '../api-server.ts';
import type { ApiServer } from '../api-server.ts';
import { unsignedBot } from '../bot-config.ts';
import { startBotRig } from '../bot-rig.ts';
import type { Judge } from '../connector.ts';
import { ada, bo, carla, lineId, stranger, teamId, tenantId } from '../sample-team.ts';
import type { TokenIssuer, TokenWish } from '../tokens.ts';
import { workOff } from '../work-off.ts';
import type { Known } from './json-schema.ts';
import { makeWriteWatch } from './watched-stores.ts';
import type { WriteWatch } from './watched-stores.ts';

/** Right and wrong people, by name. */
const callers: Readonly<Record<string, TokenWish>> = {
  ada: { person: ada },
  bo: { person: bo },
  carla: { person: carla },
  administrator: { person: ada, claims: { roles: ['Alliance.Administrator'] } },
  stranger: { person: stranger },
  otherTenant: { person: ada, tenant: tenantId(2) },
  expired: { person: ada, claims: { exp: 1_600_000_000 } },
  forAnother: { person: ada, claims: { aud: 'https://graph.microsoft.com' } },
};

/** Those who are let in somewhere, more often than the others. */
export const callerNames: readonly string[] = ['ada', 'ada', 'bo', 'carla', ...Object.keys(callers)];

/** One token each: a caller of ours keeps theirs for an hour, too. */
export const mintAll = async (issuer: TokenIssuer): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(Object.entries(callers).map(async ([name, wish]) => [name, await issuer.mint(wish)] as const)),
  );

/** What is there to be found, so that not every request misses. */
export const knownValues = (allianceId: string): Known => {
  const people = [ada, bo, carla, stranger];
  const items = [1, 2, 3, 4, 5, 6].map(lineId);
  const days = ['2026-11-20', '2026-11-23', '2026-11-27', '2026-12-18'];
  return {
    teamId: [...new Array<string>(7).fill(teamId(1)), teamId(2)],
    allianceId: [...new Array<string>(7).fill(allianceId), teamId(1)],
    ...Object.fromEntries(['personId', 'otherId', 'to', 'from', 'who'].map((name) => [name, people])),
    ...Object.fromEntries(['id', 'lineId', 'promiseId', 'before'].map((name) => [name, items])),
    ...Object.fromEntries(['day', 'replyBy', 'until', 'reviewOn', 'by', 'pausedUntil'].map((name) => [name, days])),
    week: ['2026-W46', '2026-W47', '2026-W48'],
    zone: ['Europe/Rome', 'UTC', 'Pacific/Apia', 'Mars/Olympus'],
    basedOn: [0, 1, 2, 3],
    version: [1, 2],
    round: [1, 2],
  };
};

/** The server with its bot over memory, as it is to be fuzzed. */
export type FuzzWorld = {
  readonly server: ApiServer;
  readonly document: OpenApiDocument;
  readonly writes: WriteWatch;
  readonly tokens: ReadonlyMap<string, string>;
  readonly known: Known;
  /** Where the Bot Connector of the bot is. */
  readonly serviceUrl: string;
  /** Works off what requests and the bot have put into their queues. */
  work(deliver?: DeliverJob): Promise<void>;
  /** What the bot has logged. */
  logged(): string;
  stop(): Promise<void>;
};

/** Ids with a slash in them, which the stand-in for the Bot Connector does not tell from two. */
const takeEverything: Judge = ({ method, path }) =>
  method === 'POST' && /^\/v3\/conversations\/.*\/activities/.test(path) ? { kind: 'status', status: 201 } : undefined;

const silence = { log: makeLog('silent'), text: () => '' };

/** @param bot left out: one that takes every call for the Bot Connector's, as if all were signed by it */
export const startFuzzWorld = async (bot = unsignedBot(), log = silence): Promise<FuzzWorld> => {
  const writes = makeWriteWatch();
  const rig = await startBotRig(bot, undefined, takeEverything, writes.watch);
  await rig.addTeam();
  const server = await startApiServer({ bot: rig.endpoint, replaceStores: writes.watch, log });
  const payload = { personId: bo, name: 'Bo', why: 'To learn' };
  const invited = await server.callAs(ada, { method: 'POST', url: '/api/me/alliances', payload });
  const document = (await server.app.inject('/api/openapi.json')).json<OpenApiDocument>();
  writes.take();
  return {
    server,
    document,
    writes,
    tokens: await mintAll(server.issuer),
    known: knownValues(invited.json<PairView>().allianceId),
    serviceUrl: rig.connector.url,
    work: async (deliver = rig.deliver) => {
      for (const queue of [rig.queue, server.world.queue]) await workOff(queue, deliver, log.log);
    },
    logged: rig.logged,
    stop: async () => {
      await server.stop();
      await rig.stop();
    },
  };
};
