import type { FocusTimesBody } from '#contracts/preferences-api.ts';
import type { SettingsClient } from '#contracts/settings-client.ts';
import type { CalendarEvent } from '#domain/calendar/calendar-event.ts';
import { focusHorizonMs, mostFocusTimes } from '#domain/people/focus-times.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import { Unavailable } from '#ports/unavailable.ts';

type Needs = {
  readonly calendar: Pick<Calendar, 'events'>;
  readonly settings: Pick<SettingsClient, 'preferences' | 'shareFocusTimes'>;
  readonly clock: Clock;
};

const minuteMs = 60_000;

/**
 * Tells the bot when the next focus blocks are, for whoever has chosen that; for everyone else the calendar is not even
 * looked at. Nobody waits for it: what fails now is told the next time.
 */
export const shareFocus = async ({ calendar, settings, clock }: Needs): Promise<void> => {
  try {
    const chosen = await settings.preferences();
    if (chosen.kind !== 'done' || !chosen.view.sharesFocus) return;
    const now = clock.now();
    const range = { start: Math.floor(now / minuteMs), end: Math.floor((now + focusHorizonMs) / minuteMs) };
    await settings.shareFocusTimes({ times: focusTimesIn(await calendar.events(range)) });
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};

/** Of our own blocks the beginnings and ends, in milliseconds; nothing else leaves this device. */
const focusTimesIn = (events: readonly CalendarEvent[]): FocusTimesBody['times'] =>
  events
    .filter(({ mark, cancelled }) => mark === 'focus' && !cancelled)
    .map(({ time }) => ({ from: time.start * minuteMs, to: time.end * minuteMs }))
    .slice(0, mostFocusTimes);
