import { createHash } from 'node:crypto';
import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { teamIdSchema } from '#contracts/ids.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import { threadPartition, threadRow } from './keys.ts';
import { listPartition } from './list-rows.ts';
import { deleteRow, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage } from './translate-error.ts';

/** Keeps beside a tenant's teams which of them a thread is of. */
export const makeTeamThreads = (table: TableClient): TeamThreads => ({
  find: async (tenantId, threadId) => (await readRow(table, keysOf(tenantId, threadId), rowShape))?.row.teamId,
  teams: async (tenantId) => {
    const rows = await listPartition(table, threadPartition(tenantId));
    return [...new Set(rows.map((row) => parseRow(row, rowShape).teamId))];
  },
  keep: async (tenantId, threadId, teamId) => {
    const row = { ...keysOf(tenantId, threadId), schema: schemaNumber, teamId };
    // An upsert: whoever writes it writes the same.
    await callStorage(async () => await table.upsertEntity(row, 'Replace'));
  },
  // A look through all threads of the tenant: once in the life of a team.
  forgetAll: async (tenantId, teamId) => {
    const filter = odata`PartitionKey eq ${threadPartition(tenantId)} and teamId eq ${teamId}`;
    const found = await callStorage(async () => {
      const rows: RowKeys[] = [];
      const queryOptions = { filter, select: ['PartitionKey', 'RowKey'] };
      // The SDK types the keys as optional because a query may leave them out; ours asks for them.
      for await (const { partitionKey, rowKey } of table.listEntities({ queryOptions }))
        if (partitionKey !== undefined && rowKey !== undefined) rows.push({ partitionKey, rowKey });
      return rows;
    });
    for (const row of found) await deleteRow(table, row);
  },
});

const keysOf = (tenantId: TenantId, threadId: string): RowKeys => ({
  partitionKey: threadPartition(tenantId),
  rowKey: threadRow(createHash('sha256').update(threadId).digest('hex')),
});

const rowShape = z.object({ schema: z.literal(schemaNumber), teamId: teamIdSchema });
