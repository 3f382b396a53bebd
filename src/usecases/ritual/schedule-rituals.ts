import { leadOf, planRituals, postsFrom, standingTimes } from '#domain/ritual/ritual-plan.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { Gathering } from '#domain/ritual/ritual.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isClockKnown } from '#domain/week/team-clock.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob, RitualPlanStore } from '#ports/due-index.ts';
import type { Stored } from '#ports/stored.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { followClock } from '#usecases/challenge/follow-course.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import { dueRitual } from './due-ritual.ts';
import type { RitualTeam } from './due-ritual.ts';

/**
 * Enters a team's posts, and the turns of its four weeks, into the due index as its settings say; none for a team that has removed the app.
 * `not-yet`: settings with this revision are not saved. Harmless to repeat. Teams is not asked: a team in which it refuses
 * the bot keeps its plan, and nothing is posted there meanwhile.
 *
 * @param from when they were asked for, now by default: what falls due before this is done is made up for
 */
export type ScheduleRituals = (
  team: RitualTeam,
  revision: number,
  from?: Instant,
) => Promise<'scheduled' | 'not-yet' | 'busy'>;

type Needs = {
  readonly gate: Gate;
  readonly teams: Pick<TeamStore, 'load'>;
  readonly board: BoardStore;
  readonly plans: RitualPlanStore;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

const maxTries = 5;

export const makeScheduleRituals =
  (needs: Needs): ScheduleRituals =>
  async (team, revision, from = needs.clock.now()) => {
    const open = await openKnown(needs, team);
    for (let tries = 0; tries < maxTries; tries += 1) {
      const outcome = await tryOnce(needs, team, open, { revision, from });
      if (outcome !== 'conflict') return outcome;
    }
    return 'busy';
  };

type Known = Awaited<ReturnType<typeof openKnown>>;

const openKnown = async ({ gate, teams }: Needs, { tenantId, teamId }: RitualTeam) =>
  await gate.openForPost(tenantId, teamId, async () => ({ team: await teams.load(tenantId, teamId) }));

type Asked = { readonly revision: number; readonly from: Instant };

/** The plan is looked at before the settings: one that is saved on its mark is of settings that nobody has overtaken. */
const tryOnce = async (
  needs: Needs,
  team: RitualTeam,
  open: Known,
  { revision, from }: Asked,
): Promise<'scheduled' | 'not-yet' | 'conflict'> => {
  const stored = await needs.plans.load(team.tenantId, team.teamId);
  if (open.kind === 'closed')
    return enter(needs, team, stored, { zone: stored?.value.zone ?? zoneAtFirst, gatherings: [] });
  const settings = await loadSettings(needs.board, open);
  if (settings.revision < revision) return 'not-yet';
  await followClock(needs, open, settings.zone);
  const isKnown = isClockKnown(settings, open.team);
  const first = postsFrom(isKnown, open.team.greetedAt ?? needs.clock.now());
  const plan = planRituals(settings, { now: from, from: first });
  return enter(needs, team, stored, {
    ...plan,
    since: isAlike(plan, stored?.value) ? stored?.value.since : plan.since,
  });
};

/** Whether the team's posts come when they came before. */
const isAlike = ({ zone, gatherings }: RitualPlan, before: RitualPlan | undefined): boolean =>
  before?.zone === zone &&
  before.gatherings.length === gatherings.length &&
  gatherings.every((gathering) => before.gatherings.some((one) => isSamePost(one, gathering)));

/**
 * The new rows come first, then the plan that makes them count, then the old rows go: a crash in between leaves rows
 * that count for nothing, and never a post without its row.
 */
const enter = async (
  { plans, dueIndex, clock }: Needs,
  team: RitualTeam,
  stored: Stored<RitualPlan> | undefined,
  plan: RitualPlan,
): Promise<'scheduled' | 'conflict'> => {
  if (stored === undefined && plan.gatherings.length === 0) return 'scheduled';
  for (const gathering of plan.gatherings) await dueIndex.put(dueRitual(team, plan.zone, gathering));
  if ((await plans.save(team.tenantId, team.teamId, plan, stored?.etag)) === 'conflict') return 'conflict';
  if (stored !== undefined) await dueIndex.removeAll(leftOver(team, plan, stored.value, clock.now()));
  return 'scheduled';
};

/** Rows of the plan before that the new one does not want. What is due this very moment and is not moved stays. */
const leftOver = (team: RitualTeam, plan: RitualPlan, before: RitualPlan, now: Instant): readonly DueJob[] =>
  before.gatherings.flatMap((gathering) => {
    const kept = plan.gatherings.find((one) => leadOf(one) === leadOf(gathering));
    const isKept = kept !== undefined && plan.zone === before.zone && isSamePost(kept, gathering);
    return standingTimes(gathering, before.zone, now)
      .filter((at) => at !== kept?.next && !(isKept && at <= now))
      .map((next) => dueRitual(team, before.zone, { ...gathering, next }));
  });

const isSamePost = (one: Gathering, other: Gathering): boolean =>
  leadOf(one) === leadOf(other) &&
  one.moment.weekday === other.moment.weekday &&
  one.moment.minute === other.moment.minute;
