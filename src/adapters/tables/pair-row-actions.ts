import type { TransactionAction } from '@azure/data-tables';
import type { DraftLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import type { CheckIn, Openness, OwnPrompt, PairAnswer, PairPromise } from '#domain/alliance/pair/pair-alliance.ts';
import {
  checkInRow,
  commitRow,
  findLineRow,
  findPromiseRow,
  inForceRow,
  lineRow,
  opennessRow,
  ownPromptRow,
  pairAnswerRow,
  promiseRow,
  versionRow,
} from './keys.ts';
import type { PairColumns, PairRowOf } from './pair-row.ts';
import { putAction } from './row.ts';
import type { RowValues } from './row.ts';
import { lineColumns } from './version-lines.ts';
import type { RowMarks } from './write-alliance.ts';

/** Where the rows are, and the marks of those that may be replaced or deleted, by row key. */
export type PairRowBase = { readonly partitionKey: string; readonly marks: RowMarks };

export const opennessAction = (base: PairRowBase, openness: Openness): TransactionAction =>
  put(base, opennessRow(openness.personId), { kind: 'openness', ...openness } satisfies PairColumns<'openness'>);

export const answerAction = (base: PairRowBase, answer: PairAnswer): TransactionAction =>
  put(base, pairAnswerRow(answer.promptId, answer.personId), {
    kind: 'answer',
    ...answer,
  } satisfies PairColumns<'answer'>);

/** `place`, here and below: where a row stands that is new. */
export const promptAction = (base: PairRowBase, place: string, prompt: OwnPrompt): TransactionAction =>
  put(base, ownPromptRow(place, prompt), { kind: 'prompt', ...prompt } satisfies PairColumns<'prompt'>);

export const lineAction = (base: PairRowBase, place: string, line: DraftLine): TransactionAction =>
  put(base, findLineRow(Object.keys(base.marks), line.id) ?? lineRow(place, line.id), {
    kind: 'line',
    ...line,
  } satisfies PairColumns<'line'>);

/** None when the line is gone already. */
export const removeLineActions = (
  { partitionKey, marks }: PairRowBase,
  lineId: string,
): readonly TransactionAction[] => {
  const rowKey = findLineRow(Object.keys(marks), lineId);
  return rowKey === undefined ? [] : [['delete', { partitionKey, rowKey }]];
};

export const versionAction = (base: PairRowBase, version: PairVersion): TransactionAction => {
  const { number, lines, proposedBy, proposedAt } = version;
  const columns = { kind: 'version', version: number, lineCount: lines.length, proposedBy, proposedAt };
  return put(base, versionRow(number), { ...columns, ...lineColumns(lines) });
};

export const commitAction = (
  base: PairRowBase,
  { version, personId, at }: Omit<PairRowOf<'commit'>, 'schema' | 'kind'>,
): TransactionAction =>
  put(base, commitRow(version, personId), { kind: 'commit', version, personId, at } satisfies PairColumns<'commit'>);

export const inForceAction = (
  base: PairRowBase,
  { version, at }: Omit<PairRowOf<'in-force'>, 'schema' | 'kind'>,
): TransactionAction =>
  put(base, inForceRow(version), { kind: 'in-force', version, at } satisfies PairColumns<'in-force'>);

export const checkInAction = (base: PairRowBase, checkIn: CheckIn): TransactionAction => {
  const { round, personId, purpose, trust, care, at } = checkIn;
  return put(base, checkInRow(round, personId), {
    kind: 'check-in',
    round,
    personId,
    purpose: JSON.stringify(purpose),
    trust: JSON.stringify(trust),
    care: JSON.stringify(care),
    at,
  } satisfies PairColumns<'check-in'>);
};

export const promiseAction = (base: PairRowBase, place: string, promise: PairPromise): TransactionAction =>
  put(base, findPromiseRow(Object.keys(base.marks), promise) ?? promiseRow(place, promise), {
    kind: 'promise',
    ...promise,
  } satisfies PairColumns<'promise'>);

/** Inserts a row, or replaces the one whose mark we have. */
const put = ({ partitionKey, marks }: PairRowBase, rowKey: string, columns: RowValues): TransactionAction =>
  putAction({ partitionKey, rowKey }, columns, marks[rowKey]);
