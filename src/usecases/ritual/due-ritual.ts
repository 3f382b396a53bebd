import { dayIn } from '#domain/calendar/zoned-day.ts';
import { leadOf } from '#domain/ritual/ritual-plan.ts';
import type { PlannedGathering } from '#domain/ritual/ritual-plan.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { DueJob } from '#ports/due-index.ts';

/** Whose rituals they are. */
export type RitualTeam = { readonly tenantId: TenantId; readonly teamId: TeamId };

/** A planned post in the due index. */
export const dueRitual = ({ tenantId, teamId }: RitualTeam, zone: string, gathering: PlannedGathering): DueJob => {
  const { rituals, next } = gathering;
  const week = weekOf(dayIn(zone, next));
  return {
    at: next,
    tenantId,
    owner: teamId,
    name: leadOf(gathering),
    job: { kind: 'post-ritual', tenantId, teamId, rituals, week },
  };
};
