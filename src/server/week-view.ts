import type { WeekView } from '#contracts/week-api.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';
import { viewSettings } from './settings-view.ts';

/** A week as the API sends it, noun by noun, field by field: what the board gains later is not sent by accident. */
export const viewWeek = ({ team, roster }: OpenTeam, { week, today, entries }: WeekReading): WeekView => ({
  team: { name: team.name, members: roster.map(({ personId, name }) => ({ personId, name })) },
  week,
  today,
  settings: viewSettings(settingsOn(entries, team)),
});
