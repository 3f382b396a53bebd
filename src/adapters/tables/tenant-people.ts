import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { personIdSchema } from '#contracts/ids.ts';
import type { TenantPeople } from '#ports/tenant-people.ts';
import { isTeamSummaryRow, personPartitions } from './keys.ts';
import { callStorage } from './translate-error.ts';

/** People that one look goes through. */
const mostPeople = 200;

/** Out of the keys of a tenant's people: their order puts all rows of one beside each other. */
export const makeTenantPeople = (table: TableClient): TenantPeople => ({
  inNoTeam: async (tenantId, from) => {
    const range = personPartitions(tenantId);
    const filter = odata`PartitionKey gt ${from ?? range.from} and PartitionKey lt ${range.to}`;
    const { isInTeam, next } = await lookAtPeople(table, filter);
    const people = [...isInTeam].filter(([, found]) => !found).map(([partition]) => partition.slice(range.from.length));
    return { people: people.map((id) => personIdSchema.parse(id)), next };
  },
});

type Look = { readonly isInTeam: ReadonlyMap<string, boolean>; readonly next: string | undefined };

/** Partition by partition, each to its end. */
const lookAtPeople = async (table: TableClient, filter: string): Promise<Look> =>
  await callStorage(async () => {
    const isInTeam = new Map<string, boolean>();
    let last: string | undefined;
    const queryOptions = { filter, select: ['PartitionKey', 'RowKey'] };
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities({ queryOptions })) {
      if (partitionKey !== last && isInTeam.size === mostPeople) return { isInTeam, next: last };
      last = partitionKey;
      isInTeam.set(partitionKey, isInTeam.get(partitionKey) === true || isTeamSummaryRow(rowKey));
    }
    return { isInTeam, next: undefined };
  });
