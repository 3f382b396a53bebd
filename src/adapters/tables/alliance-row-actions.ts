import type { TransactionAction } from '@azure/data-tables';
import type { DraftLine, TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { ClosedRound, TeamCheckIn } from '#domain/alliance/team/check-in.ts';
import type { Position } from '#domain/alliance/team/position.ts';
import type { Answer } from '#domain/alliance/team/team-alliance.ts';
import type { ColumnsOf, RowOf } from './alliance-row.ts';
import {
  answerRow,
  checkInRow,
  commitRow,
  findLineRow,
  inForceRow,
  lineRow,
  positionRow,
  roundClosedRow,
  versionRow,
} from './keys.ts';
import { putRow } from './row.ts';
import type { RowBase } from './row.ts';
import { lineColumns } from './version-lines.ts';

export const answerAction = (base: RowBase, answer: Answer): TransactionAction =>
  putRow(base, answerRow(answer.promptId, answer.personId), {
    kind: 'answer',
    ...answer,
  } satisfies ColumnsOf<'answer'>);

/** @param place where the row stands when the line is new. */
export const lineAction = (base: RowBase, place: string, line: DraftLine): TransactionAction =>
  putRow(base, findLineRow(Object.keys(base.marks), line.id) ?? lineRow(place, line.id), {
    kind: 'line',
    ...line,
  } satisfies ColumnsOf<'line'>);

/** None when the line is gone already. */
export const removeLineActions = ({ partitionKey, marks }: RowBase, lineId: string): readonly TransactionAction[] => {
  const rowKey = findLineRow(Object.keys(marks), lineId);
  return rowKey === undefined ? [] : [['delete', { partitionKey, rowKey }]];
};

export const versionAction = (base: RowBase, version: TeamVersion): TransactionAction => {
  const { number, lines, proposedBy, proposedAt, replyBy } = version;
  const columns = { kind: 'version', version: number, lineCount: lines.length, proposedBy, proposedAt, replyBy };
  return putRow(base, versionRow(number), { ...columns, ...lineColumns(lines) });
};

export const positionAction = (base: RowBase, { stance, ...position }: Position): TransactionAction =>
  putRow(base, positionRow(position.lineId, position.personId), {
    kind: 'position',
    ...position,
    stance: JSON.stringify(stance),
  } satisfies ColumnsOf<'position'>);

export const commitAction = (
  base: RowBase,
  { version, personId, at }: Omit<RowOf<'commit'>, 'schema' | 'kind'>,
): TransactionAction =>
  putRow(base, commitRow(version, personId), { kind: 'commit', version, personId, at } satisfies ColumnsOf<'commit'>);

export const inForceAction = (
  base: RowBase,
  { version, at }: Omit<RowOf<'in-force'>, 'schema' | 'kind'>,
): TransactionAction =>
  putRow(base, inForceRow(version), { kind: 'in-force', version, at } satisfies ColumnsOf<'in-force'>);

export const checkInAction = (base: RowBase, checkIn: TeamCheckIn): TransactionAction =>
  putRow(base, checkInRow(checkIn.round, checkIn.personId), {
    kind: 'check-in',
    ...checkIn,
  } satisfies ColumnsOf<'check-in'>);

export const roundClosedAction = (base: RowBase, { round, at }: ClosedRound): TransactionAction =>
  putRow(base, roundClosedRow(round), { kind: 'round-closed', round, at } satisfies ColumnsOf<'round-closed'>);
