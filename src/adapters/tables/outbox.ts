import type { TableClient } from '@azure/data-tables';
import type { AllianceId, PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Outbox, OutboxScope, PostSubject } from '#ports/outbox.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { outboxPartition, outboxRow } from './keys.ts';
import { entryFrom, outboxRowShape } from './outbox-row.ts';
import type { OutboxRow } from './outbox-row.ts';
import { listPartition } from './list-rows.ts';
import { parseRow, readRow, schemaNumber } from './row.ts';
import type { MarkedRow, RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * Keeps posts in a table. A claim is an insert, which one caller alone can win.
 *
 * @param newClaimId a text that no other claim has. The SDK repeats an insert whose answer was lost and is then told that
 * the row exists: by its id the claimant knows the row for its own, where it would otherwise leave the post to nobody.
 */
export const makeOutbox = (table: TableClient, newClaimId: () => string): Outbox => ({
  claim: async (scope, subject) => await claim(table, keysOf(scope, subject), claimRow(newClaimId(), subject)),
  load: async (scope, subject) => {
    const found = await readRow(table, keysOf(scope, subject), outboxRowShape);
    return found && entryFrom(found.row);
  },
  list: async (scope) => {
    const entities = await listPartition(table, partitionOf(scope));
    const rows = entities.map((entity) => parseRow(entity, outboxRowShape));
    return new Map(rows.map((row) => [row.subject, entryFrom(row)]));
  },
  recordSent: async (scope, subject, { channelId, messageId }) => {
    const sent = { kind: 'sent', channelId, messageId } as const;
    await settle(table, keysOf(scope, subject), (row) => row?.kind !== 'sent' && sent);
  },
  recordUnknown: async (scope, subject) => {
    await settle(table, keysOf(scope, subject), (row) => row?.kind === 'claimed' && { kind: 'unknown' });
  },
  release: async (scope, subject) => {
    await settle(table, keysOf(scope, subject), (row) => row?.kind === 'claimed' && 'removed');
  },
});

/** What becomes of an entry: `false` leaves it as it is. */
type Next = false | 'removed' | Pick<OutboxRow, 'kind' | 'channelId' | 'messageId'>;

/** Between two looks at a row someone else changed it: rare, for a post has one sender. */
const mostAttempts = 5;

const partitionOf = (scope: OutboxScope): string => outboxPartition(scope.tenantId, senderOf(scope));

const senderOf = (scope: OutboxScope): TeamId | AllianceId | PersonId => {
  if ('teamId' in scope) return scope.teamId;
  return 'allianceId' in scope ? scope.allianceId : scope.personId;
};

const keysOf = (scope: OutboxScope, subject: PostSubject): RowKeys => ({
  partitionKey: partitionOf(scope),
  rowKey: outboxRow(subject),
});

const claimRow = (claimId: string, subject: PostSubject): OutboxRow => ({
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
