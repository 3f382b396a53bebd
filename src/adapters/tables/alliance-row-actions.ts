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
import { putAction } from './row.ts';
import type { RowValues } from './row.ts';
import { lineColumns } from './version-lines.ts';
import type { WriteBase } from './write-alliance.ts';

type Base = Pick<WriteBase, 'partitionKey' | 'marks'>;

export const answerAction = (base: Base, answer: Answer): TransactionAction =>
  put(base, answerRow(answer.promptId, answer.personId), { kind: 'answer', ...answer } satisfies ColumnsOf<'answer'>);

/** @param place where the row stands when the line is new. */
export const lineAction = (base: Base, place: string, line: DraftLine): TransactionAction =>
  put(base, findLineRow(Object.keys(base.marks), line.id) ?? lineRow(place, line.id), {
    kind: 'line',
    ...line,
  } satisfies ColumnsOf<'line'>);

/** None when the line is gone already. */
export const removeLineActions = ({ partitionKey, marks }: Base, lineId: string): readonly TransactionAction[] => {
  const rowKey = findLineRow(Object.keys(marks), lineId);
  return rowKey === undefined ? [] : [['delete', { partitionKey, rowKey }]];
};

export const versionAction = (base: Base, version: TeamVersion): TransactionAction => {
  const { number, lines, proposedBy, proposedAt, replyBy } = version;
  const columns = { kind: 'version', version: number, lineCount: lines.length, proposedBy, proposedAt, replyBy };
  return put(base, versionRow(number), { ...columns, ...lineColumns(lines) });
};

export const positionAction = (base: Base, { stance, ...position }: Position): TransactionAction =>
  put(base, positionRow(position.lineId, position.personId), {
    kind: 'position',
    ...position,
    stance: JSON.stringify(stance),
  } satisfies ColumnsOf<'position'>);

export const commitAction = (
  base: Base,
  { version, personId, at }: Omit<RowOf<'commit'>, 'schema' | 'kind'>,
): TransactionAction =>
  put(base, commitRow(version, personId), { kind: 'commit', version, personId, at } satisfies ColumnsOf<'commit'>);

export const inForceAction = (
  base: Base,
  { version, at }: Omit<RowOf<'in-force'>, 'schema' | 'kind'>,
): TransactionAction =>
  put(base, inForceRow(version), { kind: 'in-force', version, at } satisfies ColumnsOf<'in-force'>);

export const checkInAction = (base: Base, checkIn: TeamCheckIn): TransactionAction =>
  put(base, checkInRow(checkIn.round, checkIn.personId), {
    kind: 'check-in',
    ...checkIn,
  } satisfies ColumnsOf<'check-in'>);

export const roundClosedAction = (base: Base, { round, at }: ClosedRound): TransactionAction =>
  put(base, roundClosedRow(round), { kind: 'round-closed', round, at } satisfies ColumnsOf<'round-closed'>);

/** Inserts a row, or replaces the one whose mark we have. */
const put = ({ partitionKey, marks }: Base, rowKey: string, columns: RowValues): TransactionAction =>
  putAction({ partitionKey, rowKey }, columns, marks[rowKey]);
