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
import { putRow } from './row.ts';
import type { RowBase } from './row.ts';
import { lineColumns } from './version-lines.ts';

export const opennessAction = (base: RowBase, openness: Openness): TransactionAction =>
  putRow(base, opennessRow(openness.personId), { kind: 'openness', ...openness } satisfies PairColumns<'openness'>);

export const answerAction = (base: RowBase, answer: PairAnswer): TransactionAction =>
  putRow(base, pairAnswerRow(answer.promptId, answer.personId), {
    kind: 'answer',
    ...answer,
  } satisfies PairColumns<'answer'>);

/** `place`, here and below: where a row stands that is new. */
export const promptAction = (base: RowBase, place: string, prompt: OwnPrompt): TransactionAction =>
  putRow(base, ownPromptRow(place, prompt), { kind: 'prompt', ...prompt } satisfies PairColumns<'prompt'>);

export const lineAction = (base: RowBase, place: string, line: DraftLine): TransactionAction =>
  putRow(base, findLineRow(Object.keys(base.marks), line.id) ?? lineRow(place, line.id), {
    kind: 'line',
    ...line,
  } satisfies PairColumns<'line'>);

/** None when the line is gone already. */
export const removeLineActions = ({ partitionKey, marks }: RowBase, lineId: string): readonly TransactionAction[] => {
  const rowKey = findLineRow(Object.keys(marks), lineId);
  return rowKey === undefined ? [] : [['delete', { partitionKey, rowKey }]];
};

export const versionAction = (base: RowBase, version: PairVersion): TransactionAction => {
  const { number, lines, proposedBy, proposedAt } = version;
  const columns = { kind: 'version', version: number, lineCount: lines.length, proposedBy, proposedAt };
  return putRow(base, versionRow(number), { ...columns, ...lineColumns(lines) });
};

export const commitAction = (
  base: RowBase,
  { version, personId, at }: Omit<PairRowOf<'commit'>, 'schema' | 'kind'>,
): TransactionAction =>
  putRow(base, commitRow(version, personId), { kind: 'commit', version, personId, at } satisfies PairColumns<'commit'>);

export const inForceAction = (
  base: RowBase,
  { version, at }: Omit<PairRowOf<'in-force'>, 'schema' | 'kind'>,
): TransactionAction =>
  putRow(base, inForceRow(version), { kind: 'in-force', version, at } satisfies PairColumns<'in-force'>);

export const checkInAction = (base: RowBase, checkIn: CheckIn): TransactionAction => {
  const { round, personId, purpose, trust, care, at } = checkIn;
  return putRow(base, checkInRow(round, personId), {
    kind: 'check-in',
    round,
    personId,
    purpose: JSON.stringify(purpose),
    trust: JSON.stringify(trust),
    care: JSON.stringify(care),
    at,
  } satisfies PairColumns<'check-in'>);
};

export const promiseAction = (base: RowBase, place: string, promise: PairPromise): TransactionAction =>
  putRow(base, findPromiseRow(Object.keys(base.marks), promise) ?? promiseRow(place, promise), {
    kind: 'promise',
    ...promise,
  } satisfies PairColumns<'promise'>);
