import {
  earliestIn,
  enteredMs,
  freshConversation,
  noteSent,
  pauseConversation,
  unsharedMs,
} from '#domain/limits/conversation-pace.ts';
import type { ConversationPace, RequestAct } from '#domain/limits/conversation-pace.ts';
import { wideMs } from '#domain/limits/tenant-pace.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Conversation, SharedPaces } from '#ports/pace-store.ts';
import { changeShared } from './change-shared.ts';
import type { Held } from './change-shared.ts';

/** Whether a request may go into a conversation, and until when. */
type Entry = { readonly kind: 'fits'; readonly until: Instant } | { readonly kind: 'later'; readonly waitMs: number };

/** A request that is to leave. */
type Leaving = {
  readonly act: RequestAct;
  readonly at: Instant;
  /** Teams has refused one there of late, whoever sent it. */
  readonly isRefused: boolean;
};

/** How fast this process, among all others, sends into conversations. Rejects with {@link Unavailable} (`storage`). */
export type ConversationTurns = {
  /** Asks, and when it fits takes note of it for all. */
  enter(conversation: Conversation, leaving: Leaving): Promise<Entry>;
  /** How long it takes at least until one more fits, by what is known here. */
  waitMs(conversation: Conversation, act: RequestAct): number;
  /** How long Teams wants silence there, ms, by what is known here. */
  silentMs(conversation: Conversation): number;
  /** Teams has asked for silence there: all senders keep it. */
  pause(conversation: Conversation, ms: number): Promise<void>;
};

type Needs = {
  readonly paces: SharedPaces<Conversation, ConversationPace>;
  /** The clock by which the senders of a conversation count. */
  readonly clockOf: (conversation: Conversation) => Clock;
};

/** What this process knows of a conversation into which it has sent within the last half minute, or which is silent. */
type Known = { readonly unsharedAt: Instant; held: Held<ConversationPace> };

/** Quiet conversations are forgotten when there are so many. */
const mostKnown = 10_000;

const isShared = ({ unsharedAt, held }: Known, at: Instant): boolean =>
  at - unsharedAt < unsharedMs || at < (held?.value.pausedUntil ?? 0);

export const makeConversationTurns = (needs: Needs): ConversationTurns => {
  const { paces, clockOf } = needs;
  const known = new Map<string, Known>();

  const forgetQuiet = (at: Instant): void => {
    if (known.size < mostKnown) return;
    for (const [key, one] of known) if (!isShared(one, at)) known.delete(key);
  };

  /** From now on what others do there is looked at. */
  const begin = (conversation: Conversation, at: Instant): Known => {
    forgetQuiet(at);
    const key = keyOf(conversation);
    const own = { unsharedAt: at, held: known.get(key)?.held };
    known.set(key, own);
    return own;
  };

  return {
    enter: async (conversation, leaving) => {
      const own = known.get(keyOf(conversation));
      if (own !== undefined && isShared(own, leaving.at)) return enterShared(needs, conversation, own, leaving);
      const begun = begin(conversation, leaving.at);
      return leaving.isRefused
        ? enterShared(needs, conversation, begun, leaving)
        : { kind: 'fits', until: leaving.at + wideMs };
    },
    waitMs: (conversation, act) => {
      const own = known.get(keyOf(conversation));
      const now = clockOf(conversation).now();
      if (own === undefined || !isShared(own, now)) return 0;
      return earliestIn(own.held?.value ?? freshConversation, now, act) - now;
    },
    silentMs: (conversation) => {
      const pausedUntil = known.get(keyOf(conversation))?.held?.value.pausedUntil ?? 0;
      return Math.max(0, pausedUntil - clockOf(conversation).now());
    },
    pause: async (conversation, ms) => {
      const until = clockOf(conversation).now() + ms;
      const own = known.get(keyOf(conversation)) ?? begin(conversation, until - ms);
      const { held } = await changeShared({
        paces,
        key: conversation,
        fresh: freshConversation,
        held: own.held,
        decide: (pace) => ({ outcome: undefined, pace: pauseConversation(pace, until) }),
      });
      own.held = held;
    },
  };
};

/** No later than this is what does not fit asked for again. */
const leastMs = 10;

/** Asks the others. The slot may have begun before: what is noted is when the request leaves. */
const enterShared = async (
  { paces, clockOf }: Needs,
  conversation: Conversation,
  own: Known,
  { act, at }: Leaving,
): Promise<Entry> => {
  const clock = clockOf(conversation);
  const changed = await changeShared({
    paces,
    key: conversation,
    fresh: freshConversation,
    held: own.held,
    decide: (pace): { outcome: Entry; pace: ConversationPace | undefined } => {
      const now = clock.now();
      const leaves = Math.max(at, now);
      const earliest = earliestIn(pace, leaves, act);
      if (earliest > leaves)
        return { outcome: { kind: 'later', waitMs: Math.max(earliest - now, leastMs) }, pace: undefined };
      return { outcome: { kind: 'fits', until: leaves + enteredMs }, pace: noteSent(pace, leaves, now) };
    },
  });
  own.held = changed.held;
  return changed.outcome;
};

const keyOf = ({ tenantId, conversationId }: Conversation): string => `${tenantId}:${conversationId}`;
