import { odata } from '@azure/data-tables';
import { teamAllianceId } from '#domain/shared/ids.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import { endName } from '#ports/team-rows.ts';
import type { Tables } from './connect-tables.ts';
import {
  alliancePartition,
  headRow,
  joinerNewsRow,
  outboxPartition,
  pastTeamRow,
  personPartitions,
  teamNewsRows,
  teamPartition,
  teamSummaryRow,
} from './keys.ts';
import { dueRow, dueRowsOf } from './due-keys.ts';

/** Rows of one table, as a filter of the SDK's `odata`. */
type RowSelection = { readonly table: keyof Tables; readonly filter: string };

/**
 * Which rows belong to a team, all but its own record and {@link endsOfTeam}: every table is here, or has none. Those that cost a look through all
 * people of the tenant, or all that is due of anyone, come last: an end of a team is rare, a second index of everyone's rows
 * would cost every day.
 *
 * - `Dissents` holds what stands between two people; a team's own dissents are on its board.
 * - `Tenants` holds what is of no team.
 * - `Paces` holds hashes of conversations: see `team-rows.ts`.
 */
export const rowsOfTeam = (tenantId: TenantId, teamId: TeamId): readonly RowSelection[] => {
  const alliance = alliancePartition(tenantId, teamAllianceId(teamId));
  const team = teamPartition(tenantId, teamId);
  const people = personPartitions(tenantId);
  const news = teamNewsRows(teamId);
  const due = dueRowsOf(tenantId, teamId);
  return [
    { table: 'alliances', filter: odata`PartitionKey eq ${alliance}` },
    { table: 'outbox', filter: odata`PartitionKey eq ${outboxPartition(tenantId, teamId)}` },
    { table: 'teams', filter: odata`PartitionKey eq ${team} and RowKey ne ${headRow}` },
    {
      table: 'people',
      filter: odata`PartitionKey ge ${people.from} and PartitionKey lt ${people.to} and (RowKey eq ${teamSummaryRow(teamId)} or RowKey eq ${pastTeamRow(teamId)} or RowKey eq ${joinerNewsRow(teamId)} or (RowKey ge ${news.from} and RowKey lt ${news.to}))`,
    },
    {
      table: 'due',
      filter: odata`RowKey ge ${due.from} and RowKey lt ${due.to} and RowKey ne ${endRow(tenantId, teamId)}`,
    },
  ];
};

/** Those by which its end is due. */
export const endsOfTeam = (tenantId: TenantId, teamId: TeamId): RowSelection => ({
  table: 'due',
  filter: odata`RowKey eq ${endRow(tenantId, teamId)}`,
});

const endRow = (tenantId: TenantId, teamId: TeamId): string => dueRow({ tenantId, owner: teamId, name: endName });
