import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';

/**
 * The field window that a team has adopted for all of it, in the zone that its clock had then. Of the members' calendars
 * nothing is in it, nor who has put it into theirs.
 */
export type AdoptedWindow = WeeklyTime & {
  /** Who adopted it, for the team. */
  readonly by: PersonId;
  /** On the team's clock. */
  readonly on: Day;
};

/** What a team has of it: it stays when the window is given up, so that nobody writes over what they have not read. */
export type TeamFieldWindow = {
  readonly window: AdoptedWindow | undefined;
  /** The last other one: it stands in the calendars of those who have not moved theirs along yet. */
  readonly before?: WeeklyTime | undefined;
  /** 1 for the first that was adopted, one more each time that it is moved or given up. */
  readonly revision: number;
};

/** A team has one of these: its id is its noun. */
export const teamWindowId = 'team-field-window';
