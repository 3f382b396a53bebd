import { goneWords, renamed } from '#domain/privacy/forget-on-board.ts';
import { standingWithout } from '#domain/privacy/forget-pair.ts';
import type { Tables } from './connect-tables.ts';
import { isFollowed, removeCopy } from './forget-pair-copy.ts';
import { changedOne, columnsOf } from './forgotten-row.ts';
import type { Forgetting, Forgotten } from './forgotten-row.ts';
import { alliancePartition, headRow, isWordsOf } from './keys.ts';
import { listPartition } from './list-rows.ts';
import type { Entity, PlacedEntity } from './list-rows.ts';
import { parsePairHead } from './pair-row.ts';
import type { PairRowOf } from './pair-row.ts';
import { outboxRowShape } from './outbox-row.ts';
import { deleteRow, parseRow, schemaNumber } from './row.ts';
import { makeRowWriter } from './row-writer.ts';
import { listSettledRows } from './settled-rows.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * An alliance between the person and another one. Its place is made from the ids of the two, so that what the other keeps of it
 * moves to one that is made from nobody's: whoever looks for the old one finds nothing, and the two may begin anew. It is
 * copied first; then the old one is called deleted in its head, under the mark with which it was read.
 */
export const forgetPair = async (
  tables: Tables,
  forgetting: Forgetting,
  { partitionKey }: PlacedEntity,
): Promise<Forgotten> => {
  const rows = await listPartition(tables.alliances, partitionKey);
  const found = rows.find(({ rowKey }) => rowKey === headRow);
  if (found === undefined) {
    // A crash has left them: what their head said is gone, and so are they.
    for (const { rowKey } of rows) await deleteRow(tables.alliances, { partitionKey, rowKey });
    return { count: rows.length };
  }
  const head = parsePairHead(found);
  await copyForOther(tables, forgetting, rows, head);
  await forgetPosts(tables, forgetting, partitionKey, head);
  const ended = { partitionKey, rowKey: headRow, schema: schemaNumber, toDelete: 'everything' };
  const outcome = await saveToStorage(
    async () => await tables.alliances.updateEntity(ended, 'Merge', { etag: found.etag }),
  );
  // The other was writing in it: it comes again with the next look.
  if (outcome === 'conflict') return changedOne;
  await listSettledRows(tables.alliances, partitionKey);
  return changedOne;
};

/** Nothing where the alliance ends with the person; what an earlier try has copied of it goes, too. */
const copyForOther = async (
  tables: Tables,
  { tenantId, leaving }: Forgetting,
  rows: readonly Entity[],
  head: PairRowOf<'pair'>,
): Promise<void> => {
  if (head.toDelete === 'everything') return;
  const { personId, stranger, since } = leaving;
  const otherId = otherOf(head, personId);
  const copyId = await leaving.pairId(stranger, otherId);
  // That is of an earlier alliance of the two: one that they began while all this goes on has no place beside it.
  if (await isFollowed(tables, tenantId, otherId, copyId)) return;
  const partitionKey = alliancePartition(tenantId, copyId);
  const standing = standingWithout(head, personId, since);
  if (standing === 'ended') return removeCopy(tables, partitionKey);
  const kept = rows
    .filter(({ rowKey }) => !isWordsOf(personId, rowKey))
    .map((row) =>
      row.rowKey === headRow ? nameless(row, head, personId, JSON.stringify(standing)) : withoutQuestion(row, personId),
    )
    .map((row) => renamed({ ...row, partitionKey }, leaving));
  await writeCopy(tables, partitionKey, kept);
};

/** The head first: by it a copy is found that nobody has come back to. What the other has deleted since the last try goes. */
const writeCopy = async ({ alliances }: Tables, partitionKey: string, kept: readonly PlacedEntity[]): Promise<void> => {
  const writer = makeRowWriter(alliances);
  const keys = new Set(kept.map(({ rowKey }) => rowKey));
  const stale = (await listPartition(alliances, partitionKey)).filter(({ rowKey }) => !keys.has(rowKey));
  for (const row of kept.toSorted((one, other) => Number(other.rowKey === headRow) - Number(one.rowKey === headRow)))
    await writer.add('upsert', { partitionKey, rowKey: row.rowKey, columns: columnsOf(row) });
  for (const { rowKey } of stale) await writer.add('delete', { partitionKey, rowKey, columns: {} });
  await writer.send();
};

const nameless = (
  row: Entity,
  { personOne }: PairRowOf<'pair'>,
  me: Forgetting['leaving']['personId'],
  standing: string,
): Entity => ({
  ...row,
  standing,
  toDelete: 'nothing',
  ...(personOne === me ? { nameOne: '', addressOne: '' } : { nameTwo: '', addressTwo: '' }),
});

/** The other may have answered it. */
const withoutQuestion = (row: Entity, me: string): Entity =>
  row['kind'] === 'prompt' && row['by'] === me ? { ...row, text: goneWords } : row;

/** Where the cards of invitations are: those that the other was sent are blanked. */
const forgetPosts = async (
  { outbox }: Tables,
  { leaving }: Forgetting,
  partitionKey: string,
  head: PairRowOf<'pair'>,
): Promise<void> => {
  const to = otherOf(head, leaving.personId);
  for (const row of await listPartition(outbox, partitionKey)) {
    const { subject, kind, messageId } = parseRow(row, outboxRowShape);
    const isTheirs = kind === 'sent' && subject.startsWith(`invitation:${to}:`);
    if (isTheirs && messageId !== undefined) await leaving.blankCard({ to, messageId });
    await deleteRow(outbox, { partitionKey, rowKey: row.rowKey });
  }
};

const otherOf = ({ personOne, personTwo }: PairRowOf<'pair'>, me: Forgetting['leaving']['personId']) =>
  personOne === me ? personTwo : personOne;
