import type { TableClient } from '@azure/data-tables';
import { personIdSchema } from '#contracts/ids.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { pastTeamRow, personPartition, personPartitions, teamSummaryRow } from './keys.ts';
import { listPartitionsWith } from './list-rows.ts';
import { deleteRow } from './row.ts';
import type { RowKeys } from './row.ts';
import { parseTeamSummary, pastTeamEntity, teamSummaryEntity } from './team-summary-row.ts';
import { callStorage, readFromStorage } from './translate-error.ts';

/** Keeps teams' lines in a table, each in the partition of the person on whose home it stands. */
export const makeTeamSummaryStore = (table: TableClient): TeamSummaryStore => ({
  save: async ({ tenantId, teamId }, of, summary) => {
    const row = teamSummaryEntity(keysOf(tenantId, teamId, of), summary);
    // An upsert: the alliance alone counts, and whoever changes it for this person writes this line again.
    await callStorage(async () => await table.upsertEntity(row, 'Replace'));
  },
  remove: async (tenantId, teamId, of) => {
    await putAway(table, teamId, keysOf(tenantId, teamId, of));
  },
  holders: async (tenantId, teamId) => {
    const people = personPartitions(tenantId);
    const partitions = await listPartitionsWith(table, people, teamSummaryRow(teamId));
    return partitions.map((partition) => personIdSchema.parse(partition.slice(people.from.length)));
  },
  removeAll: async (tenantId, teamId) => {
    const rowKey = teamSummaryRow(teamId);
    const partitions = await listPartitionsWith(table, personPartitions(tenantId), rowKey);
    for (const partitionKey of partitions) await putAway(table, teamId, { partitionKey, rowKey });
  },
});

/** What they wrote there stays their own, to be asked for by them: where that is, is noted before the line goes. */
const putAway = async (table: TableClient, teamId: TeamId, keys: RowKeys): Promise<void> => {
  const { partitionKey, rowKey } = keys;
  const found = await readFromStorage(async () => await table.getEntity(partitionKey, rowKey));
  if (found === undefined) return;
  const { teamName } = parseTeamSummary({ ...found, rowKey });
  const note = pastTeamEntity({ partitionKey, rowKey: pastTeamRow(teamId) }, { teamId, teamName });
  await callStorage(async () => await table.upsertEntity(note, 'Replace'));
  await deleteRow(table, keys);
};

const keysOf = (tenantId: TenantId, teamId: TeamId, of: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, of),
  rowKey: teamSummaryRow(teamId),
});
