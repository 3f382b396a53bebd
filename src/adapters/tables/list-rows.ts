import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { callStorage } from './translate-error.ts';

/** A row as it comes out of a table, not parsed yet. */
export type Entity = Readonly<Record<string, unknown>> & { readonly etag: string; readonly rowKey: string };

/** Every row of a partition, in the order of their keys. */
export const listPartition = async (table: TableClient, partitionKey: string): Promise<readonly Entity[]> =>
  await listRows(table, odata`PartitionKey eq ${partitionKey}`);

/** The rows of a partition whose keys are at or after `from` and before `to`. */
export const listRange = async (
  table: TableClient,
  partitionKey: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Entity[]> =>
  await listRows(table, odata`PartitionKey eq ${partitionKey} and RowKey ge ${from} and RowKey lt ${to}`);

/** The rows that a filter, made with the SDK's `odata`, lets through. */
export const listRows = async (table: TableClient, filter: string): Promise<readonly Entity[]> =>
  await callStorage(async () => {
    const entities: Entity[] = [];
    for await (const { rowKey, ...entity } of table.listEntities({ queryOptions: { filter } })) {
      // The SDK types it as optional because a query may leave it out; ours asks for whole rows.
      if (rowKey !== undefined) entities.push({ ...entity, rowKey });
    }
    return entities;
  });
