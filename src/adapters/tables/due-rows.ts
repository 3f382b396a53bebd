import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { dueBoundsAfter } from './due-keys.ts';
import { listRows } from './list-rows.ts';
import type { KeyRange, PlacedEntity } from './list-rows.ts';
import { callStorage } from './translate-error.ts';

/**
 * The rows of a range of the due index. Where there are more than a page holds, the shards of the minute are read at once:
 * else fifty thousand rows of one tenant would be fifty round trips before anyone's.
 */
export const listDue = async (table: TableClient, range: KeyRange): Promise<readonly PlacedEntity[]> => {
  const { from, to } = range;
  const first = await firstPage(table, odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
  const last = first.rows.at(-1);
  if (!first.isCut || last === undefined) return first.rows;
  const rest = await Promise.all(piecesAfter(last, to).map((filter) => listRows(table, filter)));
  return [...first.rows, ...rest.flat()];
};

type Page = { readonly rows: readonly PlacedEntity[]; readonly isCut: boolean };

/** The first page that holds something. */
const firstPage = async (table: TableClient, filter: string): Promise<Page> =>
  await callStorage(async () => {
    for await (const page of table.listEntities({ queryOptions: { filter } }).byPage()) {
      const rows = page.flatMap(({ partitionKey, rowKey, ...entity }) =>
        // The SDK types them as optional because a query may leave them out; ours asks for whole rows.
        partitionKey === undefined || rowKey === undefined ? [] : [{ ...entity, partitionKey, rowKey }],
      );
      const isCut = page.continuationToken !== undefined;
      // Where much has been deleted Azure looks for a while, and says that it has found nothing yet.
      if (rows.length > 0 || !isCut) return { rows, isCut };
    }
    return { rows: [], isCut: false };
  });

/** All that stands behind a row, cut where shards begin. */
const piecesAfter = ({ partitionKey, rowKey }: PlacedEntity, to: string): readonly string[] => {
  const bounds = [...dueBoundsAfter(partitionKey).filter((bound) => bound < to), to];
  return bounds.map((end, index) => {
    const begin = bounds[index - 1];
    return begin === undefined
      ? odata`PartitionKey ge ${partitionKey} and PartitionKey lt ${end} and (PartitionKey gt ${partitionKey} or RowKey gt ${rowKey})`
      : odata`PartitionKey ge ${begin} and PartitionKey lt ${end}`;
  });
};
