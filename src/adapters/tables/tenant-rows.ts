import { odata } from '@azure/data-tables';
import type { TableEntityResult } from '@azure/data-tables';
import type { TenantId } from '#domain/shared/ids.ts';
import type { CopyTenant, TenantRows } from '#ports/tenant-rows.ts';
import type { Tables } from './connect-tables.ts';
import { tenantDueRows } from './due-keys.ts';
import { tenantPartitions } from './keys.ts';
import { makeRowWriter } from './row-writer.ts';
import type { KeptRow } from './row-writer.ts';
import { callStorage } from './translate-error.ts';

/** Everything that an account keeps of a tenant, in all of its tables. */
export const makeTenantRows = (tables: Tables): TenantRows => ({
  any: async (tenantId) => {
    // What is due is of a team or a person that has rows of their own; there it would take a look at every row.
    for (const name of tenantTables.filter((one) => ownership[one] === 'by-partition')) {
      const { done } = await rowsOf(tables, name, tenantId).next();
      if (done !== true) return true;
    }
    return false;
  },
  remove: async (tenantId) => {
    let rows = 0;
    for (const name of tenantTables) {
      const writer = makeRowWriter(tables[name]);
      for await (const row of rowsOf(tables, name, tenantId)) {
        rows += 1;
        await writer.add('delete', row);
      }
      await writer.send();
    }
    return rows;
  },
});

/** Both sides are read in the order of their keys, a page at a time: how much there is of a tenant does not matter. */
export const makeCopyTenant =
  (from: Tables, to: Tables): CopyTenant =>
  async (tenantId) => {
    let [rows, changed] = [0, 0];
    for (const name of tenantTables) {
      const writer = makeRowWriter(to[name]);
      for await (const [source, target] of pairs(rowsOf(from, name, tenantId), rowsOf(to, name, tenantId))) {
        if (source !== undefined) rows += 1;
        if (contentOf(source) === contentOf(target)) continue;
        changed += 1;
        if (source !== undefined) await writer.add('upsert', source);
        else if (target !== undefined) await writer.add('delete', target);
      }
      await writer.send();
    }
    return { rows, changed };
  };

/** How a table tells whose its rows are; each table says it here. */
const ownership: Readonly<Record<keyof Tables, 'by-partition' | 'by-row' | 'of-no-tenant'>> = {
  alliances: 'by-partition',
  people: 'by-partition',
  teams: 'by-partition',
  outbox: 'by-partition',
  dissents: 'by-partition',
  paces: 'by-partition',
  tenants: 'by-partition',
  due: 'by-row',
  figures: 'of-no-tenant',
};

// The keys of an object with these very keys; `Object.keys` gives them as mere texts.
const tenantTables = (Object.keys(ownership) as (keyof Tables)[]).filter((name) => ownership[name] !== 'of-no-tenant');

const filterOf = (name: keyof Tables, tenantId: TenantId): string => {
  if (ownership[name] === 'by-row') {
    const { from, to } = tenantDueRows(tenantId);
    return odata`RowKey ge ${from} and RowKey lt ${to}`;
  }
  const { from, to } = tenantPartitions(tenantId);
  return odata`PartitionKey ge ${from} and PartitionKey lt ${to}`;
};

async function* rowsOf(tables: Tables, name: keyof Tables, tenantId: TenantId): AsyncGenerator<KeptRow> {
  const queryOptions = { filter: filterOf(name, tenantId) };
  const entities = tables[name].listEntities({ queryOptions })[Symbol.asyncIterator]();
  for (;;) {
    const next = await callStorage(async () => await entities.next());
    if (next.done === true) return;
    yield rowFrom(next.value);
  }
}

/** Without what storage itself writes to a row. */
const rowFrom = ({ partitionKey, rowKey, ...rest }: TableEntityResult<Record<string, unknown>>): KeptRow => {
  // The SDK types the keys as optional because a query may leave them out; ours asks for whole rows.
  if (partitionKey === undefined || rowKey === undefined) throw new Error('Storage gave a row without its keys');
  const columns = Object.entries(rest).filter(([name]) => !['etag', 'timestamp', 'odata.metadata'].includes(name));
  return {
    partitionKey,
    rowKey,
    columns: Object.fromEntries(columns.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
};

/** Our columns are texts, numbers and truth values alone: their JSON says all of them. */
const contentOf = (row: KeptRow | undefined): string | undefined => row && JSON.stringify(row.columns);

const compareKeys = (one: KeptRow, other: KeptRow): number => {
  if (one.partitionKey !== other.partitionKey) return one.partitionKey < other.partitionKey ? -1 : 1;
  if (one.rowKey === other.rowKey) return 0;
  return one.rowKey < other.rowKey ? -1 : 1;
};

/** What stands under each key on either side. */
async function* pairs(
  sources: AsyncGenerator<KeptRow>,
  targets: AsyncGenerator<KeptRow>,
): AsyncGenerator<readonly [KeptRow | undefined, KeptRow | undefined]> {
  let [source, target] = [await nextOf(sources), await nextOf(targets)];
  while (source !== undefined || target !== undefined) {
    const order = orderOf(source, target);
    yield [order <= 0 ? source : undefined, order >= 0 ? target : undefined];
    if (order <= 0) source = await nextOf(sources);
    if (order >= 0) target = await nextOf(targets);
  }
}

/** Negative: the source's row comes first. A side that has come to its end comes last. */
const orderOf = (source: KeptRow | undefined, target: KeptRow | undefined): number => {
  if (source === undefined) return 1;
  return target === undefined ? -1 : compareKeys(source, target);
};

const nextOf = async (rows: AsyncGenerator<KeptRow>): Promise<KeptRow | undefined> => {
  const next = await rows.next();
  return next.done === true ? undefined : next.value;
};
