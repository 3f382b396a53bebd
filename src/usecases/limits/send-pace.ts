import type { RequestAct } from '#domain/limits/conversation-pace.ts';
import { silenceMs } from '#domain/limits/silence.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Conversation, PaceStore } from '#ports/pace-store.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeConversationTurns } from './conversation-turns.ts';
import type { ConversationTurns } from './conversation-turns.ts';
import { makeKnownTenants } from './known-tenants.ts';
import type { KnownTenants } from './known-tenants.ts';
import { makePunctuality } from './punctuality.ts';
import { makeTakeTurn } from './take-turn.ts';
import type { TakeTurn } from './take-turn.ts';

/**
 * Keeps all senders together under what Teams takes: 50 requests a second for a tenant, and the four limits of each
 * conversation. Rejects with {@link Unavailable} (`storage`).
 */
export type SendPace = {
  /** Waits for a turn, for five seconds at the very most, as a rule for less than two. */
  readonly takeTurn: TakeTurn;
  /** Turns for the requests of a call that can wait; what has been begun waits longer than what has not. */
  turn(conversation: Conversation, act: RequestAct): RequestTurn;
  /**
   * For the requests of a call for which somebody waits: these leave at once. `noted`: those who wait for their turns make
   * room for them. What Teams asks for all keep to.
   */
  atOnce(conversation: Conversation, noting: 'noted' | 'unnoted'): RequestTurn;
  /** How long jobs of the tenant are to wait so that each becomes due when it can be sent, ms, one for each of `count`. */
  delays(tenantId: TenantId, count: number): Promise<readonly number[]>;
  /** So many jobs of the tenant are about to be begun here: a quiet tenant's turns are taken together. */
  readonly expect: (tenantId: TenantId, count: number) => void;
  /** A job of the tenant is done: what jobs ask of Teams of late decides how close to each other they wait. */
  noteJob(tenantId: TenantId): void;
  /** The same as {@link SendPace.delays} for one, at the cost of a share of a write. */
  delay(tenantId: TenantId): Promise<number>;
  /** How long a turn for the tenant takes at least, ms, by what is known here: costs nothing. */
  waitMs(tenantId: TenantId): number;
};

type Needs = {
  readonly store: PaceStore;
  /** Real time, whatever day it is for the rituals: the limits are those of Teams. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
  /** From 0 up to 1, another one each time. */
  readonly chance: () => number;
};

/** How long the second request of a call, and each after it, may wait: the first was for nothing without it. */
const patienceMs: Readonly<Record<RequestAct, number>> = { post: 10_000, redraw: 10_000, read: 60_000 };

export const makeSendPace = ({ store, clock, rest, chance }: Needs): SendPace => {
  const punctuality = makePunctuality();
  const tenants = makeKnownTenants({ store, clock, rest, isSlow: punctuality.isSlow });
  const conversations = makeConversationTurns({
    paces: store.conversations,
    clockOf: ({ tenantId }) => tenants.of(tenantId).clock,
  });

  const takeTurn = makeTakeTurn({ tenants, conversations, clock, rest, punctuality });

  const takePatiently = patiently(takeTurn, { clock, rest });
  const refused = makeRefused({ tenants, conversations, chance });

  return {
    takeTurn,
    turn: (conversation, act) => {
      let isBegun = false;
      return {
        take: async () => {
          const now = clock.now();
          await takePatiently(conversation, act, isBegun ? now + patienceMs[act] : now);
          isBegun = true;
        },
        refused: (retryAfterMs) => refused(conversation, retryAfterMs),
      };
    },
    atOnce: (conversation, noting) => ({
      take: () => {
        if (noting === 'noted') tenants.of(conversation.tenantId).noteUnasked();
        return Promise.resolve();
      },
      refused: (retryAfterMs) => refused(conversation, retryAfterMs),
    }),
    expect: (tenantId, count) => {
      tenants.of(tenantId).turns.expect(count);
    },
    noteJob: (tenantId) => {
      tenants.of(tenantId).requests.noteJob();
    },
    delays: async (tenantId, count) => {
      const { turns, requests, clock: shared } = tenants.of(tenantId);
      const places = await turns.places(count, requests.average());
      return places.map((at) => Math.max(0, at - shared.now()));
    },
    delay: (tenantId) => tenants.of(tenantId).delay(),
    waitMs: (tenantId) => Math.max(0, tenants.of(tenantId).turns.waitMs()),
  };
};

/** Waits for a turn until then, if it has to; rejects with {@link OutOfTurn}. */
const patiently =
  (takeTurn: TakeTurn, { clock, rest }: Pick<Needs, 'clock' | 'rest'>) =>
  async (conversation: Conversation, act: RequestAct, until: Instant): Promise<void> => {
    for (;;) {
      const turn = await takeTurn(conversation, act);
      if (turn.kind === 'now') return;
      if (clock.now() + turn.waitMs >= until) throw new OutOfTurn(turn.waitMs);
      await rest(turn.waitMs);
    }
  };

type Told = {
  readonly tenants: KnownTenants;
  readonly conversations: ConversationTurns;
  readonly chance: () => number;
};

/** What Teams said of a request stands, whether the others can be told or not. */
const makeRefused =
  ({ tenants, conversations, chance }: Told) =>
  async (conversation: Conversation, retryAfterMs: number | undefined): Promise<number> => {
    const ms = silenceMs(retryAfterMs, chance());
    const { turns } = tenants.of(conversation.tenantId);
    const telling = [conversations.pause(conversation, ms), turns.refuse(conversation.conversationId, ms)];
    for (const told of await Promise.allSettled(telling))
      if (told.status === 'rejected' && !(told.reason instanceof Unavailable)) throw told.reason;
    return ms;
  };
