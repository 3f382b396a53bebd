import { challengeWeeks } from '#domain/challenge/challenge.ts';
import { addDays, addMonths, dayOf, startOf } from '#domain/shared/day.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { BoardEntry } from '#domain/week/board.ts';

/** The first day of which a team's practices are still kept. */
export const keptSince = (now: Instant, months: number): Day => addMonths(dayOf(now), -months);

/** Days of a month on which something is looked through: every month has them. */
const sweepDays = 28;

/**
 * When a team's practices, a tenant or someone in no team is looked at next: once a month, on a day and in a minute of their own,
 * so that looks are spread over the month and whoever asks within a month means the same one.
 */
export const sweepAfter = (id: TeamId | TenantId | PersonId, now: Instant): Instant => {
  const [day, minute] = [Number.parseInt(id.slice(0, 4), 16), Number.parseInt(id.slice(4, 8), 16)];
  const inMonth = (first: Day): Instant => startOf(addDays(first, day % sweepDays)) + (minute % 1440) * 60_000;
  const month: Day = `${dayOf(now).slice(0, 8)}01`;
  const at = inMonth(month);
  return at > now ? at : inMonth(addMonths(month, 1));
};

/** Whether something that still stands open has been left alone since before a day. */
export const isForgottenSince = (entry: BoardEntry, since: Day): boolean => {
  const touched = lastTouched(entry);
  return touched !== undefined && touched < since;
};

/** The rest is of a week, or of no time: the team's settings, its first steps, its turns, its windows. */
const lastTouched = ({ noun, value }: BoardEntry): Day | undefined => {
  if (noun === 'promise') return value.day;
  if (noun === 'dissent') return value.steps.at(-1)?.on ?? value.raised.on;
  return noun === 'challenge' ? addDays(dayOf(value.startedAt), challengeDays) : undefined;
};

const challengeDays = 7 * challengeWeeks;
