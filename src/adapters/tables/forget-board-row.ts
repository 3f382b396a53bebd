import type { TableClient } from '@azure/data-tables';
import { forgetOnBoard, renamed } from '#domain/privacy/forget-on-board.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { TouchedThing } from '#ports/person-rows.ts';
import { parseBoardEntry } from './board-row.ts';
import { removeRow, replaceRow, teamOfRow } from './forgotten-row.ts';
import type { Forgetting, Forgotten } from './forgotten-row.ts';
import { isBoardPlaceRow, isBoardRow } from './board-keys.ts';
import type { PlacedEntity } from './list-rows.ts';

/** A row of a team's partition that names the person. */
export const forgetBoardRow = async (
  table: TableClient,
  { leaving }: Forgetting,
  row: PlacedEntity,
): Promise<Forgotten> => {
  // That a thing stands in a week, which is named after them.
  if (isBoardPlaceRow(row.rowKey)) return removeRow(table, row);
  const entry = isBoardRow(row.rowKey) ? parseBoardEntry(row) : undefined;
  if (entry === undefined) return replaceRow(table, row, renamed(row, leaving));
  const touched = touchedBy(row, entry);
  const value = forgetOnBoard(entry.noun, valueOf(row, entry), leaving);
  const done =
    value === undefined
      ? await removeRow(table, row)
      : await replaceRow(table, row, { ...row, value: JSON.stringify(value) });
  return { ...done, touched };
};

/** With the columns that a newer release may have added: what was read as ours leaves them out. */
const valueOf = (row: PlacedEntity, entry: BoardEntry): BoardEntry['value'] => {
  const { value } = row;
  // That it is of the shape of its noun was seen when it was parsed.
  return typeof value === 'string' ? (JSON.parse(value) as BoardEntry['value']) : entry.value;
};

const touchedBy = (row: PlacedEntity, { noun, id, place }: BoardEntry): TouchedThing | undefined => {
  const teamId = teamOfRow(row);
  return teamId && { kind: 'board', teamId, noun, id, place };
};
