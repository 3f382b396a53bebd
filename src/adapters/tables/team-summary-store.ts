import type { TableClient } from '@azure/data-tables';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import { personPartition, personPartitions, teamSummaryRow } from './keys.ts';
import { listPartitionsWith } from './list-rows.ts';
import { deleteRow } from './row.ts';
import type { RowKeys } from './row.ts';
import { teamSummaryEntity } from './team-summary-row.ts';
import { callStorage } from './translate-error.ts';

/** Keeps teams' lines in a table, each in the partition of the person on whose home it stands. */
export const makeTeamSummaryStore = (table: TableClient): TeamSummaryStore => ({
  save: async ({ tenantId, teamId }, of, summary) => {
    const row = teamSummaryEntity(keysOf(tenantId, teamId, of), summary);
    // An upsert: the alliance alone counts, and whoever changes it for this person writes this line again.
    await callStorage(async () => await table.upsertEntity(row, 'Replace'));
  },
  remove: async (tenantId, teamId, of) => {
    await deleteRow(table, keysOf(tenantId, teamId, of));
  },
  removeAll: async (tenantId, teamId) => {
    const rowKey = teamSummaryRow(teamId);
    const partitions = await listPartitionsWith(table, personPartitions(tenantId), rowKey);
    for (const partitionKey of partitions) await deleteRow(table, { partitionKey, rowKey });
  },
});

const keysOf = (tenantId: TenantId, teamId: TeamId, of: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, of),
  rowKey: teamSummaryRow(teamId),
});
