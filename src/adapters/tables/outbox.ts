import type { TableClient } from '@azure/data-tables';
import type { Outbox, OutboxKey, OutboxScope } from '#ports/outbox.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { outboxPartition, outboxRow } from './keys.ts';
import { entryFrom, outboxRowShape } from './outbox-row.ts';
import type { OutboxRow } from './outbox-row.ts';
import { readRow, schemaNumber } from './row.ts';
import type { MarkedRow, RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * Keeps posts in a table. A claim is an insert, which one caller alone can win.
 *
 * @param newClaimId a text that no other claim has. The SDK repeats an insert whose answer was lost and is then told that
 * the row exists: by its id the claimant knows the row for its own, where it would otherwise leave the post to nobody.
 */
export const makeOutbox = (table: TableClient, newClaimId: () => string): Outbox => ({
  claim: async (scope, key) => await claim(table, keysOf(scope, key), claimRow(newClaimId(), key)),
  load: async (scope, key) => {
    const found = await readRow(table, keysOf(scope, key), outboxRowShape);
    return found && entryFrom(found.row);
  },
  recordSent: async (scope, key, messageId) => {
    await settle(table, keysOf(scope, key), (row) => row?.kind !== 'sent' && { kind: 'sent', messageId });
  },
  recordUnknown: async (scope, key) => {
    await settle(table, keysOf(scope, key), (row) => row?.kind === 'claimed' && { kind: 'unknown' });
  },
  release: async (scope, key) => {
    await settle(table, keysOf(scope, key), (row) => row?.kind === 'claimed' && 'removed');
  },
});

/** What becomes of an entry: `false` leaves it as it is. */
type Next = false | 'removed' | Pick<OutboxRow, 'kind' | 'messageId'>;

/** Between two looks at a row someone else changed it: rare, for a post has one sender. */
const mostAttempts = 5;

const keysOf = (scope: OutboxScope, { channelId, subject }: OutboxKey): RowKeys => ({
  partitionKey: outboxPartition(scope.tenantId, 'teamId' in scope ? scope.teamId : scope.allianceId, channelId),
  rowKey: outboxRow(subject),
});

const claimRow = (claimId: string, { subject }: OutboxKey): OutboxRow => ({
  schema: schemaNumber,
  kind: 'claimed',
  claimId,
  subject,
});

const claim = async (table: TableClient, keys: RowKeys, row: OutboxRow): ReturnType<Outbox['claim']> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const outcome = await saveToStorage(async () => await table.createEntity({ ...keys, ...row }));
    if (outcome === 'saved') return { kind: 'won' };
    const found = await readRow(table, keys, outboxRowShape);
    if (found?.row.claimId === row.claimId) return { kind: 'won' };
    if (found !== undefined) return { kind: 'taken', entry: entryFrom(found.row) };
  }
  return { kind: 'taken', entry: { kind: 'claimed' } };
};

const settle = async (
  table: TableClient,
  keys: RowKeys,
  decide: (row: OutboxRow | undefined) => Next,
): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const found = await readRow(table, keys, outboxRowShape);
    const next = decide(found?.row);
    if (next === false) return;
    if (found === undefined) throw new Error('A post is recorded that nobody has claimed');
    if ((await write(table, keys, found, next)) === 'saved') return;
  }
  throw new Error('An outbox entry kept changing');
};

const write = async (
  table: TableClient,
  keys: RowKeys,
  { row, etag }: MarkedRow<OutboxRow>,
  next: Exclude<Next, false>,
): Promise<SaveOutcome> =>
  await saveToStorage(
    async () =>
      await (next === 'removed'
        ? table.deleteEntity(keys.partitionKey, keys.rowKey, { etag })
        : table.updateEntity({ ...keys, ...row, ...next }, 'Replace', { etag })),
  );
