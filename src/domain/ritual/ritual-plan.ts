import { dayIn, instantIn } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { weekdayOf } from '#domain/shared/week.ts';
import type { TeamSettings, WeeklyMoment } from '#domain/week/team-settings.ts';
import { gatheringsOf } from './ritual.ts';
import type { Gathering, Ritual } from './ritual.ts';

/** A post of each week and when it is due next. */
export type PlannedGathering = Gathering & { readonly next: Instant };

/** Which posts of a team are due, as its settings were when it was planned. */
export type RitualPlan = {
  /** IANA zone of the team's clock. */
  readonly zone: string;
  readonly gatherings: readonly PlannedGathering[];
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

/** What a plan goes on from. */
type PlanBase = {
  readonly now: Instant;
  /** Nothing is posted before. */
  readonly from?: Instant | undefined;
  /** The plan that held until now: a post of it that is due this very moment stays so. */
  readonly before?: RitualPlan | undefined;
};

/** Plans the posts of a team. */
export const planRituals = (settings: TeamSettings, { now, from = now, before }: PlanBase): RitualPlan => {
  const { zone, pausedUntil } = settings;
  const resume = Math.max(now, from, pausedUntil === undefined ? now : instantIn(zone, pausedUntil, 0) - 1);
  const gatherings = gatheringsOf(settings).map((gathering) => {
    const due = resume === now && before?.zone === zone ? findDue(before, gathering, now) : undefined;
    return { ...gathering, next: due?.next ?? nextTime(gathering.moment, zone, resume) };
  });
  return { zone, gatherings };
};

/** The time after one that has come: what is too late to be made up for is left out. */
export const timeAfter = ({ moment, next }: PlannedGathering, zone: string, now: Instant): Instant =>
  nextTime(moment, zone, Math.max(next, now - catchUpMs - 1));

/** The first ritual of a post stands for it. */
export const leadOf = ({ rituals: [lead] }: Gathering): Ritual => {
  if (lead === undefined) throw new Error('a post without a ritual was planned');
  return lead;
};

/** The plan with the time of one post put off. */
export const withNext = (plan: RitualPlan, lead: Ritual, next: Instant): RitualPlan => ({
  ...plan,
  gatherings: plan.gatherings.map((one) => (leadOf(one) === lead ? { ...one, next } : one)),
});

const findDue = ({ gatherings }: RitualPlan, { rituals, moment }: Gathering, now: Instant) =>
  gatherings.find(
    (one) =>
      one.next <= now &&
      one.rituals.join() === rituals.join() &&
      one.moment.weekday === moment.weekday &&
      one.moment.minute === moment.minute,
  );

/** How long a new team's first posts wait for somebody to tell its clock; nine in UTC is the night of others. */
const clockPatienceMs = 7 * 24 * 60 * 60_000;

/** From when on a team that was greeted then has its posts; `undefined`: at once. */
export const postsFrom = (isClockKnown: boolean, greetedAt: Instant): Instant | undefined =>
  isClockKnown ? undefined : greetedAt + clockPatienceMs;
