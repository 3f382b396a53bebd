import type { TableClient, TransactionAction } from '@azure/data-tables';
import { parseTeamId } from '#domain/shared/ids.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { PersonLeaving, TouchedThing } from '#ports/person-rows.ts';
import type { PlacedEntity } from './list-rows.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * The tables that can name a person. What stands between two comes first: it is found by what people have on their homes.
 * `Paces` holds hashes of conversations, `Figures` nobody, `Tenants` what administrators did, for its ninety days.
 */
export const searched = ['alliances', 'dissents', 'teams', 'outbox', 'people', 'due'] as const;
export type SearchedTable = (typeof searched)[number];

/** Whose data is deleted, and where. */
export type Forgetting = { readonly tenantId: TenantId; readonly leaving: PersonLeaving };

/** What became of a row that names the person: how many rows are not as they were, and what of a team's that was. */
export type Forgotten = { readonly count: number; readonly touched?: TouchedThing | undefined };

export const changedOne: Forgotten = { count: 1 };

/** Of which team a row of its board or of its alliance is: both stand under the team's id. */
export const teamOfRow = ({ partitionKey }: PlacedEntity): TeamId | undefined =>
  parseTeamId(partitionKey.slice(partitionKey.indexOf(':') + 1));

export const removeRow = async (
  table: TableClient,
  { partitionKey, rowKey, etag }: PlacedEntity,
): Promise<Forgotten> => {
  await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
  return changedOne;
};

/** Writes a row in the place of another one of the same partition. */
export const replaceRow = async (table: TableClient, old: PlacedEntity, row: PlacedEntity): Promise<Forgotten> => {
  const columns = columnsOf(row);
  const { partitionKey, rowKey, etag } = old;
  const actions: TransactionAction[] =
    row.rowKey === rowKey
      ? [['update', { partitionKey, rowKey, ...columns }, 'Replace', { etag }]]
      : [
          ['delete', { partitionKey, rowKey }],
          ['upsert', { partitionKey, rowKey: row.rowKey, ...columns }, 'Replace'],
        ];
  await saveToStorage(async () => await table.submitTransaction(actions));
  return changedOne;
};

/** Without its keys, and without what storage itself writes to a row. */
export const columnsOf = (row: PlacedEntity): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !noColumns.has(name)));

const noColumns: ReadonlySet<string> = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);
