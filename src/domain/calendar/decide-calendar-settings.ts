import type { CalendarSettings } from './calendar-settings.ts';
import type { LocalSpan } from './working-time.ts';
import { isZone } from './zoned-day.ts';

/** What a person has said about their calendar, as it is kept for them. */
export type KeptCalendarSettings = {
  readonly settings: CalendarSettings;
  /** 1 for the first save, one more with each: what an edit is based on. */
  readonly revision: number;
};

/** What someone wants for their calendar, and the revision that they had before them: 0 before the first. */
export type CalendarSettingsCommand = { readonly settings: CalendarSettings; readonly basedOn: number };

export type CalendarSettingsDecision =
  | { readonly kind: 'refused'; readonly reason: 'text-has-changed' | 'out-of-range' }
  | { readonly kind: 'changed'; readonly kept: KeptCalendarSettings };

/** Takes over how someone wants their calendar planned, all of it. */
export const decideCalendarSettings = (
  kept: KeptCalendarSettings | undefined,
  { settings, basedOn }: CalendarSettingsCommand,
): CalendarSettingsDecision => {
  const revision = kept?.revision ?? 0;
  if (basedOn !== revision) return { kind: 'refused', reason: 'text-has-changed' };
  if (calendarFlaw(settings) !== undefined) return { kind: 'refused', reason: 'out-of-range' };
  return { kind: 'changed', kept: { settings, revision: revision + 1 } };
};

/** Why nothing can be planned with settings. */
export type CalendarFlaw = 'zone' | 'hours' | 'lunch' | 'lengths';

/** What of settings contradicts itself; `undefined` when one can plan with them. */
export const calendarFlaw = ({ zone, hours, lunch, focus }: CalendarSettings): CalendarFlaw | undefined => {
  if (!isZone(zone)) return 'zone';
  if (hours.flat().some(isEmpty)) return 'hours';
  if (lunch.some(isEmpty)) return 'lunch';
  return focus.minLength > focus.maxLength ? 'lengths' : undefined;
};

/** Says neither all day, which is from 0 to 1440, nor never. */
const isEmpty = ({ start, end }: LocalSpan): boolean => start === end || start === 1440;
