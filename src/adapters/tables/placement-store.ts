import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { tenantIdSchema } from '#contracts/ids.ts';
import type { Placement } from '#domain/placement/placement.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PlacementStore } from '#ports/placement-store.ts';
import { assignedPartition, placedPartition } from './keys.ts';
import { listRows } from './list-rows.ts';
import { jsonColumn, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps placements in a table: one partition of those that are here or were, another of where tenants began. */
export const makePlacementStore = (table: TableClient): PlacementStore => ({
  list: async () => {
    const rows = await listRows(table, odata`PartitionKey eq ${placedPartition}`);
    return new Map(
      rows.map((entity) => [tenantIdSchema.parse(entity.rowKey), parseRow(entity, placedShape).placement]),
    );
  },
  load: async (tenantId) => {
    const found = await readRow(table, placedKeys(tenantId), placedShape);
    return found && { value: found.row.placement, etag: found.etag };
  },
  save: async (tenantId, placement, etag) => {
    const row = { ...placedKeys(tenantId), schema: schemaNumber, placement: JSON.stringify(placement) };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
  assign: async (tenantId, account) => {
    const keys = { partitionKey: assignedPartition, rowKey: tenantId };
    const outcome = await saveToStorage(
      async () => await table.createEntity({ ...keys, schema: schemaNumber, account }),
    );
    if (outcome === 'saved') return account;
    const found = await readRow(table, keys, assignedShape);
    if (found === undefined) throw new Error('Where a tenant began was taken out');
    return found.row.account;
  },
});

const placedKeys = (tenantId: TenantId): RowKeys => ({ partitionKey: placedPartition, rowKey: tenantId });

const schema = z.literal(schemaNumber);

const placementShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('here') }),
  z.object({ kind: z.literal('moving'), to: z.string(), run: z.string() }),
  z.object({ kind: z.literal('coming'), run: z.string() }),
  z.object({ kind: z.literal('gone'), to: z.string() }),
]) satisfies z.ZodType<Placement>;

const placedShape = z.object({ schema, placement: jsonColumn(placementShape) });
const assignedShape = z.object({ schema, account: z.string() });
