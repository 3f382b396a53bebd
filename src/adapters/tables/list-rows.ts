import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { callStorage } from './translate-error.ts';

/** A row as it comes out of a table, not parsed yet. */
export type Entity = Readonly<Record<string, unknown>> & { readonly etag: string; readonly rowKey: string };

/** The same with where it is, for who looks into several partitions. */
export type PlacedEntity = Entity & { readonly partitionKey: string };

/** Every row of a partition, in the order of their keys. */
export const listPartition = async (table: TableClient, partitionKey: string): Promise<readonly Entity[]> =>
  await listRows(table, odata`PartitionKey eq ${partitionKey}`);

/** Keys at or after `from` and before `to`. */
export type KeyRange = { readonly from: string; readonly to: string };

/** The rows of a partition whose keys are in a range. */
export const listRange = async (
  table: TableClient,
  partitionKey: string,
  { from, to }: KeyRange,
): Promise<readonly Entity[]> =>
  await listRows(table, odata`PartitionKey eq ${partitionKey} and RowKey ge ${from} and RowKey lt ${to}`);

/** The rows of a partition whose keys are in one of two ranges. */
export const listRanges = async (
  table: TableClient,
  partitionKey: string,
  [one, other]: readonly [KeyRange, KeyRange],
): Promise<readonly Entity[]> =>
  await listRows(
    table,
    odata`PartitionKey eq ${partitionKey} and ((RowKey ge ${one.from} and RowKey lt ${one.to}) or (RowKey ge ${other.from} and RowKey lt ${other.to}))`,
  );

/** The partitions in a range that have a row of this key. */
export const listPartitionsWith = async (
  table: TableClient,
  { from, to }: KeyRange,
  rowKey: string,
): Promise<readonly string[]> =>
  await callStorage(async () => {
    const filter = odata`PartitionKey ge ${from} and PartitionKey lt ${to} and RowKey eq ${rowKey}`;
    const partitions: string[] = [];
    const queryOptions = { filter, select: ['PartitionKey'] };
    for await (const { partitionKey } of table.listEntities({ queryOptions })) {
      if (partitionKey !== undefined) partitions.push(partitionKey);
    }
    return partitions;
  });

/** The rows that a filter, made with the SDK's `odata`, lets through. */
export const listRows = async (table: TableClient, filter: string): Promise<readonly PlacedEntity[]> =>
  await callStorage(async () => {
    const entities: PlacedEntity[] = [];
    for await (const { partitionKey, rowKey, ...entity } of table.listEntities({ queryOptions: { filter } })) {
      // The SDK types them as optional because a query may leave them out; ours asks for whole rows.
      if (partitionKey !== undefined && rowKey !== undefined) entities.push({ ...entity, partitionKey, rowKey });
    }
    return entities;
  });
