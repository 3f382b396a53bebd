import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { teamIdSchema } from '#contracts/ids.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import { countLimit } from '#ports/tenant-overview.ts';
import type { TenantOverview } from '#ports/tenant-overview.ts';
import type { Tables } from './connect-tables.ts';
import { chatRow, personPartitions, teamSummaryRows, threadPartition, threadRow } from './keys.ts';
import { makeTeamStore } from './team-store.ts';
import { callStorage } from './translate-error.ts';

/** Teams that one look gives. */
const pageSize = 50;

/** Out of the threads of a tenant, of which each leads to a team, and of the keys of its people's rows. */
export const makeTenantOverview = ({ teams, people }: Pick<Tables, 'teams' | 'people'>): TenantOverview => {
  const store = makeTeamStore(teams);
  return {
    teams: async ({ tenantId }, from) => {
      const threads = await threadsAfter(teams, tenantId, from);
      const ids = [...new Set(threads.map(({ teamId }) => teamId))];
      const found = await Promise.all(ids.map((teamId) => store.load(tenantId, teamId)));
      return {
        teams: found.flatMap((one) => (one === undefined ? [] : [one.value])),
        next: threads.length < pageSize ? undefined : threads.at(-1)?.hash,
      };
    },
    counts: async ({ tenantId }) => {
      const count = await countPartitions(
        people,
        odata`PartitionKey ge ${personPartitions(tenantId).from} and PartitionKey lt ${personPartitions(tenantId).to} and (RowKey eq ${chatRow} or (RowKey ge ${teamSummaryRows.from} and RowKey lt ${teamSummaryRows.to}))`,
      );
      return { people: count };
    },
  };
};

const threadsAfter = async (table: TableClient, tenantId: TenantId, from: string | undefined) => {
  const after = threadRow(from !== undefined && /^[0-9a-f]{64}$/.test(from) ? from : '');
  const filter = odata`PartitionKey eq ${threadPartition(tenantId)} and RowKey gt ${after}`;
  const queryOptions = { filter, select: ['RowKey', 'teamId'] };
  return await callStorage(async () => {
    const found = [];
    for await (const { rowKey, teamId } of table.listEntities<{ teamId: string }>({ queryOptions })) {
      found.push({ hash: (rowKey ?? '').slice(threadRow('').length), teamId: teamIdSchema.parse(teamId) });
      if (found.length === pageSize) break;
    }
    return found;
  });
};

/** How many people have any of the rows. */
const countPartitions = async (table: TableClient, filter: string): Promise<number> => {
  const seen = new Set<string>();
  await lookAtKeys(table, filter, (partitionKey) => seen.add(partitionKey).size < countLimit);
  return seen.size;
};

/** @param look tells whether to go on */
const lookAtKeys = async (table: TableClient, filter: string, look: (key: string) => boolean): Promise<void> => {
  await callStorage(async () => {
    const queryOptions = { filter, select: ['PartitionKey'] };
    for await (const { partitionKey } of table.listEntities({ queryOptions }))
      if (partitionKey !== undefined && !look(partitionKey)) break;
  });
};
