import { leadOf, planRituals, postsFrom } from '#domain/ritual/ritual-plan.ts';
import type { PlannedGathering, RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isClockKnown } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { Gate, TeamForDelivery } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import { dueRitual } from './due-ritual.ts';
import type { RitualTeam } from './due-ritual.ts';

/**
 * Enters a team's posts into the due index as its settings say; none for a team that has removed the app.
 * `not-yet`: settings with this revision are not saved. Harmless to repeat.
 */
export type ScheduleRituals = (team: RitualTeam, revision: number) => Promise<'scheduled' | 'not-yet' | 'busy'>;

type Needs = {
  readonly gate: Gate;
  readonly board: BoardStore;
  readonly plans: RitualPlanStore;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

const maxTries = 5;

export const makeScheduleRituals =
  (needs: Needs): ScheduleRituals =>
  async (team, revision) => {
    const open = await needs.gate.openForDelivery(team.tenantId, team.teamId);
    const week = open.kind === 'closed' ? undefined : await weekOfTeam(needs, open);
    if (week !== undefined && week.settings.revision < revision) return 'not-yet';
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (await move(needs, team, week)) return 'scheduled';
    }
    return 'busy';
  };

type TeamWeek = { readonly settings: TeamSettings; readonly from: Instant | undefined };

const weekOfTeam = async ({ board, clock }: Needs, open: TeamForDelivery): Promise<TeamWeek> => {
  const settings = await loadSettings(board, open);
  const { team } = open;
  return { settings, from: postsFrom(isClockKnown(settings, team), team.greetedAt ?? clock.now()) };
};

/**
 * The new rows come first, then the plan that makes them count, then the old rows go: a crash in between leaves rows
 * that count for nothing, and never a post without its row.
 */
const move = async (
  { plans, dueIndex, clock }: Needs,
  team: RitualTeam,
  week: TeamWeek | undefined,
): Promise<boolean> => {
  const stored = await plans.load(team.tenantId, team.teamId);
  if (week === undefined && stored === undefined) return true;
  const plan: RitualPlan =
    week === undefined
      ? { zone: stored?.value.zone ?? zoneAtFirst, gatherings: [] }
      : planRituals(week.settings, { now: clock.now(), from: week.from, before: stored?.value });
  for (const gathering of plan.gatherings) await dueIndex.put(dueRitual(team, plan.zone, gathering));
  if ((await plans.save(team.tenantId, team.teamId, plan, stored?.etag)) === 'conflict') return false;
  for (const gathering of stored?.value.gatherings ?? [])
    if (!plan.gatherings.some((one) => isSameRow(one, gathering)))
      await dueIndex.remove(dueRitual(team, plan.zone, gathering));
  return true;
};

const isSameRow = (one: PlannedGathering, other: PlannedGathering): boolean =>
  leadOf(one) === leadOf(other) && one.next === other.next;
