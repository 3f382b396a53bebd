import { focusClash } from '#domain/calendar/focus-clash.ts';
import type { FocusClash } from '#domain/calendar/focus-clash.ts';
import type { Clock } from '#ports/clock.ts';
import type { FocusAlerts } from '#ports/focus-alerts.ts';
import type { OwnAppointment } from '#ports/own-appointment.ts';

/** What an event learns from whether the appointment falls into focus. */
export type ClashParts = {
  readonly alerts: Pick<FocusAlerts, 'areOn' | 'times'>;
  readonly appointment: OwnAppointment;
  readonly clock: Clock;
};

/** Whether the open appointment falls into focus; `undefined` too where the person does not want to be told. */
export const findClash = async ({ alerts, appointment, clock }: ClashParts): Promise<FocusClash | undefined> => {
  const times = alerts.areOn() ? alerts.times() : undefined;
  if (times === undefined) return undefined;
  const meeting = await appointment.time();
  if (meeting === undefined) return undefined;
  const midnight = meeting.start - appointment.onTheClock(meeting.start);
  return focusClash(times, meeting, { start: midnight, end: midnight + 1440 }, Math.floor(clock.now() / 60_000));
};
