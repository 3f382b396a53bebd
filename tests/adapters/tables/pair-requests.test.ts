import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeHomeStore } from '#adapters/tables/home-store.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makePromptUseStore } from '#adapters/tables/prompt-use-store.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { PairScope } from '#domain/people/scope.ts';
import { parseCounterpartKey, parseTeamId } from '#domain/shared/ids.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import {
  allianceId,
  checkIn,
  draftLine,
  invitedPair,
  openness,
  pairAnswer,
  pairPromise,
  pairVersion,
} from '../../support/sample-pair.ts';
import { ada, bo, friday, personId, teamId, tenantId } from '../../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../../support/scopes.ts';
import { openStorageWire } from '../../support/storage-wire.ts';
import type { Fault, StorageWire } from '../../support/storage-wire.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

let storage: TestStorage;
let wire: StorageWire;
let tables: Tables;
let alliances = 0;

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

const newScope = (): PairScope => pairScope(tenantId(1), allianceId((alliances += 1)), [ada, bo]);

const openStore = () => makePairStore(tables, randomUUID);

const pairOf = ({ allianceId: id }: PairScope, given: Partial<PairAlliance> = {}): PairAlliance =>
  invitedPair({ id, ...given });

const started = async (given: Partial<PairAlliance> = {}) => {
  const [store, scope] = [openStore(), newScope()];
  await store.start(scope, pairOf(scope, given));
  const { etag } = (await store.load(scope))!;
  wire.forget();
  return { store, scope, etag };
};

const opened: PairChange = { kind: 'openness-written', openness: openness() };
const lineWritten: PairChange = { kind: 'line-written', line: draftLine(1) };
const leaving: readonly PairChange[] = [
  { kind: 'standing-changed', standing: { kind: 'left', by: ada, at: friday } },
  { kind: 'words-removed', of: ada },
];

/** An alliance of `rounds` check-ins and promises, all Ada's: two rows each. */
const lived = async (rounds: number) => {
  const { store, scope } = await started();
  for (let round = 1; round <= rounds; round += 1) {
    const { etag } = (await store.load(scope))!;
    const changes: readonly PairChange[] = [
      { kind: 'checked-in', checkIn: checkIn(round) },
      { kind: 'promise-written', promise: pairPromise(round) },
    ];
    await store.save(scope, changes, etag);
  }
  const { etag } = (await store.load(scope))!;
  wire.forget();
  return { store, scope, etag };
};

/** Keys of the rows that are really there, whatever the store says. */
const rowsOf = async ({ tenantId: tenant, allianceId: id }: PairScope): Promise<readonly string[]> => {
  const filter = `PartitionKey eq '${tenant}:${id}'`;
  const keys: string[] = [];
  for await (const { rowKey } of tables.alliances.listEntities({ queryOptions: { filter } })) keys.push(rowKey!);
  return keys;
};

const none: Fault = { kind: 'none' };
const loseAnswer: Fault = { kind: 'lose-answer' };

/** The process dies, as the storage sees it: nothing comes after `passed` more requests. */
const dieAfter = (passed: number): void => {
  const drop: Fault = { kind: 'drop' };
  // As often as the SDK tries.
  wire.failNext(...Array.from({ length: passed }, () => none), drop, drop, drop, drop);
};

const rejection = async (call: Promise<unknown>): Promise<unknown> =>
  await call.then(
    () => undefined,
    (error: unknown) => error,
  );

const unavailable = { name: 'Unavailable', part: 'storage' };

describe('what the pair store asks of the storage', () => {
  test('a whole alliance is one request', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => draftLine(index + 1));
    const { store, scope } = await started({
      openness: [openness(), openness({ personId: bo })],
      answers: [pairAnswer(), pairAnswer({ personId: bo })],
      agreement: { lines, versions: [pairVersion(1, lines), pairVersion(2, lines)] },
      checkIns: [checkIn(1), checkIn(1, { personId: bo })],
      promises: [pairPromise(1), pairPromise(2)],
    });
    expect((await store.load(scope))!.value.agreement.lines).toHaveLength(20);
    expect(wire.requests).toHaveLength(1);
  });

  test('a save of several changes is one request', async () => {
    const { store, scope, etag } = await started();
    expect(await store.save(scope, [opened, lineWritten], etag)).toBe('saved');
    expect(wire.requests).toHaveLength(1);
  });

  test('an alliance that someone has left is one request again', async () => {
    const { store, scope, etag } = await started({ openness: [openness()] });
    await store.save(scope, leaving, etag);
    wire.forget();
    await store.load(scope);
    expect(wire.requests).toHaveLength(1);
  });

  test('a home of twenty alliances and five teams is one request, whatever else the person keeps', async () => {
    const [store, me] = [openStore(), personId(700)];
    const self = selfScope(tenantId(1), me);
    for (let number = 1; number <= 20; number += 1) {
      const [id, other] = [allianceId(7000 + number), personId(7000 + number)];
      await store.saveSummary(pairScope(tenantId(1), id, [me, other]), me, {
        allianceId: id,
        other,
        otherName: 'Bo Lindqvist',
        otherAddress: 'bo@example.com',
        standing: 'active',
        next: 'nothing',
        version: 1,
        inForceSince: friday,
        checkInOn: '2026-12-18',
        reviewOn: undefined,
        pausedUntil: undefined,
        openPromises: 0,
      });
      await store.saveNote(self, id, 'Mine alone.', undefined);
    }
    for (let number = 1; number <= 5; number += 1) {
      const scope = teamScope(tenantId(1), teamId(7000 + number));
      await makeTeamSummaryStore(tables.people).save(scope, me, {
        teamId: scope.teamId,
        teamName: 'Field design',
        channelId: '19:alliance@thread.tacv2',
        stage: 'in-force',
        next: 'nothing',
        version: 1,
        checkInOn: '2027-01-01',
        round: undefined,
      });
    }
    await makePromptUseStore(tables.people).save(self, parseCounterpartKey('a'.repeat(64))!, {}, undefined);
    const chat = { name: '', language: 'it', conversationId: 'a:1', serviceUrl: '', botId: '28:bot' } as const;
    const never = { zone: undefined, greetedAt: undefined, stoppedAt: undefined };
    await makePersonalChatStore(tables.people).save(
      { tenantId: tenantId(1), personId: me, ...chat, ...never },
      undefined,
    );
    wire.forget();
    const home = await makeHomeStore(tables.people).read(self);
    expect([home.pairs.length, home.teams.length]).toEqual([20, 5]);
    expect(wire.requests).toHaveLength(1);
  });

  test('a private note is in no row of the alliance', async () => {
    const { store, scope } = await started();
    await store.saveNote(selfScope(scope.tenantId, ada), scope.allianceId, 'Mine alone.', undefined);
    expect(await rowsOf(scope)).toEqual(['head']);
  });
});

describe('when an answer of the storage is lost', () => {
  test('a save that came through is known for saved, and is there once', async () => {
    const { store, scope, etag } = await started();
    wire.failNext(loseAnswer);
    expect(await store.save(scope, [opened, lineWritten], etag)).toBe('saved');
    const { value } = (await store.load(scope))!;
    expect([value.openness, value.agreement.lines]).toEqual([[openness()], [draftLine(1)]]);
  });

  test('another’s save on the same state is still a conflict', async () => {
    const { store, scope, etag } = await started();
    wire.failNext(loseAnswer);
    await store.save(scope, [opened], etag);
    expect(await store.save(scope, [lineWritten], etag)).toBe('conflict');
  });

  test('an invitation that came through is known for saved', async () => {
    const [store, scope] = [openStore(), newScope()];
    wire.failNext(loseAnswer);
    expect(await store.start(scope, pairOf(scope))).toBe('saved');
    expect(await store.start(scope, pairOf(scope))).toBe('conflict');
  });

  test('a removal that came through goes on', async () => {
    const { store, scope, etag } = await started({ openness: [openness()] });
    wire.failNext(loseAnswer);
    expect(await store.remove(scope, etag)).toBe('saved');
    expect(await rowsOf(scope)).toEqual([]);
  });

  test('a batch of a removal that came through is not missed', async () => {
    const { store, scope, etag } = await started({ openness: [openness()], answers: [pairAnswer()] });
    wire.failNext(none, none, loseAnswer);
    expect(await store.remove(scope, etag)).toBe('saved');
    expect(await rowsOf(scope)).toEqual([]);
  });
});

describe('when we die half-way', () => {
  test('a save that did not come through has changed nothing', async () => {
    const { store, scope, etag } = await started();
    dieAfter(0);
    expect(await rejection(store.save(scope, [opened], etag))).toMatchObject(unavailable);
    expect((await store.load(scope))!.value.openness).toEqual([]);
    expect(await store.save(scope, [opened], etag)).toBe('saved');
  });

  // Of 121 rows: the mark, the list, 99 rows, the list, 21 rows, the list, the head, the list.
  test.each([1, 2, 3, 4, 5, 6, 7])(
    'a removal that died after request %i is over for whoever reads next',
    async (passed) => {
      const { store, scope, etag } = await lived(60);
      dieAfter(passed);
      expect(await rejection(store.remove(scope, etag))).toMatchObject(unavailable);
      expect(await store.load(scope)).toBeUndefined();
      expect(await rowsOf(scope)).toEqual([]);
    },
  );

  test('a removal that died can be repeated', async () => {
    const { store, scope, etag } = await lived(60);
    dieAfter(3);
    await rejection(store.remove(scope, etag));
    expect(await store.remove(scope, etag)).toBe('saved');
    expect(await rowsOf(scope)).toEqual([]);
  });

  test.each([1, 2, 3, 4])('of someone who left, nothing is read or kept after request %i died', async (passed) => {
    const { store, scope, etag } = await lived(60);
    dieAfter(passed);
    expect(await rejection(store.save(scope, leaving, etag))).toMatchObject(unavailable);
    const { value } = (await store.load(scope))!;
    expect([value.standing.kind, value.checkIns, value.promises]).toEqual(['left', [], []]);
    expect(await rowsOf(scope)).toEqual(['head']);
  });

  test.each([
    ['rows', { openness: [openness()] }],
    ['head', {}],
  ])('a removal that comes too late for the %s leaves alone what the two have begun meanwhile', async (_, content) => {
    const { store, scope, etag } = await started(content);
    // Not over the wire: someone else's.
    const other = makePairStore(await connectTables(storage.config), randomUUID);
    const beginAnew = async () => {
      await other.load(scope);
      await other.start(scope, pairOf(scope, content));
    };
    // The mark and the list come first.
    wire.failNext(none, none, { kind: 'meanwhile', act: beginAnew });
    expect(await store.remove(scope, etag)).toBe('saved');
    expect((await other.load(scope))?.value).toEqual(pairOf(scope, content));
  });

  test('two removals at once both end, and leave nothing', async () => {
    const { store, scope, etag } = await lived(60);
    expect(await Promise.all([store.remove(scope, etag), store.remove(scope, etag)])).toEqual(['saved', 'saved']);
    expect(await rowsOf(scope)).toEqual([]);
  });
});

describe('rows that are not ours to read', () => {
  const asTeam = ({ tenantId: tenant, allianceId: id }: PairScope) => teamScope(tenant, parseTeamId(id)!);

  test('a team’s alliance is an error, not a pair’s', async () => {
    const scope = newScope();
    const team = asTeam(scope);
    await makeAllianceStore(tables.alliances).start(team, startAlliance(team.tenantId, team.teamId, friday));
    expect(String(await rejection(openStore().load(scope)))).toMatch(/shape/);
  });

  test('a pair’s alliance is an error, not a team’s', async () => {
    const { scope } = await started({ openness: [openness()] });
    expect(String(await rejection(makeAllianceStore(tables.alliances).loadOfTeam(asTeam(scope))))).toMatch(/shape/);
  });

  const addRow = async (scope: PairScope, rowKey: string, columns: Record<string, unknown>) => {
    await tables.alliances.createEntity({
      partitionKey: `${scope.tenantId}:${scope.allianceId}`,
      rowKey,
      schema: 1,
      ...columns,
    });
  };

  test('a row of a kind that we do not know is left alone', async () => {
    const { store, scope } = await started();
    await addRow(scope, 'ritual:1', { kind: 'ritual' });
    expect((await store.load(scope))!.value).toEqual(pairOf(scope));
  });

  test.each<[string, RegExp, Record<string, unknown>]>([
    ['of a release to come', /release/, { schema: 99, kind: 'promise', text: 'A private word.' }],
    [
      'whose JSON is broken',
      /shape/,
      { kind: 'check-in', round: 1, personId: ada, purpose: '{"line":"A private word."' },
    ],
    [
      'of a version that lost a line',
      /shape/,
      { kind: 'version', version: 1, lineCount: 1, proposedBy: ada, proposedAt: friday },
    ],
  ])('a row %s is refused without telling what it says', async (_, told, columns) => {
    const { store, scope } = await started();
    await addRow(scope, 'promise:x', columns);
    const error = String(await rejection(store.load(scope)));
    expect(error).toMatch(told);
    expect(error).not.toMatch(/private/);
  });
});
