import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { tenantIdSchema } from '#contracts/ids.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DueBacklog } from '#ports/backlog.ts';
import { listAside } from './due-aside.ts';
import { duePartitions, minuteOfDuePartition, tenantOfDueRow } from './due-keys.ts';
import { callStorage } from './translate-error.ts';

/** Looks at the first row of the due index: its partitions stand in the order of time. */
export const makeDueBacklog = (table: TableClient): DueBacklog => ({
  oldest: async (now, counts) => {
    const pages = pagesUntil(table, now, counts === undefined ? 1 : rowsAtOnce);
    // An empty page may come before one with a row: the service gives up looking after a while and goes on when asked.
    for (
      let page = await callStorage(() => pages.next());
      page.done !== true;
      page = await callStorage(() => pages.next())
    )
      for (const { partitionKey, rowKey } of page.value) {
        if (partitionKey === undefined || rowKey === undefined) continue;
        if (counts === undefined || (await isCounted(rowKey, counts))) return minuteOfDuePartition(partitionKey);
      }
    return undefined;
  },
  setAside: async () => (await listAside(table)).length,
});

/** Where rows may have to be passed over; as many as a page takes. */
const rowsAtOnce = 1_000;

const pagesUntil = (table: TableClient, now: Instant, maxPageSize: number) => {
  const { from, to } = duePartitions(0, now);
  const filter = odata`PartitionKey ge ${from} and PartitionKey lt ${to}`;
  return table.listEntities({ queryOptions: { filter, select: ['PartitionKey', 'RowKey'] } }).byPage({ maxPageSize });
};

/** One that does not say whose it is waits for somebody to look at it: it counts. */
const isCounted = async (rowKey: string, counts: (tenantId: TenantId) => Promise<boolean>): Promise<boolean> => {
  const tenantId = tenantIdSchema.safeParse(tenantOfDueRow(rowKey));
  return !tenantId.success || (await counts(tenantId.data));
};
