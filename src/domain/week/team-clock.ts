import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Team } from '#domain/team/team.ts';
import type { BoardEntry } from './board.ts';
import { entriesOf } from './entries.ts';
import { settingsAtFirst, zoneAtFirst } from './team-settings.ts';
import type { TeamSettings } from './team-settings.ts';

type Clocked = Pick<TeamSettings, 'zone'>;

/** The day that it is for a team; in UTC for one that has set nothing. */
export const todayOf = (settings: Clocked | undefined, now: Instant): Day => dayIn(settings?.zone ?? zoneAtFirst, now);

/** The week that it is for a team. */
export const thisWeekOf = (settings: Clocked | undefined, now: Instant): Week => weekOf(todayOf(settings, now));

/** What a team has chosen, or what holds until it has. */
export const settingsOn = (
  entries: readonly BoardEntry[],
  { language, zone }: Pick<Team, 'language' | 'zone'>,
): TeamSettings => entriesOf(entries, 'settings')[0]?.value ?? settingsAtFirst(zone ?? zoneAtFirst, language);

/** Whether a team's clock is one that somebody has told, and not the one that holds until then. */
export const isClockKnown = (settings: Pick<TeamSettings, 'revision'>, { zone }: Pick<Team, 'zone'>): boolean =>
  settings.revision > 0 || zone !== undefined;
