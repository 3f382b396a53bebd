import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makeTablesProbe } from '#adapters/tables/tables-health.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import {
  friday,
  personId,
  sampleAnswer,
  samplePosition,
  sampleTeam,
  teamId,
  tenantId,
} from '../../support/sample-team.ts';
import { teamScope } from '../../support/scopes.ts';
import { openStorageWire } from '../../support/storage-wire.ts';
import type { Fault, StorageWire } from '../../support/storage-wire.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let wire: StorageWire;
let tables: Tables;
let teams = 0;

beforeAll(async () => {
  storage = await startTestStorage();
  wire = await openStorageWire(storage.config, 'Table');
  tables = await connectTables(wire.config);
});
beforeEach(() => {
  wire.forget();
});
afterAll(async () => {
  await wire.close();
  await storage.stop();
});

const newScope = () => teamScope(tenantId(1), teamId((teams += 1)));

const answered = (promptId: (typeof teamPrompts)[number]['id'], person: number): TeamAllianceChange => ({
  kind: 'answered',
  answer: sampleAnswer({ promptId, personId: personId(person), text: 'A private word.' }),
});

const started = async () => {
  const [store, scope] = [makeAllianceStore(tables.alliances), newScope()];
  await store.start(scope, startAlliance(scope.tenantId, scope.teamId, friday));
  const { etag } = (await store.loadOfTeam(scope))!;
  wire.forget();
  return { store, scope, etag };
};

/** As often as the SDK tries. */
const always = (fault: Fault): readonly Fault[] => [fault, fault, fault, fault];

const rejection = async (call: Promise<unknown>): Promise<unknown> =>
  await call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('what the table stores ask of the storage', () => {
  test('a whole alliance of thirty members is one request', async () => {
    const { store, scope } = await started();
    for (let person = 1; person <= 30; person += 1) {
      const { etag } = (await store.loadOfTeam(scope))!;
      await store.save(
        scope,
        teamPrompts.map(({ id }) => answered(id, person)),
        etag,
      );
    }
    wire.forget();
    expect((await store.loadOfTeam(scope))!.value.answers).toHaveLength(270);
    expect(wire.requests).toHaveLength(1);
  });

  test('an answer is one request when nobody else writes', async () => {
    const { store, scope, etag } = await started();
    expect(await store.save(scope, [answered('team.feel', 1)], etag)).toBe('saved');
    expect(wire.requests).toHaveLength(1);
  });

  test('an answer that lost the race for the head asks once more and is saved', async () => {
    const { store, scope, etag } = await started();
    await store.save(scope, [answered('team.feel', 1)], etag);
    wire.forget();
    expect(await store.save(scope, [answered('team.feel', 2)], etag)).toBe('saved');
    expect(wire.requests).toHaveLength(3);
  });

  test('a position is one request when nobody else writes', async () => {
    const { store, scope, etag } = await started();
    expect(await store.save(scope, [{ kind: 'position-taken', position: samplePosition() }], etag)).toBe('saved');
    expect(wire.requests).toHaveLength(1);
  });

  test('all posts of a team are one request', async () => {
    const [outbox, scope] = [makeOutbox(tables.outbox, () => 'claim'), newScope()];
    for (let version = 1; version <= 20; version += 1) await outbox.claim(scope, `proposal:${version}`);
    wire.forget();
    expect((await outbox.list(scope)).size).toBe(20);
    expect(wire.requests).toHaveLength(1);
  });

  test('a channel is named in no path', async () => {
    const [outbox, scope] = [makeOutbox(tables.outbox, () => 'claim'), newScope()];
    await outbox.claim(scope, 'proposal:1');
    await outbox.recordSent(scope, 'proposal:1', { channelId: '19:secret@thread.tacv2', messageId: '42' });
    expect(wire.requests.length).toBeGreaterThan(0);
    expect(wire.requests.join()).not.toMatch(/secret/);
  });

  test('connecting to tables that are there already is fine', async () => {
    await connectTables(wire.config);
    // One for each: Alliances, People, Teams, Outbox, Due, Dissents, Paces, Figures, Tenants.
    expect(wire.requests).toHaveLength(9);
  });
});

describe('when the storage fails', () => {
  const load = async () => await makeTeamStore(tables.teams).load(tenantId(1), teamId(1));

  test('one dropped request is made again', async () => {
    wire.failNext({ kind: 'drop' });
    expect(await load()).toBeUndefined();
  });

  test.each<[string, Fault]>([
    ['every connection is dropped', { kind: 'drop' }],
    ['it answers 500', { kind: 'answer', status: 500 }],
    ['it answers 503', { kind: 'answer', status: 503 }],
  ])(
    '%s: unavailable, for a read and a write alike',
    async (_, fault) => {
      wire.failNext(...always(fault));
      expect(await rejection(load())).toMatchObject({ name: 'Unavailable', part: 'storage' });
      wire.failNext(...always(fault));
      expect(await rejection(makeTeamStore(tables.teams).add(sampleTeam()))).toBeInstanceOf(Unavailable);
      const { store, scope, etag } = await started();
      wire.failNext(...always(fault));
      expect(await rejection(store.save(scope, [answered('team.feel', 1)], etag))).toBeInstanceOf(Unavailable);
    },
    30_000,
  );

  test('how long the storage asks us to wait is passed on', async () => {
    wire.failNext(...always({ kind: 'answer', status: 503, headers: { 'retry-after': '0' } }));
    expect(await rejection(load())).toMatchObject({ name: 'Unavailable', retryAfterMs: 0 });
  });

  test('refused access is unavailable at once', async () => {
    wire.failNext({ kind: 'answer', status: 403 });
    expect(await rejection(load())).toMatchObject({ name: 'Unavailable', part: 'storage' });
    expect(wire.requests).toHaveLength(1);
  });

  test('a request that we made wrongly is an error of ours, not an outage', async () => {
    wire.failNext({ kind: 'answer', status: 400 });
    const error = await rejection(load());
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ name: 'Error' });
  });

  test('a table that is missing is an outage, not a team that is unknown', async () => {
    await tables.people.deleteTable();
    const gone = makeTeamStore(tables.people);
    expect(await rejection(gone.load(tenantId(1), teamId(1)))).toBeInstanceOf(Unavailable);
    expect(await rejection(gone.add(sampleTeam()))).toBeInstanceOf(Unavailable);
  });

  test('a claim whose answer was lost is still the claimant’s own', async () => {
    const ids = ['first', 'second'];
    const outbox = makeOutbox(tables.outbox, () => ids.shift()!);
    const scope = newScope();
    wire.failNext({ kind: 'lose-answer' });
    const claim = await outbox.claim(scope, 'proposal:1');
    expect(claim.kind).toBe('won');
    expect(await outbox.claim(scope, 'proposal:1')).toEqual({ kind: 'taken', entry: { kind: 'claimed' } });
    // By it, and by it alone, the claim can be given back.
    if (claim.kind === 'won') await outbox.release(scope, 'proposal:1', claim.claimId);
    expect(await outbox.load(scope, 'proposal:1')).toBeUndefined();
  });

  test('an answer whose confirmation was lost is there once', async () => {
    const { store, scope, etag } = await started();
    wire.failNext({ kind: 'lose-answer' });
    await store.save(scope, [answered('team.feel', 1)], etag);
    expect((await store.loadOfTeam(scope))!.value.answers).toHaveLength(1);
  });

  test('the probe passes while the storage answers and fails when it does not', async () => {
    const tablesProbe = makeTablesProbe(tables);
    await expect(tablesProbe.probe()).resolves.toBeUndefined();
    wire.failNext(...always({ kind: 'drop' }));
    expect(await rejection(tablesProbe.probe())).toBeInstanceOf(Unavailable);
  });
});

describe('the probe that writes', () => {
  test('passes as often as it is asked, and leaves no row behind', async () => {
    const tablesProbe = makeTablesProbe(tables);
    await Promise.all([tablesProbe.tryToWrite(), tablesProbe.tryToWrite()]);
    await tablesProbe.tryToWrite();
    const left = tables.figures.listEntities({ queryOptions: { filter: "PartitionKey eq 'health'" } });
    for await (const row of left) throw new Error(`left behind: ${String(row.rowKey)}`);
  });

  test.each([
    ['reading is all that is allowed', { kind: 'answer', status: 403 }],
    ['it cannot be reached', { kind: 'drop' }],
  ] as const)('fails where %s', async (_, fault) => {
    wire.failNext(...always(fault));
    expect(await rejection(makeTablesProbe(tables).tryToWrite())).toBeInstanceOf(Unavailable);
  });
});

describe('where tables may be', () => {
  test('plain http to another machine is refused', async () => {
    const value =
      'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://storage.example:10002/a';
    const error = await rejection(connectTables({ kind: 'connection-string', value }));
    expect(String(error)).toMatch(/insecure/i);
  });
});
