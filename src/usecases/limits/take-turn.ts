import type { RequestAct } from '#domain/limits/conversation-pace.ts';
import { slotMs } from '#domain/limits/taken-slots.ts';
import { horizonMs } from '#domain/limits/tenant-pace.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Conversation } from '#ports/pace-store.ts';
import { CrowdedPace } from './change-shared.ts';
import type { ConversationTurns } from './conversation-turns.ts';
import type { KnownTenants } from './known-tenants.ts';
import type { Punctuality } from './punctuality.ts';

/** Whether a request to Teams may leave. */
type Turn =
  /** At this moment. */
  | { readonly kind: 'now' }
  /** Not within the time for which it is worth waiting. */
  | { readonly kind: 'later'; readonly waitMs: number };

/** Waits for a turn in a conversation. Rejects with {@link Unavailable} (`storage`). */
export type TakeTurn = (conversation: Conversation, act: RequestAct) => Promise<Turn>;

type Needs = {
  readonly tenants: KnownTenants;
  readonly conversations: ConversationTurns;
  readonly punctuality: Punctuality;
  /** This process' own. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/** A busy machine wakes a process late: it is woken so much earlier, and then often. */
const wakeMs = 16;

/** What others have written is looked at while there is time before a slot: that Teams has asked for silence, above all. */
const lookMs = 40;
const lookedMs = 500;

/** Where so many senders write a pace that this one never does, others have the turns meanwhile: that is no failure. */
const laterIfCrowded = (error: unknown): Turn => {
  if (!(error instanceof CrowdedPace)) throw error;
  return crowded;
};

const crowded: Turn = { kind: 'later', waitMs: 1_000 };

/** How long it is worth holding a lane for a place in a conversation: what is new goes before what is drawn anew. */
const worthMs: Readonly<Record<RequestAct, number>> = { post: horizonMs, redraw: 300, read: 300 };

export const makeTakeTurn = (needs: Needs): TakeTurn => {
  const { tenants, conversations, clock } = needs;
  return async (conversation, act) => {
    // A process that hangs misses its slots; whoever waits here holds a claim, and must not for long.
    for (const begun = clock.now(); clock.now() - begun < horizonMs;) {
      const waitMs = conversations.waitMs(conversation, act);
      // A slot of the tenant is not taken for what cannot use it.
      const turn: Turn | 'missed' =
        waitMs > 0 ? { kind: 'later', waitMs } : await tryTurn(needs, conversation, act).catch(laterIfCrowded);
      if (turn === 'missed') continue;
      if (turn.kind === 'later' && turn !== crowded && turn.waitMs <= worthMs[act] - (clock.now() - begun)) {
        await needs.rest(turn.waitMs);
        continue;
      }
      if (turn.kind === 'now') tenants.of(conversation.tenantId).requests.noteRequest();
      return turn;
    }
    return { kind: 'later', waitMs: horizonMs };
  };
};

const tryTurn = async (
  { tenants, conversations, punctuality, rest }: Needs,
  conversation: Conversation,
  act: RequestAct,
): Promise<Turn | 'missed'> => {
  const { turns, clock: shared } = tenants.of(conversation.tenantId);
  const turn = await turns.slot();
  if (turn.kind === 'later') return turn;
  const { at, lateMs } = turn.slot;
  const isRefused = turns.isRefused(conversation.conversationId);
  const entry = await conversations.enter(conversation, { act, at, isRefused });
  if (entry.kind === 'later') return entry;
  const isAhead = shared.now() < at;
  if (at - shared.now() > lookMs) await rest(Math.floor(at - shared.now() - lookMs));
  // A slot does not wait for the storage: what it says later than that is heeded by the next one.
  const begun = restUntil(rest, shared, at);
  await Promise.race([begun, turns.look(lookedMs).then(() => begun)]);
  const silentMs = Math.max(turns.silentMs(), conversations.silentMs(conversation));
  if (silentMs > 0) return { kind: 'later', waitMs: silentMs };
  const late = shared.now() - at;
  // A slot that may be used later may have begun before it was given out: of that nobody was late.
  if (isAhead || lateMs === slotMs) punctuality.note(at, late);
  if (late <= lateMs && at + late <= entry.until) return { kind: 'now' };
  turns.miss(turn.slot);
  return 'missed';
};

const restUntil = async (rest: Needs['rest'], shared: Clock, at: Instant): Promise<void> => {
  for (let left = at - shared.now(); left > 0; left = at - shared.now())
    await rest(left > wakeMs ? Math.ceil(left - wakeMs) : Math.min(Math.ceil(left), 2));
};
