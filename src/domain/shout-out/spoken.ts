import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { thisWeekOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { ShoutOut } from './shout-out.ts';

/** Who has recognised someone in a week, on the team's clock; it counts whatever became of it. */
export const spokenIn = (
  shoutOuts: readonly Pick<ShoutOut, 'by' | 'at'>[],
  week: Week,
  settings: Pick<TeamSettings, 'zone'>,
): ReadonlySet<PersonId> =>
  new Set(shoutOuts.filter(({ at }) => thisWeekOf(settings, at) === week).map(({ by }) => by));
