import { dayIn, instantIn } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import type { TeamSettings, WeeklyMoment } from '#domain/week/team-settings.ts';
import { gatheringsOf } from './ritual.ts';
import type { Gathering, Ritual } from './ritual.ts';

/** A post of each week and when it was first due as it was planned: from then on each week. */
export type PlannedGathering = Gathering & { readonly next: Instant };

/** One time of a post: the moment of the week, and the clock that shows it then. */
export type RitualTime = { readonly at: Instant; readonly zone: string; readonly moment: WeeklyMoment };

/** Which posts of a team are due, as its settings were when it was planned. */
export type RitualPlan = {
  /** IANA zone of the team's clock. */
  readonly zone: string;
  readonly gatherings: readonly PlannedGathering[];
  /** When it was asked for: what fell due before then was due by the plan before it. */
  readonly since?: Instant | undefined;
};

/** How late a post may be made up for. Later it would meet nobody at the time that it is about. */
export const catchUpMs = 12 * 60 * 60_000;

/** The first time after an instant at which a clock shows a moment of the week. */
export const nextTime = ({ weekday, minute }: WeeklyMoment, zone: string, after: Instant): Instant => {
  const today = dayIn(zone, after);
  const day = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const time = instantIn(zone, day, minute);
  return time > after ? time : instantIn(zone, addDays(day, 7), minute);
};

type PlanBase = {
  /** When it was asked for. */
  readonly now: Instant;
  /** Nothing is posted before. */
  readonly from?: Instant | undefined;
};

/** Plans the posts of a team. */
export const planRituals = (settings: TeamSettings, { now, from = now }: PlanBase): RitualPlan => {
  const { zone, pausedUntil } = settings;
  const resume = Math.max(now, from, pausedUntil === undefined ? now : instantIn(zone, pausedUntil, 0) - 1);
  const gatherings = gatheringsOf(settings).map((gathering) => ({
    ...gathering,
    next: nextTime(gathering.moment, zone, resume),
  }));
  return { zone, gatherings, since: now };
};

/** The time after one that has come: what is too late to be made up for is left out. */
export const timeAfter = ({ at, zone, moment }: RitualTime, now: Instant): Instant =>
  nextTime(moment, zone, Math.max(at, now - catchUpMs - 1));

const dayMs = 24 * 60 * 60_000;

/** The times at which rows of a planned post may stand: that which has come last, by whatever plan, and the next one. */
export const standingTimes = ({ moment, next }: PlannedGathering, zone: string, now: Instant): readonly Instant[] => {
  // A week is at most an hour longer than seven days.
  let [last, coming] = [now, nextTime(moment, zone, now - 8 * dayMs)];
  for (; coming <= now; coming = nextTime(moment, zone, coming)) last = coming;
  return [last, Math.max(coming, next)];
};

/**
 * Whether what has come due under the name of a ritual is a post of the plan: one of its times, or one from before there
 * was this plan. What is not was left in the index by a plan of before.
 */
export const isOfPlan = ({ zone, gatherings, since }: RitualPlan, lead: Ritual, at: Instant): boolean =>
  (since !== undefined && at < since) || gatherings.some((one) => leadOf(one) === lead && isTimeOf(one, zone, at));

/** Whether a clock shows the post's moment at an instant. */
export const isTimeOf = ({ moment }: Gathering, zone: string, at: Instant): boolean =>
  nextTime(moment, zone, at - 1) === at;

/** The first ritual of a post stands for it. */
export const leadOf = ({ rituals: [lead] }: Gathering): Ritual => {
  if (lead === undefined) throw new Error('a post without a ritual was planned');
  return lead;
};

/** How long a new team's first posts wait for somebody to tell its clock; nine in UTC is the night of others. */
const clockPatienceMs = 7 * 24 * 60 * 60_000;

/** From when on a team that was greeted then has its posts; `undefined`: at once. */
export const postsFrom = (isClockKnown: boolean, greetedAt: Instant): Instant | undefined =>
  isClockKnown ? undefined : greetedAt + clockPatienceMs;
