import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DueJob } from '#ports/due-index.ts';
import type { KeyRange } from './list-rows.ts';

// Every key of the due index is built here, as those of the other tables are in `keys.ts`.

/** A minute in UTC: the order of the keys is that of time. The shard spreads a minute in which much is due. */
export const duePartition = ({ at, owner }: Pick<DueJob, 'at' | 'owner'>): string =>
  `${minuteStamp(at)}:${owner.slice(0, 1)}`;

export const dueRow = ({ tenantId, owner, name }: Pick<DueJob, 'tenantId' | 'owner' | 'name'>): string =>
  `${tenantId}:${owner}:${name}`;

/** The keys of all that an owner has in the due index, in whatever minute. */
export const dueRowsOf = (tenantId: TenantId, owner: DueJob['owner']): KeyRange => ({
  from: `${tenantId}:${owner}:`,
  to: `${tenantId}:${owner};`,
});

/** The partitions of all minutes from that of `since` to that of `until`: `;` follows `:`. */
export const duePartitions = (since: Instant, until: Instant): KeyRange => ({
  from: `${minuteStamp(since)}:`,
  to: `${minuteStamp(until)};`,
});

/** Letters with which ids begin. */
const shards = Array.from({ length: 16 }, (_, digit) => digit.toString(16));

/** Where the shards of a partition's minute begin that come after it, and where the next minute does: `;` follows `:`. */
export const dueBoundsAfter = (partition: string): readonly string[] => {
  const minute = partition.slice(0, partition.indexOf(':'));
  return [...shards.map((shard) => `${minute}:${shard}`), `${minute};`].filter((bound) => bound > partition);
};

/** `yyyymmddhhmm` */
const minuteStamp = (at: Instant): string => new Date(at).toISOString().slice(0, 16).replaceAll(/\D/g, '');

/** Where a row of the due index goes that cannot be read: outside of all minutes, under its own key. */
export const asideDuePartition = (partitionKey: string): string => `aside:${partitionKey}`;

/** All of them: `;` follows `:`. */
export const asideDuePartitions: KeyRange = { from: 'aside:', to: 'aside;' };

/** Whose a row of the due index is. */
export const tenantOfDueRow = (rowKey: string): string => rowKey.slice(0, rowKey.indexOf(':'));

/** The minute in which what stands there was due. */
export const minuteOfAsidePartition = (partitionKey: string): Instant =>
  minuteOfDuePartition(partitionKey.slice('aside:'.length));

/** The minute of a partition of the due index. */
export const minuteOfDuePartition = (partitionKey: string): Instant => {
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)/.exec(partitionKey) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
};

/** Every row of a tenant in the due index, in whichever minute. */
export const tenantDueRows = (tenantId: TenantId): KeyRange => ({ from: `${tenantId}:`, to: `${tenantId};` });
