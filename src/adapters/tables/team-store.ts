import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { headRow, teamPartition } from './keys.ts';
import { readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps teams in a table, each in the head row of its own partition. */
export const makeTeamStore = (table: TableClient): TeamStore => ({
  load: async (tenantId, teamId) => {
    const found = await readRow(table, keysOf(tenantId, teamId), teamShape);
    return found && { value: teamFrom(tenantId, teamId, found.row), etag: found.etag };
  },
  add: async (team) => await saveToStorage(async () => await table.createEntity(rowOf(team))),
  // Replaces the row: what is `undefined` now must not stay as it was.
  save: async (team, etag) =>
    await saveToStorage(async () => await table.updateEntity(rowOf(team), 'Replace', { etag })),
});

const teamShape = z.object({
  schema: z.literal(schemaNumber),
  name: z.string(),
  language: z.enum(['en', 'it']),
  threadId: z.string(),
  channelId: z.string(),
  serviceUrl: z.string(),
  botId: z.string(),
  zone: z.string().optional(),
  plannedAt: z.number().optional(),
  greetedAt: z.number().optional(),
  stoppedAt: z.number().optional(),
});

type TeamRow = z.infer<typeof teamShape>;

const keysOf = (tenantId: TenantId, teamId: TeamId): RowKeys => ({
  partitionKey: teamPartition(tenantId, teamId),
  rowKey: headRow,
});

const teamFrom = (tenantId: TenantId, teamId: TeamId, row: TeamRow): Team => ({
  tenantId,
  teamId,
  name: row.name,
  language: row.language,
  threadId: row.threadId,
  channelId: row.channelId,
  serviceUrl: row.serviceUrl,
  botId: row.botId,
  zone: row.zone,
  plannedAt: row.plannedAt,
  greetedAt: row.greetedAt,
  stoppedAt: row.stoppedAt,
});

const rowOf = ({ tenantId, teamId, ...team }: Team): RowKeys & TeamRow => ({
  ...keysOf(tenantId, teamId),
  ...team,
  schema: schemaNumber,
});
