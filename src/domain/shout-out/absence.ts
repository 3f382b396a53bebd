import type { Preferences } from '#domain/people/preferences.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { Absence } from './fill-turn.ts';

/** Whether someone is not there to recognise anyone in a week: not back by the day of its shout-outs. */
export const absenceIn = (
  { pausedUntil, outOfOfficeUntil }: Pick<Preferences, 'pausedUntil' | 'outOfOfficeUntil'>,
  week: Week,
  { shoutOutsAt }: Pick<TeamSettings, 'shoutOutsAt'>,
): Absence | undefined => {
  const day = addDays(mondayOf(week), shoutOutsAt.weekday);
  if (pausedUntil !== undefined && pausedUntil > day) return 'paused';
  return outOfOfficeUntil !== undefined && outOfOfficeUntil > day ? 'away' : undefined;
};
