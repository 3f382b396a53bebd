import type { TeamScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { SendQueue } from '#ports/send-queue.ts';

/** Has the posts of these weeks that show recognitions drawn anew, where there are any. */
export const refreshShoutOuts = async (
  queue: SendQueue,
  { tenantId, teamId }: TeamScope,
  weeks: readonly (Week | undefined)[],
): Promise<void> => {
  const shown = new Set(weeks.filter((week) => week !== undefined));
  await Promise.all(
    [...shown].map((week) => queue.add({ kind: 'refresh-ritual', tenantId, teamId, ritual: 'shout-outs', week })),
  );
};

/** A week as a part of what someone is told, in small letters. */
const nameOfWeek = (week: Week): string => week.toLowerCase();

/** What people are told of their turns; each once. */
export const turnNews = {
  /** It is their voice this week. */
  yours: (week: Week): string => `turn-${nameOfWeek(week)}`,
  /** Someone asks them to swap. */
  asked: (week: Week, from: PersonId): string => `swap-${nameOfWeek(week)}-${from}`,
  /** The colleague took their turn. */
  swapped: (week: Week, to: PersonId): string => `swapped-${nameOfWeek(week)}-${to}`,
  /** The colleague cannot this week. */
  notSwapped: (week: Week, to: PersonId): string => `not-swapped-${nameOfWeek(week)}-${to}`,
};

/** What the recipients of a recognition are told. */
export const shoutOutNews = 'for-you';
