import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, listOf, textOf } from './json.ts';

/** The extended property of the calendar itself that holds the ledger; of the same set as the mark of events. */
const propertyId = 'String {6f1d8c52-3b0e-4a67-9d24-c85a7e19f043} Name AllianceLedger';

/** Asks Graph to bring the ledger along with the calendar. */
export const expandLedger = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${propertyId}')`)}`;

/** More times than a person has blocks of ours ahead of them; far below what a property may hold. */
const mostTimes = 400;

/** What to write to the calendar so that it holds the ledger: the nearest times, should there be too many. */
export const ledgerProperties = ({ seen, deleted }: Ledger): Readonly<Record<string, unknown>> => ({
  singleValueExtendedProperties: [{ id: propertyId, value: [textFor(seen), textFor(deleted)].join('|') }],
});

/** Reads the ledger out of a calendar; empty where there is none, or one that nobody can read. */
export const readLedger = (calendar: unknown): Ledger => {
  const ours = listOf(field(calendar, 'singleValueExtendedProperties')).find(
    (property) => textOf(field(property, 'id'))?.toLowerCase() === propertyId.toLowerCase(),
  );
  const [seen, deleted] = (textOf(field(ours, 'value')) ?? '').split('|');
  return seen === undefined || deleted === undefined ? emptyLedger : { seen: timesIn(seen), deleted: timesIn(deleted) };
};

/** `29919420+120 29920860+60`: the start in UTC minutes and the length. */
const textFor = (times: readonly Interval[]): string =>
  times
    .slice(0, mostTimes)
    .map(({ start, end }) => `${start}+${end - start}`)
    .join(' ');

const timesIn = (text: string): readonly Interval[] =>
  text.split(' ').flatMap((one) => {
    const [, start, length] = /^(\d+)\+(\d+)$/.exec(one) ?? [];
    return start === undefined ? [] : [{ start: Number(start), end: Number(start) + Number(length) }];
  });
