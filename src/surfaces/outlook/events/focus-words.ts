import type { FocusClash } from '#domain/calendar/focus-clash.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { OwnAppointment } from '#ports/own-appointment.ts';

/** A clash as the words of events take it. */
export type ClashValues = {
  /** e.g. `09:00–11:00, 14:00–15:30` */
  readonly blocks: string;
  /** Whether there are more than are named. */
  readonly more: 'yes' | 'no';
  /** e.g. `11:00–11:30`, or `none` */
  readonly free: string;
  readonly place: string;
};

/** A line has room for so many. */
const mostNamed = 2;

/** Without `Intl`, which classic Outlook's engine need not have: hours and minutes alone. */
export const clashValues = ({ blocks, free }: FocusClash, clock: OwnAppointment['onTheClock']): ClashValues => {
  const range = ({ start, end }: Interval): string => `${timeText(clock(start))}–${timeText(clock(end))}`;
  return {
    blocks: blocks.slice(0, mostNamed).map(range).join(', '),
    more: blocks.length > mostNamed ? 'yes' : 'no',
    free: free === undefined ? 'none' : range(free.time),
    place: free === undefined ? 'none' : free.place,
  };
};

const timeText = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));
