import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { personIdSchema } from '#contracts/ids.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { FarewellStore } from '#ports/farewell-store.ts';
import { farewellRow, personPartition } from './keys.ts';
import { optionalColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps in the partition of a person that all of theirs is being deleted. */
export const makeFarewellStore = (table: TableClient): FarewellStore => ({
  load: async (tenantId, personId) => {
    const found = await readRow(table, keysOf(tenantId, personId), shape);
    if (found === undefined) return undefined;
    const { since, stranger, place, found: count } = found.row;
    return { value: { since, stranger, place, found: count }, etag: found.etag };
  },
  save: async (tenantId, personId, farewell, etag) => {
    const row = { ...keysOf(tenantId, personId), ...farewell, schema: schemaNumber };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
  remove: async (tenantId, personId, etag) => {
    const { partitionKey, rowKey } = keysOf(tenantId, personId);
    return await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
  },
});

const keysOf = (tenantId: TenantId, personId: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: farewellRow,
});

const shape = z.object({
  schema: z.literal(schemaNumber),
  since: z.number(),
  stranger: personIdSchema,
  place: optionalColumn(z.string()),
  found: z.int(),
});
