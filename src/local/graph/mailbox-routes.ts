import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Instant } from '#domain/shared/instant.ts';
import { personWithAddress } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { instantAt, isZone } from '../wall-clock.ts';
import type { Calendars } from './calendars.ts';
import { dateTimeIn } from './event-json.ts';
import type { Occurrence } from './event-record.ts';
import { ownerOf, refuse } from './graph-request.ts';

const moment = z.object({ dateTime: z.string().min(16), timeZone: z.string().refine(isZone) });

const scheduleRequest = z.object({
  schedules: z.array(z.string()).min(1).max(20),
  startTime: moment,
  endTime: moment,
  availabilityViewInterval: z.number().int().min(5).max(1440).default(30),
});

const longestRange = 62 * 86_400_000;

const instantOf = ({ dateTime, timeZone }: z.infer<typeof moment>): Instant => {
  const [hour = 0, minute = 0] = dateTime.slice(11, 16).split(':').map(Number);
  return instantAt(dateTime.slice(0, 10), hour * 60 + minute, timeZone);
};

const digits = { free: '0', tentative: '1', busy: '2', oof: '3', workingElsewhere: '4', unknown: '0' } as const;

/** One digit per interval: the busiest of what lies in it. */
const availability = (events: readonly Occurrence[], from: Instant, to: Instant, step: number): string =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => {
    const [start, end] = [from + index * step, from + (index + 1) * step];
    const inside = events.filter((event) => event.start < end && event.end > start);
    return (
      inside
        .map((event) => digits[event.showAs])
        .toSorted()
        .at(-1) ?? '0'
    );
  }).join('');

const scheduleItem = (event: Occurrence): Readonly<Record<string, unknown>> => ({
  status: event.showAs,
  start: dateTimeIn(event.start, 'UTC'),
  end: dateTimeIn(event.end, 'UTC'),
});

const workingHoursOf = ({ mailboxZone }: LocalPerson): Readonly<Record<string, unknown>> => ({
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '09:00:00.0000000',
  endTime: '17:30:00.0000000',
  timeZone: { name: mailboxZone },
});

/** Why Exchange tells nothing of a mailbox: a guest's lies elsewhere, and an own one may be closed to colleagues. */
const refusalOf = (
  address: string,
  closed: ReadonlySet<string>,
): { readonly message: string; readonly responseCode: string } | undefined => {
  const person = personWithAddress(address);
  if (person === undefined || person.guest)
    return {
      message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
      responseCode: 'ErrorMailRecipientNotFound',
    };
  return closed.has(person.address)
    ? { message: 'The caller does not have access to free/busy data.', responseCode: 'ErrorNoFreeBusyAccess' }
    : undefined;
};

const scheduleOf = async (
  { calendars, closed }: MailboxParts,
  address: string,
  [from, to, step]: readonly [Instant, Instant, number],
): Promise<Readonly<Record<string, unknown>>> => {
  const person = personWithAddress(address);
  const error = refusalOf(address, closed);
  if (person === undefined || error !== undefined)
    return { scheduleId: address, availabilityView: '', scheduleItems: [], error };
  const events = await calendars.view(person, from, to);
  const availabilityView = availability(events, from, to, step);
  const scheduleItems = events.map(scheduleItem);
  return { scheduleId: address, availabilityView, scheduleItems, workingHours: workingHoursOf(person) };
};

type MailboxParts = {
  readonly calendars: Calendars;
  /** Lower-case addresses of those who let nobody see when they are busy. */
  readonly closed: ReadonlySet<string>;
};

/** The person, their mailbox's settings, and others' free and busy times. */
export const addMailboxRoutes = (app: FastifyInstance, parts: MailboxParts): void => {
  app.get('/me', (request) => {
    const { id, name, address, jobTitle } = ownerOf(request);
    return { id, displayName: name, mail: address, userPrincipalName: address, jobTitle };
  });
  app.get('/me/mailboxSettings', (request) => {
    const owner = ownerOf(request);
    return {
      timeZone: owner.mailboxZone,
      language: { locale: owner.locale },
      workingHours: workingHoursOf(owner),
    };
  });
  app.post('/me/calendar/getSchedule', async (request, reply) => {
    const parsed = scheduleRequest.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'ErrorInvalidRequest', z.prettifyError(parsed.error));
    const [from, to] = [instantOf(parsed.data.startTime), instantOf(parsed.data.endTime)];
    if (to <= from || to - from >= longestRange) {
      return await refuse(reply, 400, 'ErrorInvalidParameter', 'The range must be shorter than 62 days.');
    }
    const range = [from, to, parsed.data.availabilityViewInterval * 60_000] as const;
    const value = await Promise.all(parsed.data.schedules.map((address) => scheduleOf(parts, address, range)));
    return { value };
  });
};
