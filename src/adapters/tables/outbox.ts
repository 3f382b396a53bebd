import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import type { AllianceId, PersonId, TeamId } from '#domain/shared/ids.ts';
import type {
  Claim,
  Outbox,
  OutboxScope,
  PostSubject,
  RecordedOutcome,
  SubjectRange,
  UnsettledEntry,
} from '#ports/outbox.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { outboxPartition, outboxRow, outboxRows } from './keys.ts';
import { claimRows, mostAttempts, partsOfClaim, recordOnMarks, renewRows } from './outbox-claims.ts';
import { entryFrom, outboxRowShape } from './outbox-row.ts';
import type { OutboxRow } from './outbox-row.ts';
import { listPartition, listRange, listRows } from './list-rows.ts';
import { parseRow, readRow } from './row.ts';
import type { MarkedRow, RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/**
 * Keeps posts in a table. A claim is an insert, which one caller alone can win; what becomes of it is written on the mark
 * of that insert, so that nothing is read for it.
 *
 * @param newClaimId a text that no other claim has, and no space
 */
export const makeOutbox = (table: TableClient, newClaimId: () => string): Outbox => ({
  ...claimsIn(table, newClaimId),
  load: async (scope, subject) => {
    const found = await readRow(table, keysOf(scope, subject), outboxRowShape);
    return found && entryFrom(found.row);
  },
  list: async (scope, within) => {
    const rows = await listRowsOf(table, scope, within);
    return new Map(rows.map(({ row }) => [row.subject, entryFrom(row)]));
  },
  retryUnknown: async (scope, subjects) => {
    const rows = await listRowsOf(table, scope);
    let outcome: 'released' | 'nothing' = 'nothing';
    for (const subject of subjects) {
      const found = rows.find(({ row }) => row.subject === subject);
      if (found?.row.kind !== 'unknown') continue;
      const saved = await write(table, keysOf(scope, subject), found, 'removed');
      outcome = saved === 'saved' ? 'released' : 'nothing';
    }
    return outcome;
  },
  unsettled: async (scope) => {
    const entities = await listRows(table, openRowsOf(partitionOf(scope)));
    const rows = entities.map((entity) => parseRow(entity, outboxRowShape));
    return new Map(rows.flatMap((row) => unsettledFrom(row)));
  },
  settleUnknown: async (scope, subjects) => {
    for (const subject of subjects)
      await settle(table, keysOf(scope, subject), (row) => row.kind === 'unknown' && { kind: 'settled' });
  },
  recordSent: async (scope, subject, { channelId, messageId }) => {
    await settle(table, keysOf(scope, subject), become({ kind: 'sent', channelId, messageId }));
  },
  recordUnknown: async (scope, subject) => {
    await settle(table, keysOf(scope, subject), become({ kind: 'unknown' }));
  },
});

type Claims = Pick<Outbox, 'claim' | 'claimAll' | 'renew' | 'record' | 'release'>;

const claimsIn = (table: TableClient, newClaimId: () => string): Claims => ({
  claim: async (scope, subject) => {
    const claiming = await claimRows({ table, ...partitionIn(scope), subjects: [subject], id: newClaimId() });
    if (claiming.kind === 'won') return { kind: 'won', claimId: theOne(claiming.claims).claimId };
    return { kind: 'taken', entry: claiming.entries.get(subject) ?? { kind: 'claimed' } };
  },
  claimAll: async (scope, subjects, claimedAt) =>
    await claimRows({ table, ...partitionIn(scope), subjects, id: newClaimId(), claimedAt }),
  renew: async (scope, claims, claimedAt) => await renewRows({ table, ...partitionIn(scope), claimedAt }, claims),
  record: async (scope, claims, outcome) => {
    if ((await recordOnMarks(table, partitionOf(scope), claims, outcome)) === 'saved') return;
    // Someone has doubted a claim meanwhile, or the answer to this very write was lost.
    for (const { subject } of claims) await settle(table, keysOf(scope, subject), become(outcome));
  },
  release: async (scope, subject, claimId) => {
    const { partitionKey, rowKey } = keysOf(scope, subject);
    const { id, etag } = partsOfClaim({ subject, claimId });
    const removed = await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
    if (removed === 'saved') return;
    const isOwn = (row: OutboxRow): boolean => row.claimId === id && (row.kind === 'claimed' || row.kind === 'unknown');
    await settle(table, { partitionKey, rowKey }, (row) => isOwn(row) && 'removed');
  },
});

const openRowsOf = (partitionKey: string): string =>
  odata`PartitionKey eq ${partitionKey} and (kind eq 'claimed' or kind eq 'unknown')`;

const unsettledFrom = (row: OutboxRow): readonly (readonly [string, UnsettledEntry])[] => {
  const entry = entryFrom(row);
  return entry.kind === 'sent' || row.kind === 'settled' ? [] : [[row.subject, entry]];
};

/** What was sent stays sent; what nobody knows becomes sent when the answer arrives after all. */
const become =
  (outcome: RecordedOutcome) =>
  (row: OutboxRow): Next => {
    const isOpen = outcome.kind === 'sent' ? row.kind !== 'sent' : row.kind === 'claimed';
    return isOpen && outcome;
  };

const theOne = (claims: readonly Claim[]): Claim => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('A claim of one post that is of none');
  return claim;
};

/** What becomes of an entry: `false` leaves it as it is. */
type Next = false | 'removed' | Pick<OutboxRow, 'kind' | 'channelId' | 'messageId'>;

const partitionOf = (scope: OutboxScope): string => outboxPartition(scope.tenantId, senderOf(scope));

const partitionIn = (scope: OutboxScope): Pick<RowKeys, 'partitionKey'> => ({ partitionKey: partitionOf(scope) });

const senderOf = (scope: OutboxScope): TeamId | AllianceId | PersonId => {
  if ('teamId' in scope) return scope.teamId;
  return 'allianceId' in scope ? scope.allianceId : scope.personId;
};

const keysOf = (scope: OutboxScope, subject: PostSubject): RowKeys => ({
  partitionKey: partitionOf(scope),
  rowKey: outboxRow(subject),
});

/** An entity's mark comes with it in a list. */
const listRowsOf = async (
  table: TableClient,
  scope: OutboxScope,
  within?: SubjectRange,
): Promise<readonly MarkedRow<OutboxRow>[]> => {
  const partition = partitionOf(scope);
  const entities = await (within === undefined
    ? listPartition(table, partition)
    : listRange(table, partition, outboxRows(within)));
  return entities.map((entity) => ({ row: parseRow(entity, outboxRowShape), etag: entity.etag }));
};

const settle = async (table: TableClient, keys: RowKeys, decide: (row: OutboxRow) => Next): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const found = await readRow(table, keys, outboxRowShape);
    // Somebody has let go of it: there is nothing left to say of it.
    if (found === undefined) return;
    const next = decide(found.row);
    if (next === false) return;
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
