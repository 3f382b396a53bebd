import { dayIn } from '#domain/calendar/zoned-day.ts';
import { leadOf } from '#domain/ritual/ritual-plan.ts';
import type { PlannedGathering } from '#domain/ritual/ritual-plan.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { DueJob } from '#ports/due-index.ts';
import type { TeamJob } from '#ports/send-queue.ts';

type ScheduleJob = Extract<TeamJob, { kind: 'schedule-rituals' }>;

/** Whose rituals they are. */
export type RitualTeam = { readonly tenantId: TenantId; readonly teamId: TeamId };

/** A planned post in the due index. */
export const dueRitual = ({ tenantId, teamId }: RitualTeam, zone: string, gathering: PlannedGathering): DueJob => {
  const { rituals, moment, next } = gathering;
  const week = weekOf(dayIn(zone, next));
  return {
    at: next,
    tenantId,
    owner: teamId,
    name: leadOf(gathering),
    job: { kind: 'post-ritual', tenantId, teamId, rituals, week, due: { at: next, zone, moment } },
  };
};

/** Has the rows of a team's posts entered anew, as its settings say. */
export const planAnew = ({ tenantId, teamId }: RitualTeam): ScheduleJob => ({
  kind: 'schedule-rituals',
  tenantId,
  teamId,
  revision: 0,
});
