import type { Instant } from '#domain/shared/instant.ts';

/** The last slots of a tenant that were taken and not given up, in their order: as many as are asked about. */
export type TakenSlots = readonly Instant[];

/**
 * Milliseconds from one slot to the next on an average: fifty are taken within fifty of these, and never more. Teams takes 50 requests a second from one app for one tenant
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit); a little of that is given up, so that a
 * request may leave up to {@link slotMs} late, its sender know the time no better than to some two milliseconds, and one take
 * some milliseconds more on its way than another, without ever making 51 in a second: (1000 + 4 + 2 + 7) / 20.27 < 50.
 */
export const spacingMs = 20.27;

/**
 * How late a slot may still be used where there is one after the other. To miss one costs little, as another one takes its
 * place; to leave late is to arrive beside those that come after.
 */
export const slotMs = 4;

/** What Teams takes in a second. */
const mostInSecond = 50;

/** No more slots than {@link mostInSecond} begin within this. */
const fullMs = mostInSecond * spacingMs;

/** Milliseconds from one slot to the next at least: where one was missed, another goes between two that are taken. */
const gapMs = 8;

/**
 * After a hitch of no more than this slots follow each other closer than on an average, as far as there is room. What is
 * longer was a time without work: a crowd of slots then would stay one second by second, and leave no room to make up for
 * anything.
 */
const mostMadeUpMs = 300;

/** Slots that are remembered: those of a second, those that lie ahead, and as many as may turn out to be missed. */
export const mostKept = mostInSecond + 40;

export const withSlot = (taken: TakenSlots, at: Instant): TakenSlots =>
  [...taken, at].toSorted((one, other) => one - other).slice(-mostKept);

/** The earliest slot behind all that are taken. */
export const freeBehind = (taken: TakenSlots): Instant => {
  const last = taken.at(-1) ?? Number.NEGATIVE_INFINITY;
  const room = (taken.at(-mostInSecond) ?? Number.NEGATIVE_INFINITY) + fullMs;
  const isMadeUp = last + spacingMs - room <= mostMadeUpMs;
  return Math.max(last + (isMadeUp ? gapMs : spacingMs), room);
};

/**
 * The earliest slot from `soonest` on that lies between two that are taken, where one was given up. The sooner it is used
 * again, the less is lost: what comes a second later cannot begin before a second after this one.
 */
export const freeBetween = (taken: TakenSlots, soonest: Instant): Instant | undefined => {
  for (const [index, next] of taken.entries()) {
    if (next <= soonest) continue;
    const [second, before] = [taken[index - mostInSecond], taken[index - 1]];
    if (second === undefined || before === undefined) continue;
    const room = second + fullMs;
    const at = Math.max(soonest, before + gapMs, room);
    if (at - room <= mostMadeUpMs && at <= next - gapMs && hasRoom(taken, index, at)) return at;
  }
  return undefined;
};

/** Whether no second has too many, with one more at `at`, before the one with that index. */
const hasRoom = (taken: TakenSlots, index: number, at: Instant): boolean =>
  !isFull(taken, index, at) &&
  !taken.some((from, before) => before < index && before > index - mostInSecond && isFull(taken, before, from));

/** Whether `from`, and those with that index and above, already are as many as a second may have. */
const isFull = (taken: TakenSlots, index: number, from: Instant): boolean =>
  (taken[index + mostInSecond - 1] ?? Number.POSITIVE_INFINITY) - from < fullMs;

/** Without those that were missed: as many of them as leave a whole second to count by. */
export const withoutSlots = (taken: TakenSlots, missed: readonly Instant[]): TakenSlots => {
  const spare = Math.max(taken.length - mostInSecond, 0);
  const given = new Set(spare === 0 ? [] : taken.filter((at) => missed.includes(at)).slice(-spare));
  return given.size === 0 ? taken : taken.filter((at) => !given.has(at));
};
