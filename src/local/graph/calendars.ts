import { createHash, randomUUID } from 'node:crypto';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Changes } from '../changes/changes.ts';
import { personWithAddress } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { EventRows } from './event-rows.ts';
import type { EventChange, EventRecord, NewEvent, Occurrence, Response } from './event-record.ts';
import { eventNamed, expand, parseEventId } from './series.ts';
import type { StoredEvent } from './series.ts';

export type ChangeOutcome = 'changed' | 'stale' | 'missing';

/** The calendars of the sample people. An invite is copied to everyone invited, as Exchange does. */
export type Calendars = {
  /** The same `transactionId` again finds the first event, and writes nothing; `'refused'` where that is gone. */
  create(owner: LocalPerson, event: NewEvent): Promise<Occurrence | 'refused'>;
  /** Everything in one calendar, by default the main one, that overlaps the range, series expanded, earliest first. */
  view(owner: LocalPerson, from: Instant, to: Instant, calendarId?: string): Promise<readonly Occurrence[]>;
  find(owner: LocalPerson, id: string): Promise<Occurrence | undefined>;
  /** `etag`: the state the caller has seen; `undefined` = whatever it is now. */
  change(owner: LocalPerson, id: string, change: EventChange, etag: string | undefined): Promise<ChangeOutcome>;
  remove(owner: LocalPerson, id: string, etag: string | undefined): Promise<ChangeOutcome>;
};

const responseOf = (record: EventRecord, person: LocalPerson): Response =>
  record.attendees.find((one) => one.address === person.address)?.response ?? 'none';

const guestsOf = (record: EventRecord): readonly LocalPerson[] =>
  record.attendees.flatMap(({ address }) => {
    const guest = address === record.organizer.address ? undefined : personWithAddress(address);
    return guest ?? [];
  });

/** Applies a change to a whole event, or to one day of a series. */
const withChange = (record: EventRecord, date: string | undefined, change: EventChange, now: Instant): EventRecord => {
  const { series } = record;
  if (date === undefined || series === undefined) return { ...record, ...change, modifiedAt: now };
  const changes = { ...series.changes, [date]: { ...series.changes[date], ...change } };
  return { ...record, series: { ...series, changes }, modifiedAt: now };
};

const withoutDay = (record: EventRecord, date: string, now: Instant): EventRecord =>
  record.series === undefined
    ? record
    : { ...record, series: { ...record.series, skipped: [...record.series.skipped, date] }, modifiedAt: now };

/** Brings the copies of an invite in line with the organizer's own; a guest who is no longer invited loses theirs. */
const deliver = async (rows: EventRows, record: EventRecord, before: EventRecord | undefined): Promise<void> => {
  const invited = guestsOf(record);
  const known = before === undefined ? [] : guestsOf(before);
  for (const guest of new Set([...invited, ...known])) {
    const id = createHash('sha256').update(`${record.uid}\n${guest.id}`).digest('hex').slice(0, 32);
    const response = responseOf(record, guest);
    const copy = { ...record, id, calendarId: undefined, transactionId: undefined, properties: [], response };
    const existing = await rows.stored(guest.id, id);
    if (!invited.includes(guest)) await rows.remove(guest.id, copy);
    else if (existing === undefined) await rows.add(guest.id, copy);
    else await rows.replace(guest.id, copy, existing.etag);
  }
};

const ownedBy = (record: EventRecord, owner: LocalPerson): boolean => record.organizer.address === owner.address;

type Outside = { readonly rows: EventRows; readonly clock: Clock; readonly changes: Changes };

const makeCreate =
  ({ rows, clock, changes }: Outside): Calendars['create'] =>
  async (owner, event) => {
    const at = clock.now();
    const [id, uid] = [randomUUID(), randomUUID()];
    const organizer = { name: owner.name, address: owner.address };
    const record = { ...event, id, uid, organizer, response: 'organizer', createdAt: at, modifiedAt: at } as const;
    const added = await rows.add(owner.id, record);
    if (added) await deliver(rows, record, undefined);
    changes.announce('calendar');
    const { transactionId } = event;
    const first =
      added || transactionId === undefined ? rows.stored(owner.id, id) : rows.firstOf(owner.id, transactionId);
    const stored = await first;
    if (stored === 'refused') return 'refused';
    const told = stored === undefined ? undefined : eventNamed(stored, undefined);
    if (told === undefined) throw new Error('an event was removed while it was written');
    return told;
  };

type Found = { readonly owner: LocalPerson; readonly stored: StoredEvent; readonly date: string | undefined };

const findStored = async (rows: EventRows, owner: LocalPerson, id: string): Promise<Found | undefined> => {
  const { masterId, date } = parseEventId(id);
  const stored = await rows.stored(owner.id, masterId);
  return stored === undefined || eventNamed(stored, date) === undefined ? undefined : { owner, stored, date };
};

const update = async (
  { rows, changes }: Outside,
  { owner, stored }: Found,
  next: EventRecord,
  etag: string | undefined,
): Promise<ChangeOutcome> => {
  if (!(await rows.replace(owner.id, next, etag ?? stored.etag))) return 'stale';
  if (ownedBy(next, owner)) await deliver(rows, next, stored.record);
  changes.announce('calendar');
  return 'changed';
};

const makeRemove =
  (outside: Outside): Calendars['remove'] =>
  async (owner, id, etag) => {
    const { rows, clock, changes } = outside;
    const found = await findStored(rows, owner, id);
    if (found === undefined) return 'missing';
    const { stored, date } = found;
    if (date !== undefined) return await update(outside, found, withoutDay(stored.record, date, clock.now()), etag);
    if (etag !== undefined && etag !== stored.etag) return 'stale';
    if (ownedBy(stored.record, owner)) await deliver(rows, { ...stored.record, attendees: [] }, stored.record);
    await rows.remove(owner.id, stored.record);
    changes.announce('calendar');
    return 'changed';
  };

/** Opens the calendars over their rows. */
export const makeCalendars = (outside: Outside): Calendars => ({
  create: makeCreate(outside),
  remove: makeRemove(outside),
  change: async (owner, id, fields, etag) => {
    const found = await findStored(outside.rows, owner, id);
    if (found === undefined) return 'missing';
    const next = withChange(found.stored.record, found.date, fields, outside.clock.now());
    return await update(outside, found, next, etag);
  },
  find: async (owner, id) => {
    const found = await findStored(outside.rows, owner, id);
    return found === undefined ? undefined : eventNamed(found.stored, found.date);
  },
  view: async (owner, from, to, calendarId) =>
    (await outside.rows.all(owner.id))
      .filter(({ record }) => record.calendarId === calendarId)
      .flatMap((stored) => expand(stored, from, to))
      .toSorted((one, other) => one.start - other.start || one.id.localeCompare(other.id)),
});
