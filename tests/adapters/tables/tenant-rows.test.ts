import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { makePaceStore } from '#adapters/tables/pace-store.ts';
import { makeCopyTenant, makeTenantRows } from '#adapters/tables/tenant-rows.ts';
import { freshPace } from '#domain/limits/tenant-pace.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import { awkwardTexts } from '../../support/awkward-texts.ts';
import { startTestAccounts } from '../../support/azurite.ts';
import type { TestAccounts } from '../../support/azurite.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { friday, personId, teamId, tenantId } from '../../support/sample-team.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

let accounts: TestAccounts;
let [from, to]: [Tables, Tables] = [{} as Tables, {} as Tables];
let tests = 0;
beforeAll(async () => {
  accounts = await startTestAccounts(['one', 'two']);
  const [one, two] = accounts.accounts;
  [from, to] = [await connectTables(one!.storage), await connectTables(two!.storage)];
});
afterAll(() => accounts.stop());

/** Tenants whose ids come right before and right after, and share its first letters. */
let tenant: TenantId;
let neighbours: readonly TenantId[];
beforeEach(() => {
  tests += 1;
  tenant = tenantId(tests * 16);
  neighbours = [tenantId(tests * 16 - 1), tenantId(tests * 16 + 1)];
});

/** A row in each table that has any of a tenant. */
const fill = async (tables: Tables, of: TenantId, text = 'text'): Promise<void> => {
  for (const name of ['alliances', 'people', 'teams', 'outbox', 'dissents'] as const)
    await tables[name].upsertEntity({ partitionKey: `${of}:${teamId(1)}`, rowKey: 'head', text }, 'Replace');
  await makePaceStore(tables.paces).tenants.save(of, { ...freshPace }, undefined);
  const job = { kind: 'drop-focus-times', tenantId: of, to: personId(1) } as const;
  for (const minutes of [0, 1, 700])
    await makeDueIndex(tables.due).put({
      at: friday + minutes * 60_000,
      tenantId: of,
      owner: personId(minutes),
      name: 'focus',
      job,
    });
  // What could not be read is kept apart, in the same table.
  const aside = { partitionKey: 'aside:202611200900:c', rowKey: `${of}:${personId(9)}:focus` };
  await tables.due.upsertEntity({ ...aside, text }, 'Replace');
};

const linesOf = (lines: readonly string[], of: TenantId): readonly string[] =>
  lines.filter((line) => line.includes(of));
const restOf = (lines: readonly string[], of: TenantId): readonly string[] =>
  lines.filter((line) => !line.includes(of));

test('a copy holds all rows of the tenant as they are, in every table, and touches nobody else’s', async () => {
  await fill(from, tenant);
  for (const neighbour of neighbours) {
    await fill(from, neighbour);
    await fill(to, neighbour, 'other text');
  }
  const [before, beside] = [await dumpTables(from), await dumpTables(to)];
  expect(await makeCopyTenant(from, to)(tenant)).toEqual({ rows: 10, changed: 10 });
  expect(await dumpTables(from)).toEqual(before);
  const after = await dumpTables(to);
  expect(linesOf(after, tenant)).toEqual(linesOf(before, tenant));
  expect(linesOf(after, tenant)).toHaveLength(10);
  expect(restOf(after, tenant)).toEqual(restOf(beside, tenant));
});

test('a second copy finds nothing to do', async () => {
  await fill(from, tenant);
  await makeCopyTenant(from, to)(tenant);
  expect(await makeCopyTenant(from, to)(tenant)).toEqual({ rows: 10, changed: 0 });
});

test('what an earlier copy has left behind is put right: other values, rows more and rows less', async () => {
  await fill(from, tenant);
  await fill(to, tenant, 'an older text');
  await to.people.createEntity({ partitionKey: `${tenant}:${personId(7)}`, rowKey: 'prefs' });
  await to.teams.createEntity({ partitionKey: `${tenant}:${teamId(1)}`, rowKey: 'a row before' });
  await to.outbox.deleteEntity(`${tenant}:${teamId(1)}`, 'head');
  // Six texts are other ones, one of which was deleted; two rows are not to be there.
  expect(await makeCopyTenant(from, to)(tenant)).toEqual({ rows: 10, changed: 8 });
  expect(linesOf(await dumpTables(to), tenant)).toEqual(linesOf(await dumpTables(from), tenant));
});

test('columns keep their values, to the letter', async () => {
  const columns = {
    ...Object.fromEntries(awkwardTexts.map(([, text], index) => [`text${index}`, text])),
    small: 5,
    moment: 1_795_165_200_000,
    fraction: 1_795_165_200_000.25,
    none: 0,
    no: false,
    yes: true,
  };
  await from.people.createEntity({ partitionKey: `${tenant}:${personId(1)}`, rowKey: 'prefs', ...columns });
  await makeCopyTenant(from, to)(tenant);
  expect(linesOf(await dumpTables(to), tenant)).toEqual(linesOf(await dumpTables(from), tenant));
  expect(await to.people.getEntity(`${tenant}:${personId(1)}`, 'prefs')).toMatchObject(columns);
});

test('a partition of more rows, and of larger ones, than a request takes is copied and removed whole', async () => {
  // 30,000 letters of three bytes each in a row: some forty rows are more than a request of 4 MiB takes.
  const large = '\u20ac'.repeat(30_000);
  const rows = Array.from({ length: 330 }, (_, index) => ({
    partitionKey: `${tenant}:${teamId(1)}`,
    rowKey: `row ${String(index).padStart(3, '0')}`,
    text: index < 80 ? large : 'small',
  }));
  for (let begin = 0; begin < rows.length; begin += 10)
    await from.alliances.submitTransaction(rows.slice(begin, begin + 10).map((row) => ['create', row]));
  expect(await makeCopyTenant(from, to)(tenant)).toEqual({ rows: 330, changed: 330 });
  expect(linesOf(await dumpTables(to), tenant)).toEqual(linesOf(await dumpTables(from), tenant));
  expect(await makeTenantRows(from).remove(tenant)).toBe(330);
  expect(await makeTenantRows(from).any(tenant)).toBe(false);
});

test('all rows of the tenant are removed, and nobody else’s; once more there is nothing to remove', async () => {
  await fill(from, tenant);
  for (const neighbour of neighbours) await fill(from, neighbour);
  const before = await dumpTables(from);
  expect(await makeTenantRows(from).remove(tenant)).toBe(10);
  expect(await dumpTables(from)).toEqual(restOf(before, tenant));
  expect(await makeTenantRows(from).remove(tenant)).toBe(0);
});

test.each(['alliances', 'people', 'teams', 'outbox', 'dissents'] as const)(
  'a tenant with a single row among its %s has rows',
  async (name) => {
    expect(await makeTenantRows(from).any(tenant)).toBe(false);
    await from[name].createEntity({ partitionKey: `${tenant}:${teamId(1)}`, rowKey: 'head' });
    expect(await makeTenantRows(from).any(tenant)).toBe(true);
  },
);
