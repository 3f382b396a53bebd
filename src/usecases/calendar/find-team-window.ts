import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { Schedule } from '#domain/calendar/schedule.ts';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { WindowMember } from '#domain/calendar/team-window.ts';
import { otherMember, ownMember } from '#domain/calendar/window-members.ts';
import type { WindowTeam } from '#domain/calendar/window-members.ts';
import { toLocalTime, toUtcMinutes } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { addWeeks, mondayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Calendar } from '#ports/calendar.ts';
import type { Clock } from '#ports/clock.ts';
import { mailboxSettings } from './mailbox-settings.ts';

/** Someone of the team, as its roster names them. */
type RosterMember = {
  readonly personId: string;
  /** SMTP address; left out where the roster has none. */
  readonly address?: string;
};

export type GatherTeamNeeds = {
  readonly calendar: Pick<Calendar, 'events' | 'schedules' | 'workingHours'>;
  /** Lower-case SMTP address of the calendar's owner. */
  readonly ownAddress: string;
  /** What the person has set; `undefined` while they have said nothing. */
  readonly readSettings: () => Promise<CalendarSettings | undefined>;
  readonly clock: Clock;
  /** Who asks; the roster may know them by another address than their calendar does. */
  readonly ownId: string | undefined;
  readonly team: WindowTeam;
  readonly members: readonly RosterMember[];
  /** Windows of the other teams of whoever asks. */
  readonly elsewhere: readonly WeeklyTime[];
};

/** A team's coming weeks, as the one who asks may see them. They never leave the client. */
export type GatheredTeam = {
  readonly members: readonly WindowMember[];
  /** IANA zone of the team. */
  readonly zone: string;
  readonly weeks: readonly Week[];
  /** IANA zones of those whose calendars tell one, by person. */
  readonly zones: ReadonlyMap<string, string>;
};

/** How far a habit is looked ahead. */
const weeksAhead = 8;

/** Reads when everyone of a team is free in the coming weeks. Rejects with `Unavailable`. */
export const gatherTeam = async (needs: GatherTeamNeeds): Promise<GatheredTeam> => {
  const { calendar, ownAddress, ownId, team, members } = needs;
  const now = Math.ceil(needs.clock.now() / 60_000);
  const weeks = weeksFrom(now, team.zone);
  const range = rangeOf(weeks, team.zone);
  const isOwn = ({ personId, address }: RosterMember): boolean =>
    ownId === undefined ? address?.toLowerCase() === ownAddress : personId === ownId;
  const asked = members.filter((one) => !isOwn(one)).flatMap(({ address }) => address ?? []);
  const [settings, events, schedules] = await Promise.all([
    needs.readSettings().then((set) => set ?? mailboxSettings(calendar, team.zone)),
    calendar.events(range),
    calendar.schedules(asked, range),
  ]);
  const scheduleOf = (address: string | undefined): Schedule | undefined =>
    schedules.find((one) => one.address === address?.toLowerCase());
  const own = { events, settings, tombstones: [], now, ownAddress };
  return {
    members: members.map((one) =>
      isOwn(one)
        ? ownMember(one.personId, own, weeks, team, needs.elsewhere)
        : otherMember(one.personId, scheduleOf(one.address), weeks, team),
    ),
    zone: team.zone,
    weeks,
    zones: new Map(
      members.flatMap((one) => {
        const zone = isOwn(one) ? settings.zone : zoneOf(scheduleOf(one.address));
        return zone === undefined ? [] : [[one.personId, zone] as const];
      }),
    ),
  };
};

/** Whole weeks, beginning with the next: what is left of this one says nothing about a habit. */
const weeksFrom = (now: number, zone: string): readonly Week[] => {
  const current = weekOf(toLocalTime(now, zone).date);
  return Array.from({ length: weeksAhead }, (_, index) => addWeeks(current, index + 1));
};

/** With a day on both ends: elsewhere the week begins earlier, or ends later. */
const rangeOf = (weeks: readonly Week[], zone: string): Interval => {
  const midnight = (week: Week): number => toUtcMinutes({ date: mondayOf(week), minutes: 0 }, zone);
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('There are no weeks to look at');
  return { start: midnight(first) - 1440, end: midnight(addWeeks(last, 1)) + 1440 };
};

const zoneOf = (schedule: Schedule | undefined): string | undefined =>
  schedule?.kind === 'known' ? schedule.hours?.zone : undefined;
