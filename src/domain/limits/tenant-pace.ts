import {
  freeBehind,
  freeBetween,
  mostKept,
  slotMs,
  spacingMs,
  withSlot,
  withoutSlots,
} from '#domain/limits/taken-slots.ts';
import type { TakenSlots } from '#domain/limits/taken-slots.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** What all senders of one tenant share about when the next request to Teams may leave. */
export type TenantPace = {
  /** The earliest slot behind all that are taken. */
  readonly nextFreeAt: Instant;
  /** Up to here the waiting jobs of the tenant have their places. */
  readonly plannedUntil: Instant;
  /** Teams has asked for silence until then; 0: never yet. */
  readonly pausedUntil: Instant;
  readonly taken: TakenSlots;
  /** The last wide slot; 0: never yet. */
  readonly lastWideAt: Instant;
  /** The last 429 that Teams gave to any of its conversations; `undefined`: none yet. */
  readonly lastRefusal: Refusal | undefined;
};

/** Teams has refused a request into a conversation. */
export type Refusal = {
  /** Tells it from others and says nothing else of it. */
  readonly mark: number;
  readonly at: Instant;
  /** For how long that conversation is to be left alone. */
  readonly ms: number;
};

/** Nothing was sent yet. */
export const freshPace: TenantPace = {
  nextFreeAt: 0,
  plannedUntil: 0,
  pausedUntil: 0,
  taken: [],
  lastWideAt: 0,
  lastRefusal: undefined,
};

/** When a request may leave, and how much later at most. */
export type Slot = { readonly at: Instant; readonly lateMs: number };

/**
 * How late a wide slot may still be used: a process that is busy, or has just been started, is awake by then. What leaves
 * in a second was taken within two; hence no two seconds that have a wide slot in them have more than {@link mostBesideWide}.
 */
export const wideMs = 1_000;
const besideMs = 1_000 + wideMs;
const mostBesideWide = 49;

/** A tenant of which no more than these were taken within two seconds is far from what Teams takes: its slots are wide. */
const mostOfQuiet = 24;

/** Slots that one sender takes at once. */
export const mostSlots = 10;

/** Of a quiet tenant a sender takes so many at once: what it asks for next needs no writing. */
const slotsOfQuiet = 4;

/** A slot further ahead than this is taken by nobody: the job goes back to the queue. Its delays are whole seconds. */
export const horizonMs = 2_000;

/**
 * Nor one further ahead than this where it may be used for a moment only: as long as it is in the hands of somebody who may
 * turn out to miss it, nobody else can use it. It is waited for until it is near.
 */
const reachMs = 660;

/** Reading and writing the reservation takes so long at least; narrow slots that begin before that has happened could not be used. */
export const leastLeadMs = 40;

/** Whoever asks for slots. */
type Sender = {
  /** It is hardly ever awake in time: all its slots are wide. */
  readonly isSlow?: boolean;
  /** So many more are about to be asked for; a quiet tenant's are taken together. */
  readonly soon?: number;
  /** What reading and writing takes it of late. */
  readonly leadMs?: number;
};

/** Slots in their order, or none. */
export type Slots =
  | { readonly kind: 'reserved'; readonly pace: TenantPace; readonly slots: readonly Slot[] }
  /** None within the horizon, or none near enough to be taken already. */
  | { readonly kind: 'later'; readonly waitMs: number };

/**
 * Takes `count` slots from the shared pace, as far as they lie within the horizon: at least one, or `later`. Of a quiet
 * tenant a few more.
 */
export const reserveSlots = (pace: TenantPace, count: number, now: Instant, sender: Sender = {}): Slots => {
  const { isSlow = false, soon = 0, leadMs = leastLeadMs } = sender;
  const asked = { now, begin: now + leadMs, isSlow };
  const slots: Slot[] = [];
  let [left, next] = [pace, nextSlot(pace, asked)];
  const most = Math.min(isQuietAt(pace, next.at) ? Math.max(count + soon, slotsOfQuiet) : count, mostSlots);
  while (slots.length < most && next.at - now <= farthestOf(next, leadMs)) {
    slots.push(next);
    left = withTaken(left, next);
    next = nextSlot(left, asked);
  }
  return slots.length > 0 ? { kind: 'reserved', pace: left, slots } : { kind: 'later', waitMs: next.at - now };
};

const farthestOf = ({ lateMs }: Slot, leadMs: number): number => (lateMs === slotMs ? reachMs + leadMs : horizonMs);

/** When a slot is asked for, and from when on one that is used for a moment only can be used. */
type Asked = { readonly now: Instant; readonly begin: Instant; readonly isSlow: boolean };

/** The earliest time at which there can be a slot, unless one is given up; may have gone by. */
export const freeFrom = (pace: TenantPace): Instant =>
  slotBehind(pace, { now: Number.NEGATIVE_INFINITY, begin: Number.NEGATIVE_INFINITY, isSlow: false }).at;

const nextSlot = (pace: TenantPace, asked: Asked): Slot => {
  const behind = slotBehind(pace, asked);
  const soonest = Math.max(asked.begin, pace.pausedUntil, pace.lastWideAt + besideMs);
  const between = behind.lateMs === slotMs ? freeBetween(pace.taken, soonest) : undefined;
  return between === undefined ? behind : { at: between, lateMs: slotMs };
};

const slotBehind = (pace: TenantPace, { now, begin, isSlow }: Asked): Slot => {
  const { nextFreeAt, pausedUntil, lastWideAt } = pace;
  const free = Math.max(nextFreeAt, pausedUntil);
  const soonest = Math.max(free, now);
  const besideWide = Math.max(soonest, leavingOf(pace, mostBesideWide));
  if (isSlow || isQuietAt(pace, soonest)) return { at: besideWide, lateMs: wideMs };
  const ahead = Math.max(free, begin);
  return { at: Math.max(ahead, Math.min(besideWide, lastWideAt + besideMs)), lateMs: slotMs };
};

/** Where many jobs have their places, it will not be quiet for long, and wide slots would hold up the narrow ones. */
const isQuietAt = (pace: TenantPace, at: Instant): boolean =>
  pace.plannedUntil <= at && leavingOf(pace, mostOfQuiet) <= at;

/** From when on one more makes no more than `count` within {@link besideMs}. */
const leavingOf = ({ taken }: TenantPace, count: number): Instant =>
  (taken.at(-count) ?? Number.NEGATIVE_INFINITY) + besideMs;

const withTaken = (pace: TenantPace, { at, lateMs }: Slot): TenantPace => {
  const taken = withSlot(pace.taken, at);
  return { ...pace, nextFreeAt: freeBehind(taken), taken, lastWideAt: lateMs === wideMs ? at : pace.lastWideAt };
};

/** Slots in which nothing was sent are others' to use. */
export const giveUp = (pace: TenantPace, missed: readonly Instant[]): TenantPace => {
  const taken = withoutSlots(pace.taken, missed);
  return taken === pace.taken ? pace : { ...pace, taken, nextFreeAt: freeBehind(taken) };
};

/** Half of the horizon stands in the queue ready to be sent, so that a second with a hitch in it is not lost. */
const headStartMs = 1_000;

/** Jobs that are to wait, and what each of them asks of Teams on an average. */
type Waiting = { readonly count: number; readonly requestsOfJob: number };

/** Places for jobs that wait in the queue until they can be sent, one after the other. */
export const planPlaces = (
  pace: TenantPace,
  { count, requestsOfJob }: Waiting,
  now: Instant,
): { readonly pace: TenantPace; readonly places: readonly Instant[] } => {
  const placeMs = requestsOfJob * spacingMs;
  const first = Math.max(pace.plannedUntil, pace.pausedUntil - headStartMs, now - headStartMs);
  return { pace: { ...pace, plannedUntil: first + count * placeMs }, places: spaced(first, count, placeMs) };
};

/** Teams asks for silence until `until`; it never shortens one that it asked for before. */
export const pausePace = (pace: TenantPace, until: Instant): TenantPace => ({
  ...pace,
  pausedUntil: Math.max(pace.pausedUntil, until),
});

/** The mark of a conversation in a {@link Refusal} (FNV-1a, 32 bits). */
export const markOf = (conversationId: string): number => {
  let mark = 0x81_1c_9d_c5;
  for (let index = 0; index < conversationId.length; index += 1)
    mark = Math.imul(mark ^ conversationId.charCodeAt(index), 0x01_00_01_93);
  return mark >>> 0;
};

/** Two conversations that Teams refuses within so long are refused for the sake of all: its limit for the tenant is one a second. */
const refusalsMs = 5_000;

/**
 * Takes note of a 429. One conversation may be at a limit of its own, which can be an hour's: only when a second one is
 * refused as well is the whole tenant left alone, as long as the milder of the two asks for.
 */
export const noteRefusal = (pace: TenantPace, refusal: Refusal): TenantPace => {
  const { lastRefusal: last } = pace;
  const noted = { ...pace, lastRefusal: refusal };
  const isOfAll = last !== undefined && last.mark !== refusal.mark && refusal.at - last.at <= refusalsMs;
  return isOfAll ? pausePace(noted, refusal.at + Math.min(last.ms, refusal.ms)) : noted;
};

/** Whether requests to the tenant are going on, so that one that left without a slot matters to others. */
export const isGoingOn = ({ nextFreeAt }: TenantPace, now: Instant): boolean => nextFreeAt > now - besideMs;

/** Takes note of requests that have left without a slot: as many of the next slots are theirs, and nobody else's. */
export const noteUnasked = (pace: TenantPace, count: number, now: Instant): TenantPace =>
  Array.from({ length: count }).reduce<TenantPace>(
    (noted) => withTaken(noted, { at: Math.max(noted.nextFreeAt, now), lateMs: slotMs }),
    pace,
  );

/** The slots that a row of before tells nothing of: as many as there can have been up to `nextFreeAt`. */
export const takenUpTo = (nextFreeAt: Instant): readonly Instant[] =>
  spaced(nextFreeAt - mostKept * spacingMs, mostKept, spacingMs);

const spaced = (first: Instant, count: number, ms: number): readonly Instant[] =>
  Array.from({ length: count }, (_, index) => first + index * ms);
