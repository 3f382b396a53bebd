import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PersonLeaving, PersonRows, TouchedThing } from '#ports/person-rows.ts';
import type { Tables } from './connect-tables.ts';
import { isCopyHead } from './forget-pair-copy.ts';
import { forgetRow } from './forget-row.ts';
import { tenantDueRows } from './due-keys.ts';
import { tenantPartitions } from './keys.ts';
import { searched } from './forgotten-row.ts';
import type { Forgetting, SearchedTable } from './forgotten-row.ts';
import type { PlacedEntity } from './list-rows.ts';
import { callStorage } from './translate-error.ts';

/** Finds in all tables what names a person, and deletes or changes it, some pages at a time. */
export const makePersonRows = (tables: Tables): PersonRows => ({
  forgetSome: async (tenantId, leaving, from) => {
    const start = from === undefined ? { index: 0 } : placeShape.parse(JSON.parse(from));
    const name = searched[start.index];
    if (name === undefined) return { count: 0, touched: [], place: undefined };
    const { rows, token } = await readPage(tables, name, tenantId, start.token);
    const done = await forgetAll(tables, { tenantId, leaving }, name, rows);
    const end = token === undefined ? { index: start.index + 1 } : { index: start.index, token };
    return { ...done, place: end.index < searched.length ? JSON.stringify(end) : undefined };
  },
});

const placeShape = z.object({ index: z.int(), token: z.string().optional() });

type Page = { readonly rows: readonly PlacedEntity[]; readonly token: string | undefined };

const readPage = async (
  tables: Tables,
  name: SearchedTable,
  tenantId: TenantId,
  continuationToken: string | undefined,
): Promise<Page> =>
  await callStorage(async () => {
    const queryOptions = { filter: filterOf(name, tenantId) };
    const from = continuationToken === undefined ? {} : { continuationToken };
    for await (const page of tables[name].listEntities({ queryOptions }).byPage({ maxPageSize: 1000, ...from })) {
      const rows = page.flatMap(({ partitionKey, rowKey, ...entity }) =>
        // The SDK types the keys as optional because a query may leave them out; ours asks for whole rows.
        partitionKey === undefined || rowKey === undefined ? [] : [{ ...entity, partitionKey, rowKey }],
      );
      return { rows, token: page.continuationToken };
    }
    return { rows: [], token: undefined };
  });

const filterOf = (name: SearchedTable, tenantId: TenantId): string => {
  if (name === 'due') {
    const { from, to } = tenantDueRows(tenantId);
    return odata`RowKey ge ${from} and RowKey lt ${to}`;
  }
  const { from, to } = tenantPartitions(tenantId);
  return odata`PartitionKey ge ${from} and PartitionKey lt ${to}`;
};

const forgetAll = async (
  tables: Tables,
  forgetting: Forgetting,
  name: SearchedTable,
  rows: readonly PlacedEntity[],
): Promise<{ readonly count: number; readonly touched: readonly TouchedThing[] }> => {
  const touched: TouchedThing[] = [];
  let count = 0;
  for (const row of rows.filter((one) => names(one, forgetting.leaving) || isCopyHead(one, forgetting.leaving))) {
    const done = await forgetRow(tables, forgetting, name, row);
    count += done.count;
    if (done.touched !== undefined) touched.push(done.touched);
  }
  return { count, touched };
};

/** Ids are GUIDs: they stand in no other text by chance. */
const names = (row: object, { personId }: Pick<PersonLeaving, 'personId'>): boolean =>
  JSON.stringify(row).includes(personId);
