import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { personIdSchema } from '#contracts/ids.ts';
import type { AdministrativeAct, AuditEntry } from '#domain/tenant/audit.ts';
import { firstLanguages } from '#domain/tenant/tenant-settings.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import { auditPartition, auditRow, auditRowsFrom, auditRowsUntil } from './keys.ts';
import { listRows } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { deleteRow, jsonColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/** Keeps the log in a table: a partition for each tenant and month, a row for each line. */
export const makeAuditLog = (table: TableClient): AuditLog => ({
  append: async ({ tenantId }, entry) => {
    const keys = { partitionKey: auditPartition(tenantId, entry.at), rowKey: auditRow(entry) };
    // A conflict means that the line is there: its key says which one it is.
    await saveToStorage(async () => await table.createEntity({ ...keys, ...rowOf(entry) }));
  },
  list: async ({ tenantId }, since, until) => {
    const [first, last] = [auditPartition(tenantId, since), auditPartition(tenantId, until)];
    const filter = odata`PartitionKey ge ${first} and PartitionKey le ${last} and RowKey ge ${auditRowsFrom(since)} and RowKey lt ${auditRowsUntil(until)}`;
    return (await listRows(table, filter)).map(entryFrom);
  },
  forgetBefore: async (before) => {
    const filter = odata`RowKey ge ${auditRowsFrom(0)} and RowKey lt ${auditRowsFrom(before)}`;
    const old = await callStorage(async () => {
      const keys: RowKeys[] = [];
      const queryOptions = { filter, select: ['PartitionKey', 'RowKey'] };
      // The SDK types the keys as optional because a query may leave them out; ours asks for them.
      for await (const { partitionKey, rowKey } of table.listEntities({ queryOptions }))
        if (partitionKey !== undefined && rowKey !== undefined) keys.push({ partitionKey, rowKey });
      return keys;
    });
    for (const keys of old) await deleteRow(table, keys);
  },
});

const rowOf = ({ id, by, at, act, stage }: AuditEntry) => ({
  schema: schemaNumber,
  act: JSON.stringify(act),
  id,
  by,
  at,
  stage,
});

const entryFrom = (entity: Entity): AuditEntry => {
  const { id, by, at, act, stage } = parseRow(entity, rowShape);
  return { id, by, at, act, stage };
};

const language = z.enum(firstLanguages);

const actShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-retention'), from: z.int(), to: z.int() }),
  z.object({ kind: z.literal('set-first-language'), from: language, to: language }),
]) satisfies z.ZodType<AdministrativeAct>;

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  id: z.string(),
  by: personIdSchema,
  at: z.number(),
  act: jsonColumn(actShape),
  stage: z.enum(['begun', 'done', 'refused']),
});
