import { nextOf, seriesChanges, seriesOf } from '#domain/calendar/team-series.ts';
import type { TeamSeries, WantedSeries } from '#domain/calendar/team-series.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';

/** Whose series it is about. */
export type SeriesOfTeam = {
  readonly teamId: string;
  /** What it is called in the calendar. */
  readonly subject: string;
  /** UTC minutes. */
  readonly now: number;
};

type SeriesCalendar = Pick<Calendar, 'events' | 'create' | 'find' | 'remove'>;

/** A weekly series without an occurrence in so many minutes is none. */
const ahead = 8 * 7 * 1440;

/** What of teams' field windows stands in one's calendar, by what the team is. Rejects with `Unavailable`. */
export const readTeamSeries = async (
  calendar: Pick<Calendar, 'events'>,
  now: number,
): Promise<(teamId: string) => readonly TeamSeries[]> => {
  const events = await calendar.events({ start: now, end: now + ahead });
  return (teamId) => seriesOf(events, teamId);
};

/**
 * Has one's calendar hold exactly `wanted` of a team's series: writes first and removes then. It reads what stands each
 * time, so that after a failure the same call goes on where the last one ended, and writes nothing twice. Nothing is
 * touched but series of ours for this team. Resolves to `left` where one stays that is not wanted, because its owner has
 * invited somebody to it. Rejects with `Unavailable`.
 */
export const holdTeamSeries = async (
  calendar: SeriesCalendar,
  team: SeriesOfTeam,
  wanted: readonly WantedSeries[],
): Promise<'held' | 'left'> => {
  const series = await readTeamSeries(calendar, team.now);
  const { write, remove } = seriesChanges(series(team.teamId), wanted);
  await calendar.create(write.map((one) => newSeries(team, one)));
  let outcome: 'held' | 'left' = 'held';
  for (const { weekly, time } of remove) {
    const id = await calendar.find(blockAt(team, time, weekly.zone));
    if (id !== undefined && (await calendar.remove([id])).length > 0) outcome = 'left';
  }
  return outcome;
};

/** It stands where its owner has it, and says for which window of the team it does. */
const newSeries = (team: SeriesOfTeam, { weekly, own }: WantedSeries): NewBlock => ({
  ...blockAt(team, nextOf(own, team.now), own.zone),
  written: nextOf(weekly, team.now),
});

const blockAt = ({ teamId, subject }: SeriesOfTeam, time: Interval, zone: string): NewBlock => ({
  mark: 'field-window',
  subject,
  time,
  zone,
  repeats: 'weekly',
  teamId,
});
