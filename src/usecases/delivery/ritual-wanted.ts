import { catchUpMs, isOfPlan, isTimeOf, leadOf } from '#domain/ritual/ritual-plan.ts';
import type { PlannedGathering, RitualPlan } from '#domain/ritual/ritual-plan.ts';
import { gatheringsOf, rituals } from '#domain/ritual/ritual.ts';
import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { RitualJob } from '#ports/send-queue.ts';

export type PostRitual = Extract<RitualJob, { kind: 'post-ritual' }>;

/** The post of a day, and what it is about. */
export type DaysPost = { readonly day: Day; readonly rituals: readonly Ritual[] };

/** What a job comes to by what the team has chosen. */
export type Wanted =
  | ({ readonly kind: 'post' } & DaysPost)
  /** Switched off or paused, or asked for in a week that is over. */
  | { readonly kind: 'nothing' }
  /** It was due too long ago to be made up for. */
  | { readonly kind: 'late'; readonly at: Instant }
  /** The time is none of the team's plan, or there is no team any more. */
  | { readonly kind: 'moved' | 'gone' };

type Chosen = { readonly settings: TeamSettings; readonly plan: RitualPlan | undefined; readonly now: Instant };

/**
 * What of a job is to be posted: the team may have switched one off or on, moved it, or paused, since the job was made. What
 * share a post is as the plan says, which is newer than a row that was in a scheduler's hands while it was saved.
 */
export const wantedOf = (job: PostRitual, { settings, plan, now }: Chosen): Wanted => {
  if (isMoved(job, plan)) return { kind: 'moved' };
  const { due, again } = job;
  const named = plannedOf(job, plan)?.rituals ?? job.rituals;
  const on = gatheringsOf(settings).flatMap((gathering) => gathering.rituals);
  const kept = rituals.filter((ritual) => named.includes(ritual) && on.includes(ritual));
  if (kept.length === 0 || (again === undefined && isPaused(settings, now))) return { kind: 'nothing' };
  if (due !== undefined && again === undefined && now - due.at > catchUpMs) return { kind: 'late', at: due.at };
  const day = dayOf(job, settings.zone, now);
  return day === undefined ? { kind: 'nothing' } : { kind: 'post', day, rituals: kept };
};

/** The post of the plan that comes at the job's time. */
const plannedOf = ({ due, rituals: [lead] }: PostRitual, plan: RitualPlan | undefined): PlannedGathering | undefined =>
  due && plan && lead && plan.gatherings.find((one) => leadOf(one) === lead && isTimeOf(one, plan.zone, due.at));

/** Whether the row that the job is from goes on otherwise than the plan: its rows are to be entered anew then. */
export const isDrifted = (job: PostRitual, plan: RitualPlan | undefined): boolean => {
  const planned = plannedOf(job, plan);
  return planned !== undefined && (planned.rituals.join() !== job.rituals.join() || plan?.zone !== job.due?.zone);
};

/** Whether the job fell due at a time that is none of the team's any more. */
export const isMoved = ({ due, rituals: [lead] }: PostRitual, plan: RitualPlan | undefined): boolean =>
  due !== undefined && (plan === undefined || lead === undefined || !isOfPlan(plan, lead, due.at));

/** What the job itself says of that, before the team is read: nearly always the same. `undefined`: it does not know the clock. */
export const foreseenOf = (job: PostRitual, now: Instant): DaysPost | undefined => {
  const day = job.again ?? (job.due && dayOf(job, job.due.zone, now));
  return day === undefined ? undefined : { day, rituals: rituals.filter((ritual) => job.rituals.includes(ritual)) };
};

export const isSamePost = (one: DaysPost, other: DaysPost): boolean =>
  one.day === other.day && one.rituals.join() === other.rituals.join();

const hourMs = 3_600_000;

/**
 * The day that a post counts for: that on which it was due, though it comes on the next one, so that it takes the place of
 * no other; `undefined` where that is of another week by the clock that the team has set since. What someone asks for
 * counts for the last day, up to an hour later.
 */
const dayOf = ({ week, again, due }: PostRitual, zone: string, now: Instant): Day | undefined => {
  if (again !== undefined) return again;
  const instants = due === undefined ? [now, now - hourMs] : [due.at];
  return instants.map((instant) => todayOf({ zone }, instant)).find((day) => weekOf(day) === week);
};

const isPaused = (settings: TeamSettings, now: Instant): boolean =>
  settings.pausedUntil !== undefined && todayOf(settings, now) < settings.pausedUntil;
