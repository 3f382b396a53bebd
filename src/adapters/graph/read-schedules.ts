import type { BusyTime, Schedule } from '#domain/calendar/schedule.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { GraphClient } from './graph-client.ts';
import { field, listOf, textOf } from './json.ts';
import { readSchedule, viewStep } from './read-schedule.ts';

/** What one request may ask for. */
const mostMailboxes = 20;
const mostMinutes = 61 * 1440;

/** Others' free and busy times: see `Calendar.schedules`. */
export const readSchedules = async (
  graph: GraphClient,
  addresses: readonly string[],
  range: Interval,
): Promise<readonly Schedule[]> => {
  const asked = [...new Set(addresses.map((address) => address.toLowerCase()))];
  const named = asked.filter((address) => form.test(address));
  const read = new Map<string, Schedule>();
  // One after the other: one mailbox asks, and Graph throttles it.
  for (let from = 0; from < named.length; from += mostMailboxes) {
    const few = named.slice(from, from + mostMailboxes);
    const parts: ReadonlyMap<string, Schedule>[] = [];
    for (const part of partsOf(range)) parts.push(await ask(graph, few, part));
    for (const address of few) read.set(address, joined(address, parts));
  }
  return asked.map((address) => read.get(address) ?? { address, kind: 'unknown' });
};

/** What is no address at all would have Graph refuse everybody asked for beside it. */
const form = /^[^@\s]+@[^@\s]+$/;

const partsOf = ({ start, end }: Interval): readonly Interval[] =>
  Array.from({ length: Math.ceil((end - start) / mostMinutes) }, (_, index) => {
    const from = start + index * mostMinutes;
    return { start: from, end: Math.min(end, from + mostMinutes) };
  });

/** By address; whoever Graph leaves out is not in it. */
const ask = async (
  graph: GraphClient,
  schedules: readonly string[],
  range: Interval,
): Promise<ReadonlyMap<string, Schedule>> => {
  const body = {
    schedules,
    startTime: utcTime(range.start),
    endTime: utcTime(range.end),
    availabilityViewInterval: viewStep,
  };
  const reply = await graph({ method: 'POST', path: '/me/calendar/getSchedule', body });
  if (reply.status !== 200) throw new Unavailable('calendar', new Error(`Graph answered ${reply.status}`));
  return new Map(
    listOf(field(reply.body, 'value')).map((json) => {
      const address = (textOf(field(json, 'scheduleId')) ?? '').toLowerCase();
      return [address, readSchedule(json, address, range)];
    }),
  );
};

const utcTime = (minutes: number): object => ({
  dateTime: new Date(minutes * 60_000).toISOString().slice(0, 19),
  timeZone: 'UTC',
});

/** The parts of a long range as one: known only where every part is. */
const joined = (address: string, parts: readonly ReadonlyMap<string, Schedule>[]): Schedule => {
  const read = parts.map((part) => part.get(address));
  const known = read.flatMap((one) => (one?.kind === 'known' ? [one] : []));
  if (known.length === 0 || known.length < read.length) return { address, kind: 'unknown' };
  const hours = known.find((one) => one.hours !== undefined)?.hours;
  return { address, kind: 'known', busy: unique(known.flatMap(({ busy }) => busy)), hours };
};

/** What lies across the seam of two parts is in both. */
const unique = (busy: readonly BusyTime[]): readonly BusyTime[] => [
  ...new Map(busy.map((one) => [`${one.time.start} ${one.time.end} ${one.showAs}`, one])).values(),
];
