import type { Instant } from '#domain/shared/instant.ts';
import { wideMs } from './tenant-pace.ts';

/** What a request does in a conversation: says something new, draws anew what is there, or reads who is in it. */
export type RequestAct = 'post' | 'redraw' | 'read';

/** Requests into one conversation that were, or are to be, sent together. */
type Sent = {
  /** When the last of them is sent. */
  readonly at: Instant;
  readonly count: number;
};

/** What all senders share about one conversation. */
export type ConversationPace = {
  /** Oldest first. */
  readonly sent: readonly Sent[];
  /** Teams has asked for silence in it until then; 0: never yet. */
  readonly pausedUntil: Instant;
};

/** Nothing was sent yet. */
export const freshConversation: ConversationPace = { sent: [], pausedUntil: 0 };

/** At most `count` within `ms`. */
type Window = { readonly count: number; readonly ms: number };

const hourMs = 3_600_000;

/**
 * Teams takes 7 within a second, 8 within two, 60 within thirty and 1,800 within an hour, and twice as many readings in the
 * short windows (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). What senders send without
 * asking ({@link unsharedMs}) is taken off, for four of them: 4 within thirty seconds, 480 within an hour.
 *
 * Redrawings have a part of that alone: in a channel where everybody presses buttons there is always room for a new post.
 */
const sharedWindows: Readonly<Record<RequestAct, readonly Window[]>> = {
  post: [
    { count: 3, ms: 1_000 },
    { count: 4, ms: 2_000 },
    { count: 56, ms: 30_000 },
    { count: 1_320, ms: hourMs },
  ],
  redraw: [
    { count: 2, ms: 1_000 },
    { count: 3, ms: 2_000 },
    { count: 40, ms: 30_000 },
    { count: 900, ms: hourMs },
  ],
  read: [
    { count: 10, ms: 1_000 },
    { count: 12, ms: 2_000 },
    { count: 58, ms: 30_000 },
    { count: 2_520, ms: hourMs },
  ],
};

/**
 * A sender that has sent nothing into a conversation for so long sends one request without asking the others: nearly all
 * conversations never see a second one, and for those the limit costs nothing.
 */
export const unsharedMs = 30_000 + wideMs;

/** How late a request may leave that has been noted: those who send little are not awake to the millisecond. */
export const enteredMs = 100;

/** The earliest time from `now` on at which one more keeps all windows at once, though the one before may leave late. */
export const earliestIn = ({ sent, pausedUntil }: ConversationPace, now: Instant, act: RequestAct): Instant => {
  const bounds = sharedWindows[act].map(({ count, ms }) => leavingOf(sent, count) + ms + enteredMs);
  // Another sender may have taken a slot that is a little ahead of this one.
  return Math.max(now, pausedUntil, sent.at(-1)?.at ?? now, ...bounds);
};

/** When that one was sent after which `count` or more were: one more must wait until it has left the window. */
const leavingOf = (sent: readonly Sent[], count: number): Instant => {
  let later = 0;
  for (const one of sent.toReversed()) {
    later += one.count;
    if (later >= count) return one.at;
  }
  return Number.NEGATIVE_INFINITY;
};

/** Takes note of one that is sent at `at`, which is not before any noted one. */
export const noteSent = (pace: ConversationPace, at: Instant, now: Instant): ConversationPace => ({
  ...pace,
  sent: [
    ...together(
      pace.sent.filter((one) => one.at > now - hourMs),
      now,
    ),
    { at, count: 1 },
  ],
});

/** Teams asks for silence there until `until`; it never shortens one that it asked for before. */
export const pauseConversation = (pace: ConversationPace, until: Instant): ConversationPace => ({
  ...pace,
  pausedUntil: Math.max(pace.pausedUntil, until),
});

/** What has left the short windows is kept by the minute, as of its last one: never too early for the hour's window. */
const together = (sent: readonly Sent[], now: Instant): readonly Sent[] => {
  const kept: Sent[] = [];
  for (const one of sent) {
    const last = kept.at(-1);
    const joins = last !== undefined && one.at <= now - shortMs && minuteOf(last.at) === minuteOf(one.at);
    if (joins) kept.splice(-1, 1, { at: one.at, count: last.count + one.count });
    else kept.push(one);
  }
  return kept;
};

const shortMs = 30_000 + enteredMs;
const minuteOf = (at: Instant): number => Math.floor(at / 60_000);
