import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { isForgottenSince } from '#domain/privacy/retention.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { PracticeRows } from '#ports/practice-rows.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { parseBoardEntry } from './board-row.ts';
import { moveEntry } from './board-store.ts';
import type { Tables } from './connect-tables.ts';
import { boardPlaceRow, boardPlaceRows, boardRowsBefore, isBoardRow, openBoardRows } from './board-keys.ts';
import { outboxPartition, outboxRow, ritualPostRowsBefore, teamPartition } from './keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { deleteRow } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/** Finds and deletes the rows of a team's practices that are older than is kept. */
export const makePracticeRows = ({ teams, outbox }: Pick<Tables, 'teams' | 'outbox'>): PracticeRows => ({
  sweep: async (tenantId, teamId, since) => {
    const found = await oldOfBoard(teams, teamPartition(tenantId, teamId), since);
    const posts = await oldPosts(outbox, outboxPartition(tenantId, teamId), since);
    let gone = 0;
    for (const row of found)
      if ((await takeAway({ teams, outbox }, { tenantId, teamId, since }, row)) === 'saved') gone += 1;
    for (const keys of posts) await deleteRow(outbox, keys);
    return gone + posts.length;
  },
});

/** Rows in one go. */
const mostRows = 300;

/** One query while there is nothing; a page of them at most. */
const oldOfBoard = async (table: TableClient, partition: string, since: Day): Promise<readonly PlacedEntity[]> => {
  const week = weekOf(since);
  const [old, open, places] = [boardRowsBefore(week), openBoardRows, boardPlaceRows];
  const filter = odata`PartitionKey eq ${partition} and ((RowKey ge ${old.from} and RowKey lt ${old.to}) or (RowKey ge ${open.from} and RowKey lt ${open.to}) or (RowKey ge ${places.from} and RowKey lt ${places.to} and place lt ${week}))`;
  const found: PlacedEntity[] = [];
  await callStorage(async () => {
    for await (const { partitionKey, rowKey, ...entity } of table.listEntities({ queryOptions: { filter } })) {
      // The SDK types them as optional because a query may leave them out; ours asks for whole rows.
      if (partitionKey === undefined || rowKey === undefined) continue;
      const row = { ...entity, partitionKey, rowKey };
      if (isOld(row, since)) found.push(row);
      if (found.length >= mostRows) return;
    }
  });
  return found;
};

const isOld = (row: PlacedEntity, since: Day): boolean => {
  if (!row.rowKey.startsWith(openBoardRows.from)) return true;
  const entry = parseBoardEntry(row);
  return entry !== undefined && isForgottenSince(entry, since);
};

type Place = { readonly tenantId: TenantId; readonly teamId: TeamId; readonly since: Day };

/** `conflict`: somebody has touched it since it was found, and it stays. */
const takeAway = async (
  tables: Pick<Tables, 'teams' | 'outbox'>,
  { tenantId, teamId, since }: Place,
  row: PlacedEntity,
): Promise<SaveOutcome> => {
  const entry = isBoardRow(row.rowKey) ? parseBoardEntry(row) : undefined;
  if (entry?.place !== 'open') return await removeThing(tables, outboxPartition(tenantId, teamId), { row, entry });
  // Its mark alone tells what is forgotten from what was touched just now, so that is asked first; the next go finds it in a week.
  return await moveEntry(tables.teams, row.partitionKey, { ...entry, place: addWeeks(weekOf(since), -1) }, row);
};

/** Its post first, and where it stands last: a crash in between leaves what the next look finds. */
const removeThing = async (
  { teams, outbox }: Pick<Tables, 'teams' | 'outbox'>,
  posts: string,
  { row, entry }: { readonly row: PlacedEntity; readonly entry: BoardEntry | undefined },
): Promise<SaveOutcome> => {
  const { partitionKey, rowKey, etag } = row;
  if (entry !== undefined) {
    await deleteRow(outbox, { partitionKey: posts, rowKey: outboxRow(`item:${entry.noun}:${entry.id}`) });
    await deleteRow(teams, { partitionKey, rowKey: boardPlaceRow(entry) });
  }
  return await saveToStorage(async () => await teams.deleteEntity(partitionKey, rowKey, { etag }));
};

const oldPosts = async (table: TableClient, partitionKey: string, since: Day): Promise<readonly RowKeys[]> => {
  const found: RowKeys[] = [];
  for (const { from, to } of ritualPostRowsBefore(since))
    await callStorage(async () => {
      const filter = odata`PartitionKey eq ${partitionKey} and RowKey ge ${from} and RowKey lt ${to}`;
      for await (const { rowKey } of table.listEntities({
        queryOptions: { filter, select: ['PartitionKey', 'RowKey'] },
      }))
        if (rowKey !== undefined && found.length < mostRows) found.push({ partitionKey, rowKey });
    });
  return found;
};
