import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { Invite } from '#domain/calendar/invite.ts';
import { planWeeks } from '#domain/calendar/plan-weeks.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import { isSameInterval, sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { loadWeeks } from '#usecases/calendar/load-weeks.ts';
import type { LoadedWeeks, LoadWeeksNeeds } from '#usecases/calendar/load-weeks.ts';

/** The coming weeks and their plan, for someone who wants it written without a question. */
export type AlonePlan = { readonly weeks: LoadedWeeks; readonly plan: WeeksPlan };

type AloneNeeds = Pick<LoadWeeksNeeds, 'calendar' | 'clock'> & {
  /** What the person has set. */
  readonly settings: CalendarSettings;
};

/**
 * Reads and plans the coming weeks. Rejects with `Unavailable`.
 *
 * @param open the open appointment, saved or not; `undefined` while none is open
 */
export const loadAlone = async (
  { settings, ...needs }: AloneNeeds,
  ownAddress: string,
  open: Invite | undefined,
): Promise<AlonePlan> => {
  const weeks = await loadWeeks({ ...needs, readSettings: () => Promise.resolve(settings), zone: settings.zone });
  const { ledger, now } = weeks;
  const events = open === undefined ? weeks.events : withOpen(weeks.events, open);
  return { weeks, plan: planWeeks({ events, settings, tombstones: ledger.deleted, now, ownAddress }) };
};

/**
 * The calendar with an appointment that is not in it yet: no new focus is to stand where its owner is about to meet.
 * Focus that stands there already is another matter: its owner is told, and decides.
 */
const withOpen = (events: readonly CalendarEvent[], open: Invite): readonly CalendarEvent[] => {
  const time = { start: open.start / 60_000, end: open.end / 60_000 };
  const stands = events.some((event) => isSameInterval(event.time, time) || isFocusIn(event, time));
  return stands ? events : [...events, asEvent(open, time)];
};

const isFocusIn = ({ mark, cancelled, time }: CalendarEvent, place: Interval): boolean =>
  mark === 'focus' && !cancelled && sharedMinutes(time, place) > 0;

const asEvent = ({ self, organizer, attendees, subject }: Invite, time: Interval): CalendarEvent => ({
  id: 'open',
  etag: '',
  subject,
  time,
  allDay: false,
  showAs: 'busy',
  cancelled: false,
  declined: false,
  others: [organizer, ...attendees].map(({ address }) => address).filter((address) => address !== self.address),
  mark: undefined,
  written: undefined,
});
