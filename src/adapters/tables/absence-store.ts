import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import { absenceRow, personPartition } from './keys.ts';
import { deleteRow, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps in the partition of a person since when no team has them. */
export const makeAbsenceStore = (table: TableClient): AbsenceStore => ({
  load: async (tenantId, personId) => (await readRow(table, keysOf(tenantId, personId), shape))?.row.since,
  note: async (tenantId, personId, since) => {
    const row = { ...keysOf(tenantId, personId), since, schema: schemaNumber };
    await saveToStorage(async () => await table.createEntity(row));
  },
  remove: async (tenantId, personId) => {
    await deleteRow(table, keysOf(tenantId, personId));
  },
});

export const absenceFrom = (entity: object): Instant => parseRow(entity, shape).since;

const keysOf = (tenantId: TenantId, personId: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: absenceRow,
});

const shape = z.object({ schema: z.literal(schemaNumber), since: z.number() });
