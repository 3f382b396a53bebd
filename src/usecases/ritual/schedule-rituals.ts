import { leadOf, planRituals } from '#domain/ritual/ritual-plan.ts';
import type { PlannedGathering, RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, RitualPlanStore } from '#ports/due-index.ts';
import type { Gate } from '#usecases/people/gate.ts';
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
    const settings = open.kind === 'closed' ? undefined : await loadSettings(needs.board, open);
    if (settings !== undefined && settings.revision < revision) return 'not-yet';
    for (let tries = 0; tries < maxTries; tries += 1) {
      if (await move(needs, team, settings)) return 'scheduled';
    }
    return 'busy';
  };

/**
 * The new rows come first, then the plan that makes them count, then the old rows go: a crash in between leaves rows
 * that count for nothing, and never a post without its row.
 */
const move = async (
  { plans, dueIndex, clock }: Needs,
  team: RitualTeam,
  settings: TeamSettings | undefined,
): Promise<boolean> => {
  const stored = await plans.load(team.tenantId, team.teamId);
  if (settings === undefined && stored === undefined) return true;
  const plan: RitualPlan =
    settings === undefined
      ? { zone: stored?.value.zone ?? zoneAtFirst, gatherings: [] }
      : planRituals(settings, clock.now(), stored?.value);
  for (const gathering of plan.gatherings) await dueIndex.put(dueRitual(team, plan.zone, gathering));
  if ((await plans.save(team.tenantId, team.teamId, plan, stored?.etag)) === 'conflict') return false;
  for (const gathering of stored?.value.gatherings ?? [])
    if (!plan.gatherings.some((one) => isSameRow(one, gathering)))
      await dueIndex.remove(dueRitual(team, plan.zone, gathering));
  return true;
};

const isSameRow = (one: PlannedGathering, other: PlannedGathering): boolean =>
  leadOf(one) === leadOf(other) && one.next === other.next;
