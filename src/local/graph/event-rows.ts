import { createHash } from 'node:crypto';
import type { Document, DocumentTable } from '../storage/document-table.ts';
import type { EventRecord } from './event-record.ts';
import type { StoredEvent } from './series.ts';

/** What the calendar table holds: events, the transaction ids that have been used up, and what calendars themselves hold. */
export type CalendarDocument =
  | { readonly kind: 'event' | 'deleted'; readonly record: EventRecord }
  | { readonly kind: 'transaction'; readonly eventId: string }
  | { readonly kind: 'calendar'; readonly properties: readonly { readonly id: string; readonly value: string }[] };

/**
 * What becomes of a transaction id whose event is deleted: it is free again, answers with the deleted event, or is
 * refused. Graph's documentation does not say which.
 */
export type UsedIds = 'free-again' | 'answered' | 'refused';

/** Reading and writing of single events, without the rules of invites. */
export type EventRows = {
  stored(ownerId: string, id: string): Promise<StoredEvent | undefined>;
  all(ownerId: string): Promise<readonly StoredEvent[]>;
  /** `false` when the transaction id has been used up. */
  add(ownerId: string, record: EventRecord): Promise<boolean>;
  /** The event that used up this transaction id, though it may be deleted; `'refused'` where that is not told. */
  firstOf(ownerId: string, transactionId: string): Promise<StoredEvent | 'refused' | undefined>;
  replace(ownerId: string, record: EventRecord, etag: string): Promise<boolean>;
  remove(ownerId: string, record: EventRecord): Promise<void>;
};

const eventKey = (id: string): string => `event:${id}`;
const deletedKey = (id: string): string => `deleted:${id}`;

/** A transaction id is any text; a key is not. */
const transactionKey = (id: string): string => `transaction:${createHash('sha256').update(id).digest('hex')}`;

const asStored = (document: Document<CalendarDocument> | undefined): StoredEvent | undefined =>
  document?.value.kind === 'event' ? withEtag(document.value, document.etag) : undefined;

const withEtag = ({ record }: { readonly record: EventRecord }, etag: string): StoredEvent => ({ record, etag });

/** Opens the rows of the calendar table; a partition is one person's calendar. */
export const makeEventRows = (table: DocumentTable<CalendarDocument>, usedIds: UsedIds = 'free-again'): EventRows => ({
  stored: async (ownerId: string, id: string): Promise<StoredEvent | undefined> =>
    asStored(await table.get(ownerId, eventKey(id))),
  all: async (ownerId: string): Promise<readonly StoredEvent[]> =>
    (await table.list(ownerId)).flatMap((document) => asStored(document) ?? []),
  add: async (ownerId: string, record: EventRecord): Promise<boolean> => {
    const event = { key: eventKey(record.id), value: { kind: 'event', record } } as const;
    if (record.transactionId === undefined) return await table.insert(ownerId, [event]);
    const key = transactionKey(record.transactionId);
    const mark = { key, value: { kind: 'transaction', eventId: record.id } } as const;
    return await table.insert(ownerId, [event, mark]);
  },
  firstOf: async (ownerId: string, transactionId: string): Promise<StoredEvent | 'refused' | undefined> => {
    const mark = (await table.get(ownerId, transactionKey(transactionId)))?.value;
    if (mark?.kind !== 'transaction') return undefined;
    const standing = asStored(await table.get(ownerId, eventKey(mark.eventId)));
    if (standing !== undefined || usedIds === 'refused') return standing ?? 'refused';
    const deleted = await table.get(ownerId, deletedKey(mark.eventId));
    return deleted?.value.kind === 'deleted' ? withEtag(deleted.value, deleted.etag) : undefined;
  },
  replace: async (ownerId: string, record: EventRecord, etag: string): Promise<boolean> =>
    await table.replace(ownerId, eventKey(record.id), { kind: 'event', record }, etag),
  remove: async (ownerId: string, record: EventRecord): Promise<void> => {
    const isFree = usedIds === 'free-again' && record.transactionId !== undefined;
    const mark = isFree ? [transactionKey(record.transactionId)] : [];
    await table.remove(ownerId, [eventKey(record.id), ...mark]);
    if (usedIds === 'answered') await table.put(ownerId, deletedKey(record.id), { kind: 'deleted', record });
  },
});
