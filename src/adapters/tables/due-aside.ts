import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import type { DueRow } from '#ports/due-index.ts';
import type { Poison } from '#ports/poison.ts';
import { dueFrom, makeDueIndex } from './due-index.ts';
import { asideDuePartitions, minuteOfAsidePartition } from './due-keys.ts';
import { listRows } from './list-rows.ts';
import type { PlacedEntity } from './list-rows.ts';
import { deleteRow } from './row.ts';

/**
 * Goes through the rows of the due index that could not be read. One that can be by now, as this program is newer than the
 * one that gave it up, can be put back; it then is due at once. Rejects with {@link Unavailable} (`storage`).
 */
export const makeDueAside = (table: TableClient): Poison => ({
  goThrough: async (fateOf) => {
    const index = makeDueIndex(table);
    for (const entity of await listAside(table)) {
      const { partitionKey, rowKey } = entity;
      const due = readableAs(entity);
      const fate = fateOf({
        id: `${partitionKey}/${rowKey}`,
        at: minuteOfAsidePartition(partitionKey),
        reason: 'a row of the due index not in a shape that was known',
        job: due?.job,
        mentions: (text) => JSON.stringify(entity).includes(text),
      });
      if (fate === 'keep' || (fate === 'replay' && due === undefined)) continue;
      // Put there before it is removed here: a crash between the two leaves it twice, never nowhere.
      if (fate === 'replay' && due !== undefined) await index.put(due);
      await deleteRow(table, { partitionKey, rowKey });
    }
    return 'all';
  },
});

/** The rows of the due index that nobody finds due, as they could not be read. */
export const listAside = async (table: TableClient): Promise<readonly PlacedEntity[]> => {
  const { from, to } = asideDuePartitions;
  return await listRows(table, odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
};

const readableAs = (entity: PlacedEntity): DueRow | undefined => {
  try {
    return dueFrom(entity);
  } catch {
    return undefined;
  }
};
