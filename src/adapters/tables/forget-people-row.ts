import { parsePersonId } from '#domain/shared/ids.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Tables } from './connect-tables.ts';
import { changedOne, columnsOf, removeRow } from './forgotten-row.ts';
import type { Forgetting, Forgotten } from './forgotten-row.ts';
import {
  alliancePartition,
  chatRow,
  farewellRow,
  headRow,
  isSummaryRow,
  noteRow,
  personPartition,
  summaryRow,
} from './keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { parsePairHead } from './pair-row.ts';
import { summaryEntity } from './pair-summary-row.ts';
import { conversationPaceKeys } from './pace-store.ts';
import { parseSummary } from './pair-summary-row.ts';
import { deleteRow } from './row.ts';
import { callStorage, readFromStorage } from './translate-error.ts';

/** A row of a person's partition: the person's own goes, whatever it is; another's does where it names them. */
export const forgetPeopleRow = async (
  tables: Tables,
  forgetting: Forgetting,
  row: PlacedEntity,
): Promise<Forgotten> => {
  const { tenantId, leaving } = forgetting;
  if (row.partitionKey !== personPartition(tenantId, leaving.personId))
    return isSummaryRow(row.rowKey) ? moveSummary(tables, forgetting, row) : removeRow(tables.people, row);
  // The last one that goes: it says that all of this is on its way.
  if (row.rowKey === farewellRow) return { count: 0 };
  const { conversationId } = row;
  // Before the chat: it alone tells which conversation that was.
  if (row.rowKey === chatRow && typeof conversationId === 'string')
    await deleteRow(tables.paces, conversationPaceKeys({ tenantId, conversationId }));
  return removeRow(tables.people, row);
};

/** The other's line and note follow the alliance to where it has moved, and end with it where it has ended. */
const moveSummary = async (
  tables: Tables,
  { tenantId, leaving }: Forgetting,
  row: PlacedEntity,
): Promise<Forgotten> => {
  const { people, alliances } = tables;
  const { partitionKey, rowKey } = row;
  const summary = parseSummary(row);
  const old = await headOf(tables, alliancePartition(tenantId, summary.allianceId));
  // Somebody was writing in it: it comes again with the next look.
  if (old !== undefined) return changedOne;
  const owner = ownerOf(partitionKey);
  const allianceId = await leaving.pairId(leaving.stranger, owner);
  const head = await headOf({ alliances }, alliancePartition(tenantId, allianceId));
  const note = { partitionKey, rowKey: noteRow(summary.allianceId) };
  if (head !== undefined) {
    const { kind } = parsePairHead(head).standing;
    const next = kind === 'left' ? 'nothing' : summary.next;
    const moved = {
      ...summary,
      allianceId,
      other: leaving.stranger,
      otherName: '',
      otherAddress: '',
      standing: kind,
      next,
    };
    await callStorage(
      async () =>
        await people.upsertEntity(summaryEntity({ partitionKey, rowKey: summaryRow(allianceId) }, moved), 'Replace'),
    );
    const text = await readFromStorage(async () => await people.getEntity(partitionKey, note.rowKey));
    if (text !== undefined) {
      const kept = { partitionKey, rowKey: noteRow(allianceId), ...columnsOf({ ...text, ...note }) };
      await callStorage(async () => await people.upsertEntity(kept, 'Replace'));
    }
  }
  await deleteRow(people, note);
  await deleteRow(people, { partitionKey, rowKey });
  return changedOne;
};

const headOf = ({ alliances }: Pick<Tables, 'alliances'>, partitionKey: string) =>
  readFromStorage(async () => await alliances.getEntity(partitionKey, headRow));

const ownerOf = (partitionKey: string): PersonId => {
  const owner = parsePersonId(partitionKey.slice(partitionKey.indexOf(':') + 1));
  if (owner === undefined) throw new Error('A line of a home is with nobody');
  return owner;
};
