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
import { headAction, startActions, writeOf } from './write-alliance.ts';
import type { AllianceWrite } from './write-alliance.ts';

/**
 * Keeps alliances in a table, one partition each.
 *
 * Every save is one transaction that also touches the head row under its etag. Two saves on the same state therefore
 * exclude one another, whatever rows they write: no answer slips in beside the opening that would have had to read it,
 * and no version misses an edit.
 *
 * That alone would make two members' answers conflict, although each writes a row of its own. So a save of such rows alone
 * that lost the race for the head looks at the head again: while only such were saved meanwhile (`revision` is unchanged),
 * it repeats itself on the new head. Each repetition means that another one got through, so it ends.
 */
export const makeAllianceStore = (table: TableClient): AllianceStore => ({
  loadOfTeam: async (scope) => await loadOfTeam(table, scope),
  start: async (scope, alliance) => await submit(table, startActions(partitionOf(scope), alliance)),
  save: async (scope, changes, etag) => {
    const save = saveOf(table, partitionOf(scope), changes, decodeMark(etag));
    return await (changes.every(isOfOneRow) ? saveBesideOthers(save) : saveAlone(save));
  },
});

type Save = {
  readonly table: TableClient;
  readonly partitionKey: string;
  readonly write: AllianceWrite;
  /** Number of the state it is based on. */
  readonly revision: number;
  /** Etag of the head in that state. */
  readonly head: string;
};

/**
 * Whether what a change was decided on is its own row and what `revision` counts. A check-in is not: whether it is the last
 * of its round depends on the check-ins of the others, and of two last ones at once neither would close it.
 */
const isOfOneRow = ({ kind }: TeamAllianceChange): boolean =>
  kind === 'answered' || kind === 'grouped' || kind === 'position-taken';

/** More than a whole team that presses "save" in the same second. */
const mostRepetitions = 100;

const partitionOf = ({ tenantId, teamId }: TeamScope): string => alliancePartition(tenantId, teamAllianceId(teamId));

const loadOfTeam = async (table: TableClient, scope: TeamScope): Promise<Stored<TeamAlliance> | undefined> => {
  const entities = await listPartition(table, partitionOf(scope));
  const rows = entities.flatMap((entity) => parseAllianceRow(entity) ?? []);
  const value = readAlliance(scope, rows);
  const head = rows.find((row) => row.kind === 'head');
  if (value === undefined || head === undefined) return undefined;
  const { revision, lineOrder } = head;
  const marks = entities.filter(isReplaceable).map(({ rowKey, etag }) => [rowKey, etag] as const);
  return { value, etag: encodeMark({ revision, lineOrder, rows: Object.fromEntries(marks) }) };
};

const saveOf = (
  table: TableClient,
  partitionKey: string,
  changes: readonly TeamAllianceChange[],
  { revision, rows: marks, lineOrder }: AllianceMark,
): Save => {
  const head = marks[headRow];
  if (head === undefined) throw new Error('A mark of an alliance without its head');
  const write = writeOf({ partitionKey, marks, revision: revision + 1, lineOrder }, changes);
  return { table, partitionKey, write, revision, head };
};

const saveAlone = async ({ table, partitionKey, write, revision, head }: Save): Promise<SaveOutcome> =>
  await submit(table, [headAction(partitionKey, head, { ...write.head, revision: revision + 1 }), ...write.rows]);

const saveBesideOthers = async ({ table, partitionKey, write, revision, ...save }: Save): Promise<SaveOutcome> => {
  let { head } = save;
  for (let repetition = 0; repetition < mostRepetitions; repetition += 1) {
    const outcome = await submit(table, [headAction(partitionKey, head, write.head), ...write.rows]);
    if (outcome === 'saved') return outcome;
    const now = await readFromStorage(async () => await table.getEntity(partitionKey, headRow));
    // An unchanged head means that the row itself was the obstacle: the same person wrote it elsewhere.
    if (now === undefined || now.etag === head || parseHeadRow(now).revision !== revision) return 'conflict';
    head = now.etag;
  }
  return 'conflict';
};

const isReplaceable = ({ rowKey }: Entity): boolean => /^(?:head$|answer:|line:|position:|checkin:)/.test(rowKey);

const submit = async (table: TableClient, actions: readonly TransactionAction[]): Promise<SaveOutcome> =>
  await saveToStorage(async () => await table.submitTransaction([...actions]));
