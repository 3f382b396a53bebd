import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import { teamAllianceId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import { decodeMark, encodeMark } from './alliance-mark.ts';
import type { AllianceMark } from './alliance-mark.ts';
import { parseAllianceRow, parseHeadRow } from './alliance-row.ts';
import { alliancePartition, headRow } from './keys.ts';
import { listPartition } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { readAlliance } from './read-alliance.ts';
import { readFromStorage, saveToStorage } from './translate-error.ts';
import { changeActions, headAction, startActions } from './write-alliance.ts';

/**
 * Keeps alliances in a table, one partition each.
 *
 * Every save is one transaction that also touches the head row under its etag. Two saves on the same state therefore
 * exclude one another, whatever rows they write: no answer slips in beside the opening that would have had to read it,
 * and no version misses an edit.
 *
 * That alone would make two members' answers conflict, although they write different rows. So an answer that lost the
 * race for the head looks at the head again: while only answers were saved meanwhile (`revision` is unchanged), it
 * repeats itself on the new head. Each repetition means that another answer got through, so it ends.
 */
export const makeAllianceStore = (table: TableClient): AllianceStore => ({
  loadOfTeam: async (scope) => await loadOfTeam(table, scope),
  start: async (scope, alliance) => await submit(table, startActions(partitionOf(scope), alliance)),
  save: async (scope, changes, etag) => {
    const save = { table, partitionKey: partitionOf(scope), changes, mark: decodeMark(etag) };
    return await (changes.every((change) => change.kind === 'answered') ? saveAnswers(save) : saveChanges(save));
  },
});

type Save = {
  readonly table: TableClient;
  readonly partitionKey: string;
  readonly changes: readonly TeamAllianceChange[];
  readonly mark: AllianceMark;
};

/** More than a whole team that presses "save" in the same second. */
const mostRepetitions = 100;

const partitionOf = ({ tenantId, teamId }: TeamScope): string => alliancePartition(tenantId, teamAllianceId(teamId));

const loadOfTeam = async (table: TableClient, scope: TeamScope): Promise<Stored<TeamAlliance> | undefined> => {
  const entities = await listPartition(table, partitionOf(scope));
  const rows = entities.flatMap((entity) => parseAllianceRow(entity) ?? []);
  const value = readAlliance(scope, rows);
  const revision = rows.find((row) => row.kind === 'head')?.revision;
  if (value === undefined || revision === undefined) return undefined;
  const marks = entities.filter(isReplaceable).map(({ rowKey, etag }) => [rowKey, etag] as const);
  return { value, etag: encodeMark({ revision, rows: Object.fromEntries(marks) }) };
};

const saveChanges = async ({ table, partitionKey, changes, mark }: Save): Promise<SaveOutcome> => {
  const opened = changes.find((change) => change.kind === 'opened');
  const head = { revision: mark.revision + 1, ...(opened && { openedAt: opened.at }) };
  return await submit(table, [
    headAction(partitionKey, headOf(mark), head),
    ...changes.flatMap((change) => changeActions({ partitionKey, marks: mark.rows }, change)),
  ]);
};

const saveAnswers = async ({ table, partitionKey, changes, mark }: Save): Promise<SaveOutcome> => {
  const answers = changes.flatMap((change) => changeActions({ partitionKey, marks: mark.rows }, change));
  let head = headOf(mark);
  for (let repetition = 0; repetition < mostRepetitions; repetition += 1) {
    const outcome = await submit(table, [headAction(partitionKey, head, {}), ...answers]);
    if (outcome === 'saved') return outcome;
    const now = await readFromStorage(async () => await table.getEntity(partitionKey, headRow));
    // An unchanged head means that the answer's own row was the obstacle: the same person wrote it elsewhere.
    if (now === undefined || now.etag === head || parseHeadRow(now).revision !== mark.revision) return 'conflict';
    head = now.etag;
  }
  return 'conflict';
};

const headOf = (mark: AllianceMark): string => {
  const etag = mark.rows[headRow];
  if (etag === undefined) throw new Error('A mark of an alliance without its head');
  return etag;
};

const isReplaceable = ({ rowKey }: Entity): boolean => /^(?:head$|answer:|draft:)/.test(rowKey);

const submit = async (table: TableClient, actions: readonly TransactionAction[]): Promise<SaveOutcome> =>
  await saveToStorage(async () => await table.submitTransaction([...actions]));
