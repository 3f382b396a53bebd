import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Closure, Team } from '#domain/team/team.ts';
import type { Stored } from '#ports/stored.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { headRow, teamPartition } from './keys.ts';
import type { Entity } from './list-rows.ts';
import { parseRow, readRow, schemaNumber } from './row.ts';
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
  remove: async (tenantId, teamId, etag) => {
    const { partitionKey, rowKey } = keysOf(tenantId, teamId);
    return await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
  },
});

/** A team out of its head row. */
export const storedTeamFrom = (tenantId: TenantId, teamId: TeamId, entity: Entity): Stored<Team> => ({
  value: teamFrom(tenantId, teamId, parseRow(entity, teamShape)),
  etag: entity.etag,
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
  closedAt: z.number().optional(),
  closedWhere: z.enum(['channel', 'team']).optional(),
  stoppedAt: z.number().optional(),
  toldAt: z.number().optional(),
  purgingSince: z.number().optional(),
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
  closed: closureFrom(row),
  stoppedAt: row.stoppedAt,
  toldAt: row.toldAt,
  purgingSince: row.purgingSince,
});

const closureFrom = ({ closedAt: at, closedWhere: where }: TeamRow): Closure | undefined =>
  at === undefined || where === undefined ? undefined : { at, where };

const rowOf = ({ tenantId, teamId, closed, ...team }: Team): RowKeys & TeamRow => ({
  ...keysOf(tenantId, teamId),
  ...team,
  closedAt: closed?.at,
  closedWhere: closed?.where,
  schema: schemaNumber,
});
