import type { BusyTime, Schedule, WorkingHours } from '#domain/calendar/schedule.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { field, textOf } from './json.ts';
import { readShowAs, readTime } from './read-event.ts';
import { readWorkingHours } from './read-working-hours.ts';

/** Minutes of one digit of the availability view. */
export const viewStep = 15;

/**
 * One `scheduleInformation` of Graph. With an error, without times, or with a time that cannot be read, it is unknown:
 * what is left out of it might be busy.
 *
 * @param range what was asked for
 */
export const readSchedule = (json: unknown, address: string, range: Interval): Schedule => {
  const busy = field(json, 'error') == null ? readBusy(json, range) : undefined;
  return busy === undefined ? { address, kind: 'unknown' } : { address, kind: 'known', busy, hours: readHours(json) };
};

/** Some mailboxes of other organisations tell their merged times alone: no items, and a view of digits that says more. */
const readBusy = (json: unknown, range: Interval): readonly BusyTime[] | undefined => {
  const items = field(json, 'scheduleItems');
  const view = textOf(field(json, 'availabilityView')) ?? '';
  if (Array.isArray(items) && (items.length > 0 || /^0*$/.test(view))) return readItems(items);
  const length = Math.ceil((range.end - range.start) / viewStep);
  return view.length < length ? undefined : readView(view.slice(0, length), range);
};

const readItems = (items: readonly unknown[]): readonly BusyTime[] | undefined => {
  const read = items.map((item) => {
    const time = isUtc(item) ? readTime(item) : undefined;
    return time && { time, showAs: readShowAs(field(item, 'status')) };
  });
  return read.some((one) => one === undefined) ? undefined : read.flatMap((one) => one ?? []);
};

const isUtc = (item: unknown): boolean =>
  ['start', 'end'].every((side) => field(field(item, side), 'timeZone') === 'UTC');

const digits: readonly (BusyTime['showAs'] | undefined)[] = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'];

const readView = (view: string, { start, end }: Interval): readonly BusyTime[] =>
  Array.from(view, Number).flatMap((digit, index) => {
    const from = start + index * viewStep;
    const showAs = digits[digit] ?? 'unknown';
    return showAs === 'free' ? [] : [{ time: { start: from, end: Math.min(end, from + viewStep) }, showAs }];
  });

/** Hours on nobody's clock say nothing about when. */
const readHours = (json: unknown): (WorkingHours & { readonly zone: string }) | undefined => {
  const hours = field(json, 'workingHours');
  if (textOf(field(hours, 'startTime')) === undefined || textOf(field(hours, 'endTime')) === undefined)
    return undefined;
  const { zone, ...rest } = readWorkingHours({ workingHours: hours });
  return zone === undefined ? undefined : { zone, ...rest };
};
