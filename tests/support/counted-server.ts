import type { FastifyInstance } from 'fastify';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { composeServer } from '#composition/server.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import { gateOver } from '#composition/shared-parts.ts';
import type { StorageConfig } from '#config/config.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeChangePair } from '#usecases/pair/change-pair.ts';
import { makeInviteToPair } from '#usecases/pair/invite-to-pair.ts';
import { makeKeepSummaries } from '#usecases/pair/keep-summaries.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { Activity } from './activities.ts';
import { executed, executedInChat, personalInstallation } from './activities.ts';
import { startTestStorage } from './azurite.ts';
import { unsignedBot } from './bot-config.ts';
import { startConnector } from './connector.ts';
import type { Connector } from './connector.ts';
import { sampleConfig } from './sample-config.ts';
import { ada, everyone, friday, members, nameOfSample, sampleTeam, teamId, tenantId } from './sample-team.ts';
import { teamScope } from './scopes.ts';
import { openStorageWire } from './storage-wire.ts';
import { principal } from './team-world.ts';
import { testClock } from './test-clock.ts';
import { startTokenIssuer } from './tokens.ts';

/** What something asked of the storage. */
export type Cost = {
  /** Requests in all. */
  readonly requests: number;
  /** Requests one after another: those that leave at once are one round trip. */
  readonly roundTrips: number;
};

/**
 * The server as it is in production over a real storage, whose requests are counted at the wire. The sample team is there,
 * keeps every practice, and its people have the app; the server remembers who is in it, as after any page of theirs.
 */
export const openCountedServer = async () => {
  const [azurite, connector, issuer] = await Promise.all([startTestStorage(), startConnector(), startTokenIssuer()]);
  const wire = await openStorageWire(azurite.config, 'Table', 'Queue');
  const clock = testClock();
  const config = sampleConfig({ storage: wire.config, bot: unsignedBot(), tokens: issuer.config });
  const app = await composeServer(config, clock);
  // Past the wire.
  const storage = await connectStorage(azurite.config);
  const roster = { members: () => Promise.resolve(members) };
  const gate = gateOver(storage, roster, clock);
  const keepSummaries = makeKeepSummaries({ ...storage, clock });
  const changePair = makeChangePair({ ...storage, keepSummaries, clock });
  const invite = makeInviteToPair({ ...storage, gate, changePair, keepSummaries, clock });
  const scope = teamScope(tenantId(1), teamId(1));
  const send = async (activity: Activity): Promise<{ readonly status: number; readonly body: unknown }> => {
    const reply = await app.inject({ method: 'POST', url: '/api/messages', payload: activity });
    return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json<unknown>() };
  };
  const read = (person: PersonId, url: string): Promise<string> => readAs(app, issuer, person, url);

  const begin = async (): Promise<void> => {
    clock.move(friday - clock.now());
    await layOut({ storage, connector, scope });
    for (const person of everyone) await send(personalInstallation({ serviceUrl: connector.url, person }, 'add'));
    await read(ada, `/api/teams/${teamId(1)}/member-addresses`);
  };
  await begin();

  const count = async (act: () => Promise<unknown>): Promise<Cost> => {
    wire.forget();
    const roundTrips = await wire.countWaits(act);
    return { requests: wire.requests.length, roundTrips };
  };
  return {
    ...storage,
    app,
    clock,
    connector,
    gate,
    scope,
    send,
    read,
    mint: (person: PersonId) => issuer.mint({ person }),
    /** What was asked for since the last count, e.g. `GET /devstoreaccount1/Teams(...)`. */
    asked: () => wire.requests,
    count,
    /** Begins anew with nothing but the sample team. */
    beginAnew: async (): Promise<void> => {
      await emptyAll(azurite.config);
      await begin();
    },
    /** Invites as the tab does. */
    invite: (by: PersonId, personId: PersonId, why = 'To learn from one another') =>
      invite(gate.openSelf(principal(by)), { personId, name: nameOfSample(personId), address: '', why }),
    /** The alliance of two as it opens to `by`. */
    openPair: async (by: PersonId, otherId: PersonId): Promise<OpenPair> => {
      const pairing = await gate.openPairWith(gate.openSelf(principal(by)), otherId);
      if (pairing.kind === 'closed' || pairing.stored === undefined) throw new Error('there is no alliance');
      return { ...pairing, stored: pairing.stored };
    },
    /** Presses a button: of a card in the channel, or of one in one's own chat. */
    press: (person: PersonId, data: object, where: 'channel' | 'chat') => {
      const sender = { serviceUrl: connector.url, person, locale: 'en-GB' };
      return send(where === 'channel' ? executed(sender, data) : executedInChat(sender, data));
    },
    stop: async (): Promise<void> => {
      await app.close();
      await wire.close();
      await Promise.all([azurite.stop(), connector.stop(), issuer.stop()]);
    },
  };
};

export type CountedServer = Awaited<ReturnType<typeof openCountedServer>>;

type Laid = Pick<CountedServer, 'scope'> & {
  readonly storage: Pick<CountedServer, 'teams' | 'board'>;
  readonly connector: Connector;
};

const layOut = async ({ storage: { teams, board }, connector, scope }: Laid): Promise<void> => {
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  const { threadId, name } = sampleTeam();
  connector.team = { id: threadId, name, aadGroupId: teamId(1) };
  await teams.add(sampleTeam({ serviceUrl: connector.url, zone: 'UTC' }));
  const value = { ...settingsAtFirst('UTC', 'en'), practices, revision: 1 };
  await board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
};

const emptyAll = async (config: StorageConfig): Promise<void> => {
  const [tables, queues] = await Promise.all([connectTables(config), connectQueues(config)]);
  for (const table of Object.values(tables))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
  await queues.jobs.clearMessages();
};

const readAs = async (
  app: FastifyInstance,
  issuer: Awaited<ReturnType<typeof startTokenIssuer>>,
  person: PersonId,
  url: string,
): Promise<string> => {
  const headers = { authorization: `Bearer ${await issuer.mint({ person })}` };
  const { body, statusCode } = await app.inject({ url, headers });
  if (statusCode !== 200) throw new Error(`${url} was answered ${String(statusCode)}: ${body}`);
  return body;
};
