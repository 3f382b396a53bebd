import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import type { RowBatch, TeamRows } from '#ports/team-rows.ts';
import type { Tables } from './connect-tables.ts';
import { headRow, teamPartition } from './keys.ts';
import { conversationPaceKeys } from './pace-store.ts';
import { deleteRow } from './row.ts';
import type { RowKeys } from './row.ts';
import { endsOfTeam, rowsOfTeam } from './rows-of-team.ts';
import { callStorage, readFromStorage, saveToStorage } from './translate-error.ts';

/** Finds and deletes the rows of a team in all tables, some at a time. */
export const makeTeamRows = (tables: Tables): TeamRows => ({
  next: async (tenantId, teamId, from) => {
    const selections = rowsOfTeam(tenantId, teamId);
    const start = from === undefined ? { index: 0 } : placeFrom(from);
    for (const [index, { table, filter }] of selections.entries()) {
      if (index < start.index) continue;
      const { found, token } = await listSome(tables[table], filter, index === start.index ? start.token : undefined);
      const end: Place = token === undefined ? { index: index + 1 } : { index, token };
      if (found.length > 0) return { ...batchOf(tables, tenantId, tables[table], found), place: JSON.stringify(end) };
    }
    await removePaces(tables.paces, tenantId, await channelsOf(tables.teams, tenantId, teamId));
    return undefined;
  },
  ends: async (tenantId, teamId) => {
    const { table, filter } = endsOfTeam(tenantId, teamId);
    const { found } = await listSome(tables[table], filter);
    return batchOf(tables, tenantId, tables[table], found);
  },
});

/** A row by its keys and its mark; where it is a post, also where that stands. */
type Found = RowKeys & { readonly etag: string; readonly channelId: string | undefined };

/** Deleted in one batch. */
const batchSize = 500;

/** Requests at once. */
const atOnce = 16;

/** In which of the selections a look has ended, and where in there; without a token at its beginning. */
type Place = { readonly index: number; readonly token?: string | undefined };

const placeShape = z.object({ index: z.int(), token: z.string().optional() });

const placeFrom = (text: string): Place => placeShape.parse(JSON.parse(text));

type Some = { readonly found: readonly Found[]; readonly token: string | undefined };

/** The first page of them that holds any, without what is written in them, and the storage's mark of where it ends. */
const listSome = async (table: TableClient, filter: string, continuationToken?: string): Promise<Some> =>
  await callStorage(async () => {
    const queryOptions = { filter, select: ['PartitionKey', 'RowKey', 'channelId'] };
    const from = continuationToken === undefined ? {} : { continuationToken };
    for await (const page of table.listEntities({ queryOptions }).byPage({ maxPageSize: batchSize, ...from })) {
      const found = page.flatMap(({ partitionKey, rowKey, etag, channelId }) =>
        // The SDK types the keys as optional because a query may leave them out; ours asks for them.
        partitionKey === undefined || rowKey === undefined
          ? []
          : [{ partitionKey, rowKey, etag, channelId: typeof channelId === 'string' ? channelId : undefined }],
      );
      if (found.length > 0) return { found, token: page.continuationToken };
    }
    return { found: [], token: undefined };
  });

type Removal = Pick<RowBatch, 'remove' | 'size'>;

const batchOf = (tables: Tables, tenantId: TenantId, table: TableClient, found: readonly Found[]): Removal => ({
  size: found.length,
  remove: async () => {
    // Before the posts: they alone tell which conversations the team had.
    await removePaces(tables.paces, tenantId, new Set(found.flatMap(({ channelId }) => channelId ?? [])));
    let removed = 0;
    for (let start = 0; start < found.length; start += atOnce) {
      const outcomes = await Promise.all(found.slice(start, start + atOnce).map((row) => remove(table, row)));
      removed += outcomes.filter((outcome) => outcome === 'saved').length;
    }
    return removed;
  },
});

/** One request each: a transaction of the SDK deletes rows in whatever state they are by then. */
const remove = async (table: TableClient, { partitionKey, rowKey, etag }: Found): Promise<SaveOutcome> =>
  await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));

/** Those of its record: that of its roster and that of its posts. */
const channelsOf = async (table: TableClient, tenantId: TenantId, teamId: TeamId): Promise<ReadonlySet<string>> => {
  const partition = teamPartition(tenantId, teamId);
  const head = await readFromStorage(async () => await table.getEntity(partition, headRow));
  return new Set([head?.['threadId'], head?.['channelId']].filter((id) => typeof id === 'string'));
};

const removePaces = async (table: TableClient, tenantId: TenantId, channels: ReadonlySet<string>): Promise<void> => {
  for (const conversationId of channels) await deleteRow(table, conversationPaceKeys({ tenantId, conversationId }));
};
