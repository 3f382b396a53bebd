import type { Instant } from '#domain/shared/instant.ts';
import { people, personWithAddress, rooms } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { addDays, instantAt, wallClock } from '../wall-clock.ts';
import type { Calendars } from './calendars.ts';
import type { EventAttendee, NewEvent } from './event-record.ts';

const monday = 1;
const everyDay = [1, 2, 3, 4, 5];

/** A meeting of the sample weeks; times are minutes since midnight on the owner's wall. */
type Sample = {
  readonly subject: string;
  readonly owner: string;
  readonly guests: readonly string[];
  readonly weekdays: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly every?: number;
  readonly body?: string;
  readonly showAs?: NewEvent['showAs'];
  readonly sensitivity?: NewEvent['sensitivity'];
  readonly room?: boolean;
  /** Not in the main calendar. */
  readonly calendarId?: string;
};

const at = (hour: number, minute = 0): number => hour * 60 + minute;

const amara = 'amara.okafor@example.com';
const giulia = 'giulia.ferri@example.com';
const kenji = 'kenji.mori@example.com';
const lukas = 'lukas.brandt@example.com';
const priya = 'priya.nair@example.com';

/** Weekly series only, so that every week one turns to looks lived in. */
const samples: readonly Sample[] = [
  {
    subject: 'Morning round',
    owner: amara,
    guests: [giulia, kenji, lukas],
    weekdays: everyDay,
    start: at(9),
    end: at(9, 15),
  },
  {
    subject: 'Week planning',
    owner: amara,
    guests: [giulia, kenji, lukas, priya],
    weekdays: [1],
    start: at(15),
    end: at(15, 45),
    room: true,
  },
  {
    subject: 'Amara and Giulia',
    owner: amara,
    guests: [giulia],
    weekdays: [2],
    start: at(10),
    end: at(10, 30),
    body: '<p>Where are we with the booking flow?</p>',
  },
  { subject: 'Kenji and Amara', owner: kenji, guests: [amara], weekdays: [4], start: at(10), end: at(10, 30) },
  {
    subject: 'Lukas and Priya',
    owner: lukas,
    guests: [priya],
    weekdays: [3],
    start: at(16),
    end: at(16, 30),
    every: 2,
  },
  {
    subject: 'Design review',
    owner: giulia,
    guests: [amara, lukas, priya],
    weekdays: [3],
    start: at(14, 30),
    end: at(15, 30),
    room: true,
  },
  { subject: 'Field notes read-out', owner: kenji, guests: [amara, giulia], weekdays: [5], start: at(13), end: at(14) },
  {
    subject: 'Budget with finance',
    owner: amara,
    guests: ['finance@example.org', lukas],
    weekdays: [4],
    start: at(14),
    end: at(15),
  },
  { subject: 'Supplier call', owner: amara, guests: ['noor@example.org'], weekdays: [2], start: at(16), end: at(17) },
  {
    subject: 'Physiotherapy',
    owner: amara,
    guests: [],
    weekdays: [1],
    start: at(12, 30),
    end: at(13, 15),
    sensitivity: 'private',
  },
  { subject: 'Interview guide', owner: kenji, guests: [], weekdays: [2], start: at(14), end: at(16) },
  {
    subject: 'Lunch away from the desk',
    owner: giulia,
    guests: [],
    weekdays: everyDay,
    start: at(13),
    end: at(13, 45),
    showAs: 'free',
  },
  {
    subject: 'School run',
    owner: giulia,
    guests: [],
    weekdays: [1, 3],
    start: at(16, 30),
    end: at(17, 15),
    sensitivity: 'private',
  },
  { subject: 'Workshop machines', owner: lukas, guests: [], weekdays: [4], start: at(10), end: at(12) },
  {
    subject: 'Laser cutter',
    owner: lukas,
    guests: [],
    weekdays: [5],
    start: at(10),
    end: at(11, 30),
    calendarId: 'studio-bookings',
  },
  { subject: 'Wording clinic', owner: priya, guests: [giulia], weekdays: [4], start: at(9), end: at(9, 45) },
];

const guestOf = (address: string): EventAttendee => ({
  address,
  name: personWithAddress(address)?.name ?? address,
  type: 'required',
  response: 'accepted',
});

const roomGuests: readonly EventAttendee[] = rooms.map((room) => ({ ...room, type: 'resource', response: 'accepted' }));

/** Starts a week before today, so that one can look back. */
const firstMonday = (now: Instant, zone: string): string => {
  const today = wallClock(now, zone);
  return addDays(today.date, -((today.weekday - monday + 7) % 7) - 7);
};

const firstDay = (sample: Sample, week: string): string => addDays(week, Math.min(...sample.weekdays) - monday);

const eventOf = (sample: Sample, owner: LocalPerson, now: Instant): NewEvent => {
  const { zone } = owner;
  const date = firstDay(sample, firstMonday(now, zone));
  const series = {
    interval: sample.every ?? 1,
    weekdays: sample.weekdays,
    startDate: date,
    endDate: undefined,
    zone,
    skipped: [],
    changes: {},
  };
  return {
    subject: sample.subject,
    bodyHtml: sample.body ?? '',
    start: instantAt(date, sample.start, zone),
    end: instantAt(date, sample.end, zone),
    allDay: false,
    showAs: sample.showAs ?? 'busy',
    sensitivity: sample.sensitivity ?? 'normal',
    categories: [],
    reminder: true,
    location: sample.room === true ? (rooms[0]?.name ?? '') : '',
    attendees: [...sample.guests.map(guestOf), ...(sample.room === true ? roomGuests : [])],
    transactionId: `sample:${sample.subject}`,
    zone,
    series,
    properties: [],
    calendarId: sample.calendarId,
  };
};

/** Fills the sample people's calendars; what is there already is found by its transaction id and left alone. */
export const seedCalendars = async (calendars: Calendars, now: Instant): Promise<void> => {
  for (const sample of samples) {
    const owner = people.find((one) => one.address === sample.owner);
    if (owner !== undefined) await calendars.create(owner, eventOf(sample, owner, now));
  }
};
