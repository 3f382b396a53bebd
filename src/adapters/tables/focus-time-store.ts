import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { SelfScope } from '#domain/people/scope.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import { focusTimesRow, personPartition } from './keys.ts';
import { deleteRow, jsonColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage } from './translate-error.ts';

/** Keeps times of focus in a table, in one row of the partition of the person whose they are. */
export const makeFocusTimeStore = (table: TableClient): FocusTimeStore => ({
  load: async (scope) => (await readRow(table, keysOf(scope), rowShape))?.row.times ?? [],
  replace: async (scope, times) => {
    const row = { ...keysOf(scope), schema: schemaNumber, times: JSON.stringify(times) };
    // An upsert: what the calendar says last holds, whatever was there.
    await callStorage(async () => await table.upsertEntity(row, 'Replace'));
  },
  remove: async (scope) => {
    await deleteRow(table, keysOf(scope));
  },
});

const keysOf = ({ tenantId, personId }: SelfScope): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: focusTimesRow,
});

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  times: jsonColumn(z.array(z.object({ from: z.int(), to: z.int() }))),
});
