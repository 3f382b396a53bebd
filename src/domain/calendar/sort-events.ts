import { isSameInterval, sharedMinutes } from '#domain/planner/interval-set.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import type { SavedBlock } from './day-plan.ts';
import { eventTime, isBlocking } from './event-time.ts';
import { isOneToOne } from './one-to-one.ts';

/** A meeting or relationship time as the calendar has it. */
export type PlacedEvent = {
  readonly id: string;
  readonly kind: 'meeting' | 'one-to-one' | 'field-window';
  readonly time: Interval;
  readonly subject: string | undefined;
};

/** The events by what they mean for planning. */
export type SortedEvents = {
  readonly placed: readonly PlacedEvent[];
  /** Focus blocks that the plan may move. */
  readonly movable: readonly SavedBlock[];
  /** Focus blocks that stay: begun or about to, changed by their owner, or not wholly inside working time. */
  readonly fixed: readonly SavedBlock[];
  /** Where blocks stood, or were to stand, that their owner has put elsewhere: that place is not for focus. */
  readonly left: readonly Interval[];
  /** Events whose end lies before their start. */
  readonly setAside: readonly CalendarEvent[];
};

/** By what events are judged. */
export type SortRules = {
  readonly settings: Pick<CalendarSettings, 'zone' | 'tentative' | 'freeze' | 'externalOneToOnes'>;
  /** Lower-case SMTP address of the calendar's owner; one of another domain is of another organisation. */
  readonly ownAddress: string;
  /** UTC minutes. */
  readonly now: number;
};

/** Sorts `events` for days with `working` time; what was cancelled, declined, free or of no length does not appear. */
export const sortEvents = (
  events: readonly CalendarEvent[],
  working: readonly Interval[],
  { settings, ownAddress, now }: SortRules,
): SortedEvents => {
  const live = events
    .map((event) => ({ event, time: eventTime(event, settings.zone) }))
    .filter(({ event, time }) => time.start < time.end && isLive(event, settings.tentative));
  const focus = live.filter(({ event }) => event.mark === 'focus');
  const isMovable = ({ event, time }: Live): boolean =>
    time.start >= now + settings.freeze &&
    (event.written === undefined || isSameInterval(event.written, time)) &&
    event.showAs === 'busy' &&
    event.others.length === 0 &&
    working.some((part) => sharedMinutes(part, time) === time.end - time.start);
  return {
    placed: live
      .filter(({ event }) => event.mark !== 'focus')
      .map(({ event, time }) => ({
        id: event.id,
        kind: kindOf(event, settings.externalOneToOnes, ownAddress),
        time,
        subject: event.subject,
      })),
    movable: focus.filter(isMovable).map(toBlock),
    fixed: focus.filter((block) => !isMovable(block)).map(toBlock),
    left: leftTimes(events),
    setAside: events.filter(({ time }) => time.end < time.start),
  };
};

/** A block of ours is there however its owner shows it. */
const isLive = (event: CalendarEvent, tentative: CalendarSettings['tentative']): boolean =>
  event.mark === 'focus' ? !event.cancelled : isBlocking(event, tentative);

const leftTimes = (events: readonly CalendarEvent[]): readonly Interval[] =>
  events
    .filter(({ mark, cancelled }) => mark === 'focus' && !cancelled)
    .flatMap(({ written, time }) => (written === undefined || isSameInterval(written, time) ? [] : [written]));

type Live = { readonly event: CalendarEvent; readonly time: Interval };

const toBlock = ({ event, time }: Live): SavedBlock => ({ id: event.id, time });

const kindOf = (event: CalendarEvent, externals: boolean, ownAddress: string): PlacedEvent['kind'] => {
  if (event.mark === 'field-window') return 'field-window';
  const isOurs = (address: string): boolean => externals || domainOf(address) === domainOf(ownAddress);
  return isOneToOne(event, isOurs) ? 'one-to-one' : 'meeting';
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
