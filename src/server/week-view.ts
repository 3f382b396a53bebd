import type { WeekView } from '#contracts/week-api.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** A week as the API sends it, noun by noun, field by field: what the board gains later is not sent by accident. */
export const viewWeek = ({ team, roster }: OpenTeam, { week, today }: WeekReading): WeekView => ({
  team: { name: team.name, members: roster.map(({ personId, name }) => ({ personId, name })) },
  week,
  today,
});
