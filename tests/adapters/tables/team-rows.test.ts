import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { tenantPaceRow } from '#adapters/tables/keys.ts';
import { makeNewsStore } from '#adapters/tables/news-store.ts';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { makePairStore } from '#adapters/tables/pair-store.ts';
import { makePersonalChatStore } from '#adapters/tables/personal-chat-store.ts';
import { makePersonalDissentStore } from '#adapters/tables/personal-dissent-store.ts';
import { makePreferenceStore } from '#adapters/tables/preference-store.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTeamRows } from '#adapters/tables/team-rows.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { makeTeamThreads } from '#adapters/tables/team-threads.ts';
import { makeTeamSummaryStore } from '#adapters/tables/team-summary-store.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { dueSweep } from '#usecases/privacy/sweep-practices.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { dissentEntry, personalDissent } from '../../support/sample-dissent.ts';
import { allianceId, invitedPair } from '../../support/sample-pair.ts';
import { itemId, needEntry, promiseEntry, victoryEntry } from '../../support/sample-board.ts';
import { ada, bo, carla, friday, sampleAnswer, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../../support/scopes.ts';
import { testClock } from '../../support/test-clock.ts';
import { openTestTables } from '../../support/test-tables.ts';

const tables = openTestTables();
const dayMs = 86_400_000;
/** Stands in whatever the team that ends has written. */
const marker = 'zeppelin';

type Ids = { readonly tenantId: TenantId; readonly teamId: TeamId };
const ending: Ids = { tenantId: tenantId(1), teamId: teamId(1) };
const other: Ids = { tenantId: tenantId(1), teamId: teamId(2) };
const elsewhere: Ids = { tenantId: tenantId(2), teamId: teamId(1) };

/** Everything that a team and its people can leave behind on its behalf. */
const writeTeam = async (ids: Ids, word: string, people: readonly PersonId[]): Promise<void> => {
  const scope = teamScope(ids.tenantId, ids.teamId);
  const [all, channelId] = [tables(), `19:${ids.teamId}@thread.tacv2`];
  const threadId = `19:all-${ids.teamId}@thread.tacv2`;
  await makeTeamStore(all.teams).add(sampleTeam({ ...ids, name: word, threadId, channelId, stoppedAt: friday }));
  await makeTeamThreads(all.teams).keep(ids.tenantId, threadId, ids.teamId);
  // Teams gave it another one since.
  await makeTeamThreads(all.teams).keep(ids.tenantId, `19:once-${ids.teamId}@thread.tacv2`, ids.teamId);
  const alliances = makeAllianceStore(all.alliances);
  await alliances.start(scope, startAlliance(ids.tenantId, ids.teamId, friday));
  const { etag } = (await alliances.loadOfTeam(scope))!;
  await alliances.save(scope, [{ kind: 'answered', answer: sampleAnswer({ text: word }) }], etag);
  const board = makeBoardStore(all.teams);
  for (const entry of [
    needEntry(1, { text: word }),
    promiseEntry(2, { text: word }),
    victoryEntry(3, { result: word }),
    dissentEntry({ fact: word }),
  ])
    await board.add(scope, entry);
  await makeRitualPlanStore(all.teams).save(ids.tenantId, ids.teamId, { zone: 'UTC', gatherings: [] }, undefined);
  await writePosts(ids, channelId);
  for (const person of people) await writeOfPerson(ids, word, person);
};

const writePosts = async (ids: Ids, channelId: string): Promise<void> => {
  const scope = teamScope(ids.tenantId, ids.teamId);
  const outbox = makeOutbox(tables().outbox, randomUUID);
  await outbox.claim(scope, 'welcome');
  await outbox.recordSent(scope, 'welcome', { channelId, messageId: '1' });
  const before = `19:before-${ids.teamId}@thread.tacv2`;
  await outbox.claim(scope, 'proposal:1');
  await outbox.recordSent(scope, 'proposal:1', { channelId: before, messageId: '2' });
  const paces = makePaceStore(tables().paces).conversations;
  for (const conversationId of [channelId, before])
    await paces.save(
      { tenantId: ids.tenantId, conversationId },
      { sent: [{ at: friday, count: 1 }], pausedUntil: 0 },
      undefined,
    );
  const job = { kind: 'remind-of-dissent', ...ids, id: itemId(500) } as const;
  // A trial may last for months.
  const due = { at: friday + 200 * dayMs, tenantId: ids.tenantId, owner: ids.teamId };
  await makeDueIndex(tables().due).put({ ...due, name: `dissent:${job.id}`, job });
  await makeDueIndex(tables().due).put(dueSweep(ids, friday + 20 * dayMs));
};

const writeOfPerson = async (ids: Ids, word: string, person: PersonId): Promise<void> => {
  const summaries = makeTeamSummaryStore(tables().people);
  const line = {
    teamId: ids.teamId,
    teamName: word,
    channelId: '19:a',
    stage: 'writing',
    next: 'write-answers',
    version: undefined,
    checkInOn: undefined,
    round: undefined,
  } as const;
  await summaries.save(teamScope(ids.tenantId, ids.teamId), person, line);
  // They left, and are back.
  await summaries.remove(ids.tenantId, ids.teamId, person);
  await summaries.save(teamScope(ids.tenantId, ids.teamId), person, line);
  const [news, self] = [makeNewsStore(tables().people), selfScope(ids.tenantId, person)];
  const told = { noun: 'need', id: itemId(1), what: 'taken' } as const;
  await news.add(self, { kind: 'tell-person', ...ids, to: person, ...told }, friday);
  await news.add(self, { kind: 'greet-joiner', ...ids, to: person }, friday);
};

/** What people have of their own, and with one another. */
const writePeople = async (tenant: TenantId): Promise<void> => {
  const all = tables();
  const pair = pairScope(tenant, allianceId(1), [ada, bo]);
  const pairs = makePairStore(all, randomUUID);
  await pairs.start(pair, invitedPair({ tenantId: tenant }));
  await pairs.saveNote(selfScope(tenant, ada), allianceId(1), 'Mine alone.', undefined);
  await makePersonalDissentStore(all).add(pair, personalDissent());
  await makePreferenceStore(all.people).save(selfScope(tenant, ada), preferencesAtFirst, undefined);
  const chat = { tenantId: tenant, personId: ada, name: 'Ada', language: 'en', conversationId: 'a:1' } as const;
  const reach = { serviceUrl: '', botId: '28:bot', zone: undefined, greetedAt: friday, stoppedAt: undefined };
  await makePersonalChatStore(all.people).save({ ...chat, ...reach }, undefined);
  const job = { kind: 'tell-waiting', tenantId: tenant, to: ada } as const;
  await makeDueIndex(all.due).put({ at: friday, tenantId: tenant, owner: ada, name: 'tell', job });
  await all.paces.createEntity({ partitionKey: tenant, rowKey: tenantPaceRow });
};

/** Every row of every table as it stands, marks included. */
const allRows = async (): Promise<readonly string[]> => {
  const rows: string[] = [];
  for (const [name, table] of Object.entries(tables()))
    for await (const row of table.listEntities()) rows.push(`${name} ${JSON.stringify(row)}`);
  return rows.toSorted();
};

const clear = async (): Promise<void> => {
  for (const table of Object.values(tables()))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
};

/** The same table to a process that ends with one of its deletions. */
const diesAfter = (table: TableClient, isOver: () => boolean): TableClient =>
  new Proxy(table, {
    get: (target, key) => {
      if (key === 'deleteEntity' && isOver()) return () => Promise.reject(new Error('the process is no more'));
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const counts: number[] = [];
const purge = (all = tables(), teams = makeTeamStore(tables().teams)) => {
  const clock = testClock(friday + 30 * dayMs);
  const never = (): Promise<never> => Promise.reject(new Error('nothing is asked or begun here'));
  return makePurgeTeam({
    gate: { openAfresh: never },
    teams,
    teamThreads: makeTeamThreads(all.teams),
    teamRows: makeTeamRows(all),
    letGoOfAll: () => Promise.resolve(),
    dueIndex: makeDueIndex(all.due),
    queue: { add: never, receive: never },
    clock,
    log: { info: ({ count }) => counts.push(count) },
  })(ending.tenantId, ending.teamId);
};

let before: readonly string[] = [];
beforeEach(async () => {
  await clear();
  await writePeople(tenantId(1));
  await writePeople(tenantId(2));
  await writeTeam(other, 'theirs', [ada, bo]);
  await writeTeam(elsewhere, 'theirs, too', [ada]);
  before = await allRows();
  counts.length = 0;
});

describe('the rows of a team', () => {
  test('are all deleted, in every table, and nothing else is touched', async () => {
    await writeTeam(ending, marker, [ada, carla]);
    expect((await allRows()).filter((row) => row.includes(marker))).toHaveLength(10);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await allRows()).toEqual(before);
  });

  test('leave neither the team’s id nor a word of it', async () => {
    await writeTeam(ending, marker, [ada, carla]);
    await purge();
    const left = (await allRows()).filter((row) => !row.includes(elsewhere.tenantId));
    expect(left.filter((row) => row.includes(ending.teamId) || row.includes(marker))).toEqual([]);
  });

  test('are deleted by the hundred, however many there are', async () => {
    await writeTeam(ending, marker, [ada]);
    for (let hundred = 0; hundred < 11; hundred += 1)
      await tables().outbox.submitTransaction(
        Array.from({ length: 100 }, (_, number): TransactionAction => [
          'create',
          { partitionKey: `${ending.tenantId}:${ending.teamId}`, rowKey: `post:item:${hundred}:${number}` },
        ]),
      );
    const rows = (await allRows()).length - before.length;
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await allRows()).toEqual(before);
    expect(Math.max(...counts)).toBeLessThanOrEqual(500);
    // All but the record of the team with its two threads, and the paces of two channels.
    expect(counts.reduce((sum, count) => sum + count)).toBe(rows - 5);
  });

  test.each([1, 2, 7])('are all deleted in the end, where deletion %s was the last of a process', async (last) => {
    await writeTeam(ending, marker, [ada, carla]);
    let deletions = 0;
    const dying = Object.fromEntries(
      Object.entries(tables()).map(([name, table]) => [name, diesAfter(table, () => (deletions += 1) > last)]),
      // Each is the client that it was.
    ) as unknown as Tables;
    await expect(purge(dying)).rejects.toThrow('the process is no more');
    expect((await allRows()).length).toBeGreaterThan(before.length);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await allRows()).toEqual(before);
  });

  test('are looked for where the last look ended, not from the beginning each time', async () => {
    await writeTeam(ending, marker, [ada, carla]);
    // All but the record of the team with its two threads, and the paces of two channels.
    const expected = (await allRows()).length - before.length - 5;
    const rows = makeTeamRows(tables());
    let found = 0;
    for (let batch = await rows.next(ending.tenantId, ending.teamId); batch !== undefined;) {
      found += batch.size;
      // Nothing is removed: a look from the beginning would find the same once more.
      batch = await rows.next(ending.tenantId, ending.teamId, batch.place);
    }
    expect(found).toBe(expected);
  });

  test('leave the team due to end for as long as its record stands', async () => {
    await writeTeam(ending, marker, [ada]);
    const teams = makeTeamStore(tables().teams);
    const remove = () => Promise.reject(new Unavailable('storage', new Error('nobody answers')));
    await expect(purge(tables(), { ...teams, remove })).rejects.toThrow(Unavailable);
    const due = await makeDueIndex(tables().due).dueBy(Date.parse('2100-01-01'));
    expect(
      due.filter(({ owner }) => owner === ending.teamId).map(({ tenantId: tenant, at }) => [tenant, at]),
    ).toContainEqual([ending.tenantId, friday + 31 * dayMs]);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await allRows()).toEqual(before);
  });

  test('are left where they were written again since they were found', async () => {
    const plans = makeRitualPlanStore(tables().teams);
    await plans.save(ending.tenantId, ending.teamId, { zone: 'UTC', gatherings: [] }, undefined);
    const batch = await makeTeamRows(tables()).next(ending.tenantId, ending.teamId);
    const { etag } = (await plans.load(ending.tenantId, ending.teamId))!;
    await plans.save(ending.tenantId, ending.teamId, { zone: 'Europe/Rome', gatherings: [] }, etag);
    expect(await batch?.remove()).toBe(0);
    expect((await plans.load(ending.tenantId, ending.teamId))?.value.zone).toBe('Europe/Rome');
  });

  test('of a team that has none are none', async () => {
    expect(await makeTeamRows(tables()).next(ending.tenantId, ending.teamId)).toBeUndefined();
  });
});
