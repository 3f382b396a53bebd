import type { TableClient } from '@azure/data-tables';
import { renamed } from '#domain/privacy/forget-on-board.ts';
import { farewellName } from '#ports/person-rows.ts';
import type { TouchedThing } from '#ports/person-rows.ts';
import type { Tables } from './connect-tables.ts';
import { forgetBetween } from './forget-between.ts';
import { forgetBoardRow } from './forget-board-row.ts';
import { forgetCopy, isCopyHead } from './forget-pair-copy.ts';
import { forgetPair } from './forget-pair-rows.ts';
import { forgetPeopleRow } from './forget-people-row.ts';
import { isPairPartition, isWordsOfMember } from './keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { removeRow, replaceRow, teamOfRow } from './forgotten-row.ts';
import type { Forgetting, Forgotten, SearchedTable } from './forgotten-row.ts';

/** Deletes or changes one row that names the person; where others write it at that moment it stays for the next look. */
export const forgetRow = async (
  tables: Tables,
  forgetting: Forgetting,
  name: SearchedTable,
  row: PlacedEntity,
): Promise<Forgotten> => {
  switch (name) {
    case 'alliances':
      if (isCopyHead(row, forgetting.leaving)) return forgetCopy(tables, forgetting, row);
      return isPairPartition(row.partitionKey)
        ? forgetPair(tables, forgetting, row)
        : forgetTeamRow(tables.alliances, forgetting, row);
    case 'dissents':
      return forgetBetween(tables, forgetting, row);
    case 'teams':
      return forgetBoardRow(tables.teams, forgetting, row);
    case 'people':
      return forgetPeopleRow(tables, forgetting, row);
    // What was sent to someone, or is to happen because of them.
    case 'outbox':
      return removeRow(tables.outbox, row);
    case 'due':
      // That by which this very deletion is taken up again, should it come to nothing.
      return row['name'] === farewellName ? { count: 0 } : removeRow(tables.due, row);
  }
};

/** Answers and positions are words; commitments and marks are counted, and go on counting for somebody who is nobody. */
const forgetTeamRow = async (table: TableClient, { leaving }: Forgetting, row: PlacedEntity): Promise<Forgotten> => {
  const touched = versionTouchedBy(row);
  if (isWordsOfMember(leaving.personId, row.rowKey)) return { ...(await removeRow(table, row)), touched };
  const kept = row['kind'] === 'check-in' ? { ...row, change: '' } : row;
  return { ...(await replaceRow(table, row, renamed(kept, leaving))), touched };
};

/** That which is proposed, committed to or objected to: its card in the channel names who did, or counts them. */
const versionTouchedBy = (row: PlacedEntity): TouchedThing | undefined => {
  const { version } = row;
  const teamId = teamOfRow(row);
  return teamId !== undefined && typeof version === 'number' ? { kind: 'version', teamId, version } : undefined;
};
