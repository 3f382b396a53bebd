import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { Pair, PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import { decodeMark, encodeMark } from './alliance-mark.ts';
import type { Tables } from './connect-tables.ts';
import { alliancePartition, headRow } from './keys.ts';
import { loadNote, removeNote, saveNote } from './pair-note-row.ts';
import { parsePairHead, parsePairRow } from './pair-row.ts';
import { removeSummary, saveSummary } from './pair-summary-row.ts';
import { readPair } from './read-pair.ts';
import { listSettledRows } from './settled-rows.ts';
import { readFromStorage, saveToStorage } from './translate-error.ts';
import { removePairActions, savePairActions, startPairActions } from './write-pair.ts';
import type { PairBase } from './write-pair.ts';

/**
 * Keeps alliances between two people in a table, one partition each, and what each of the two has of them in their own.
 *
 * Every save is one transaction that also touches the head row under its etag: two saves on the same state exclude one
 * another. What is to be deleted is first called so in the head, which is what counts, and then deleted row by row; whoever
 * reads next finishes what a crash left behind.
 *
 * @param newSaveId a text that no other save has. The SDK repeats a transaction whose answer was lost and is then told of a
 * conflict: by its id the saver knows the head for its own, where it would otherwise blame the other of the two.
 */
export const makePairStore = (
  { alliances, people }: Pick<Tables, 'alliances' | 'people'>,
  newSaveId: () => string,
): PairStore => ({
  load: async (scope) => await load(alliances, scope),
  start: async (scope, alliance) => {
    const base = { ...baseOf(scope, newSaveId()), revision: 0, marks: {} };
    return await submit(alliances, base, startPairActions(base, alliance));
  },
  save: async (scope, changes, etag) => await save(alliances, afterMark(scope, etag, newSaveId()), changes),
  remove: async (scope, etag) => await remove(alliances, afterMark(scope, etag, newSaveId())),
  saveSummary: async (scope, of, summary) => {
    await saveSummary(people, scope, of, summary);
  },
  removeSummary: async (scope, of) => {
    await removeSummary(people, scope, of);
  },
  note: async (scope, allianceId) => await loadNote(people, scope, allianceId),
  saveNote: async (scope, allianceId, text, etag) => await saveNote(people, scope, allianceId, { text, etag }),
  removeNote: async (scope, of) => {
    await removeNote(people, scope, of);
  },
});

const partitionOf = ({ tenantId, allianceId }: PairScope): string => alliancePartition(tenantId, allianceId);

const pairOf = ({ personId, otherId }: PairScope): Pair =>
  personId < otherId ? [personId, otherId] : [otherId, personId];

const baseOf = (scope: PairScope, saveId: string): Omit<PairBase, 'revision' | 'marks'> => ({
  partitionKey: partitionOf(scope),
  people: pairOf(scope),
  saveId,
});

/** A write on the state that `etag` marks. */
const afterMark = (scope: PairScope, etag: string, saveId: string): PairBase => {
  const { revision, rows } = decodeMark(etag);
  return { ...baseOf(scope, saveId), revision: revision + 1, marks: rows };
};

const load = async (table: TableClient, scope: PairScope): Promise<Stored<PairAlliance> | undefined> => {
  const entities = await listSettledRows(table, partitionOf(scope));
  const found = entities.find(({ rowKey }) => rowKey === headRow);
  if (found === undefined) return undefined;
  const head = parsePairHead(found);
  const rows = entities.flatMap((entity) => parsePairRow(entity) ?? []);
  const marks = entities.filter(isReplaceable).map(({ rowKey, etag }) => [rowKey, etag] as const);
  return {
    value: readPair(scope, head, rows),
    etag: encodeMark({ revision: head.revision, rows: Object.fromEntries(marks) }),
  };
};

/** Versions, commitments, "in force" and the pair's own prompts are only ever added. */
const isReplaceable = ({ rowKey }: { readonly rowKey: string }): boolean =>
  /^(?:head$|openness:|answer:|line:|checkin:|promise:)/.test(rowKey);

const save = async (table: TableClient, base: PairBase, changes: readonly PairChange[]): Promise<SaveOutcome> => {
  const outcome = await submit(table, base, savePairActions(base, changes));
  if (outcome === 'saved' && changes.some((change) => change.kind === 'words-removed')) {
    await listSettledRows(table, base.partitionKey);
  }
  return outcome;
};

const remove = async (table: TableClient, base: PairBase): Promise<SaveOutcome> => {
  const outcome = await submit(table, base, removePairActions(base));
  const isStillThere = (await listSettledRows(table, base.partitionKey)).length > 0;
  return outcome === 'conflict' && isStillThere ? 'conflict' : 'saved';
};

const submit = async (
  table: TableClient,
  { partitionKey, saveId }: PairBase,
  actions: readonly TransactionAction[],
): Promise<SaveOutcome> => {
  const outcome = await saveToStorage(async () => await table.submitTransaction([...actions]));
  if (outcome === 'saved') return outcome;
  const head = await readFromStorage(async () => await table.getEntity(partitionKey, headRow));
  return head !== undefined && parsePairHead(head).saveId === saveId ? 'saved' : 'conflict';
};
