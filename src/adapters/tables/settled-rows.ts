import type { TableClient, TransactionAction } from '@azure/data-tables';
import { headRow, isWordsOf } from './keys.ts';
import { listPartition } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { parsePairHead } from './pair-row.ts';
import { schemaNumber } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * The rows of a pair's partition once nothing is left of what its head calls deleted: where a deletion ended half-way, this
 * finishes it. One request unless there is something to delete.
 *
 * Each step holds under the etag of the head, so that it stops where someone else has finished and the two have begun anew.
 */
export const listSettledRows = async (table: TableClient, partitionKey: string): Promise<readonly Entity[]> => {
  for (let step = 0; step < mostSteps; step += 1) {
    const rows = await listPartition(table, partitionKey);
    const head = rows.find(({ rowKey }) => rowKey === headRow);
    if (head === undefined) return rows;
    const { toDelete } = parsePairHead(head);
    const doomed = rows.filter(({ rowKey }) => isDoomed(rowKey, toDelete));
    if (doomed.length > 0) await deleteSome(table, partitionKey, head, doomed);
    else if (toDelete === 'everything') await deleteHead(table, partitionKey, head);
    else return rows;
  }
  throw new Error('A deletion found ever more rows');
};

/** Ten thousand rows: more than two people write in a lifetime. */
const mostSteps = 100;

/** What a transaction takes beside the head. */
const batchSize = 99;

const isDoomed = (rowKey: string, toDelete: ReturnType<typeof parsePairHead>['toDelete']): boolean => {
  if (toDelete === 'nothing') return false;
  return toDelete === 'everything' ? rowKey !== headRow : isWordsOf(toDelete, rowKey);
};

/** A conflict is no failure: the next step looks again. */
const deleteSome = async (
  table: TableClient,
  partitionKey: string,
  { etag }: Entity,
  doomed: readonly Entity[],
): Promise<void> => {
  await saveToStorage(
    async () =>
      await table.submitTransaction([
        ['update', { partitionKey, rowKey: headRow, schema: schemaNumber }, 'Merge', { etag }],
        ...doomed
          .slice(0, batchSize)
          .map(({ rowKey }) => ['delete', { partitionKey, rowKey }] satisfies TransactionAction),
      ]),
  );
};

const deleteHead = async (table: TableClient, partitionKey: string, { etag }: Entity): Promise<void> => {
  await saveToStorage(async () => await table.deleteEntity(partitionKey, headRow, { etag }));
};
