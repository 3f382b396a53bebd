import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { allianceIdSchema, personIdSchema, teamIdSchema, tenantIdSchema } from '#contracts/ids.ts';
import { sendJobSchema } from '#contracts/send-job.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import { dueRow, duePartition, duePartitionsBefore } from './keys.ts';
import { listRows } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { deleteRow, jsonColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * Keeps what is due in a table, by the minute. What has been done is taken out, so that one range from the beginning of
 * time to now holds what is due and nothing else.
 */
export const makeDueIndex = (table: TableClient): DueIndex => ({
  put: async (due) => {
    const row = { ...keysOf(due), schema: schemaNumber, ...due, job: JSON.stringify(due.job) };
    // A row that is there already is this one: its key says all that it holds.
    await saveToStorage(async () => await table.createEntity(row));
  },
  remove: async (due) => {
    await deleteRow(table, keysOf(due));
  },
  dueBy: async (until) => {
    const entities = await listRows(table, odata`PartitionKey lt ${duePartitionsBefore(until)}`);
    return entities.map(dueFrom).toSorted((one, other) => one.at - other.at);
  },
});

const keysOf = (due: DueJob): RowKeys => ({ partitionKey: duePartition(due), rowKey: dueRow(due) });

const dueFrom = (entity: Entity): DueJob => {
  const { at, tenantId, owner, name, job } = parseRow(entity, rowShape);
  return { at, tenantId, owner, name, job };
};

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  at: z.number(),
  tenantId: tenantIdSchema,
  owner: z.union([teamIdSchema, personIdSchema, allianceIdSchema]),
  name: z.string(),
  job: jsonColumn(sendJobSchema),
});
