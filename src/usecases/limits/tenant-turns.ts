import {
  freeFrom,
  freshPace,
  giveUp,
  horizonMs,
  leastLeadMs,
  isGoingOn,
  markOf,
  mostSlots,
  noteRefusal,
  noteUnasked,
  planPlaces,
  reserveSlots,
} from '#domain/limits/tenant-pace.ts';
import type { Slot, Slots, TenantPace } from '#domain/limits/tenant-pace.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { SharedPaces } from '#ports/pace-store.ts';
import { changeShared } from './change-shared.ts';
import type { Change, Held } from './change-shared.ts';
import { heardPaces } from './shared-clock.ts';
import type { SharedClock } from './shared-clock.ts';
import { makeSlotLine } from './slot-line.ts';
import type { SlotTurn } from './slot-line.ts';

/** How fast this process, among all others, sends to one tenant. Rejects with {@link Unavailable} (`storage`). */
export type TenantTurns = {
  /** A slot of one's own; whoever asks while one is being fetched is served by the next fetch. */
  slot(): Promise<SlotTurn>;
  /** So many more are about to ask for one. */
  expect(count: number): void;
  /** A slot of one's own in which nothing was sent: the next to ask gets it for others. */
  miss(slot: Slot): void;
  /**
   * Places in which jobs wait that cannot be sent yet.
   *
   * @param requestsOfJob what each of them asks of Teams on an average
   */
  places(count: number, requestsOfJob: number): Promise<readonly Instant[]>;
  /** Teams has refused a request into a conversation, which is to be left alone for so long. */
  refuse(conversationId: string, ms: number): Promise<void>;
  /** So many requests have left without a slot. */
  noteUnasked(count: number): Promise<void>;
  /** Learns what others have written, unless that was done within the last `ageMs`. */
  look(ageMs: number): Promise<void>;
  /** How long Teams wants silence, ms, by what is known here. */
  silentMs(): number;
  /** Whether a conversation was the last that Teams has refused, and is still to be left alone; by what is known here. */
  isRefused(conversationId: string): boolean;
  /** How long it takes at least until there is a slot, by what is known here; negative where one has gone by. */
  waitMs(): number;
};

type Needs = {
  readonly paces: SharedPaces<TenantId, TenantPace>;
  readonly tenantId: TenantId;
  /** This process' own. */
  readonly own: Clock;
  /** That of all senders. */
  readonly clock: SharedClock;
  readonly rest: (ms: number) => Promise<unknown>;
  /** Whether this process is hardly ever awake when a slot comes. */
  readonly isSlow: () => boolean;
};

export const makeTenantTurns = (needs: Needs): TenantTurns => {
  const { clock } = needs;
  const row = makeRow(needs);
  return {
    ...makeSlot(row, needs),
    places: (count, requestsOfJob) =>
      row.change((pace) => {
        const planned = planPlaces(pace, { count, requestsOfJob }, clock.now());
        return { outcome: planned.places, pace: planned.pace };
      }),
    refuse: (conversationId, ms) =>
      row.change((pace) => ({
        outcome: undefined,
        pace: noteRefusal(pace, { mark: markOf(conversationId), at: clock.now(), ms }),
      })),
    noteUnasked: (count) =>
      row.change((pace) => {
        const now = clock.now();
        return { outcome: undefined, pace: isGoingOn(pace, now) ? noteUnasked(pace, count, now) : undefined };
      }),
    look: row.look,
    silentMs: () => Math.max(0, row.pace().pausedUntil - clock.now()),
    isRefused: (conversationId) => {
      const { lastRefusal: last } = row.pace();
      return last !== undefined && clock.now() < last.at + last.ms && last.mark === markOf(conversationId);
    },
    waitMs: row.waitMs,
  };
};

/** The tenant's row as this process knows it. */
type Row = {
  readonly change: <Outcome>(decide: (pace: TenantPace) => Change<TenantPace, Outcome>) => Promise<Outcome>;
  readonly look: (ageMs: number) => Promise<void>;
  /** As it was seen last. */
  readonly pace: () => TenantPace;
  readonly waitMs: () => number;
  /** What changing it takes of late, ms. */
  readonly leadMs: () => number;
};

const makeRow = ({ paces, tenantId, own, clock }: Needs): Row => {
  const heard = heardPaces(paces, own, clock);
  let held: Held<TenantPace>;
  let heldAt = 0;
  let leadMs = leastLeadMs;
  let isShared = false;
  let looking: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const before = heldAt;
    const found = await heard.load(tenantId);
    // What was written in the meantime is newer.
    if (heldAt !== before) return;
    held = found;
    heldAt = own.now();
  };

  return {
    change: async (decide) => {
      const [before, begun] = [held?.etag, own.now()];
      const isOld = own.now() - heldAt > (isShared ? oldIfSharedMs : oldMs);
      const changed = await changeShared({
        paces: heard,
        key: tenantId,
        fresh: freshPace,
        held: isOld ? undefined : held,
        decide,
      });
      ({ held } = changed);
      isShared = before !== undefined && changed.basis !== before;
      heldAt = own.now();
      if (heldAt > begun) leadMs = leadAfter(leadMs, heldAt - begun);
      return changed.outcome;
    },
    look: async (ageMs) => {
      if (own.now() - heldAt <= ageMs) return;
      await (looking ??= read().finally(() => {
        looking = undefined;
      }));
    },
    pace: () => held?.value ?? freshPace,
    waitMs: () => freeFrom(held?.value ?? freshPace) - clock.now(),
    leadMs: () => leadMs,
  };
};

/** No storage takes longer but in an outage. */
const mostLeadMs = 250;

/** Two of three take no longer than this, a quarter more than they took; what took long once was a hitch and counts little. */
const leadAfter = (leadMs: number, tookMs: number): number =>
  Math.min(Math.max(leadMs + (tookMs * 1.25 > leadMs ? 6 : -3), leastLeadMs), mostLeadMs);

/** What was read so long ago others have changed since: to try it costs more than to read it anew. */
const oldMs = 1_000;

/** The same where others have written last time as well. */
const oldIfSharedMs = 100;

/** Slots are asked for when there are none left beyond this and what asking takes: one write then serves several, and none is held for long. */
const soonMs = 310;

/** How often it is looked whether that is so, or a slot was missed. */
const gatherMs = 50;

type Reserving = { readonly isSlow: boolean; readonly soon: number; readonly now: () => Instant };

const reserveIn = (row: Row, given: readonly Instant[], count: number, { now, ...sender }: Reserving): Promise<Slots> =>
  row.change((pace) => {
    const outcome = reserveSlots(giveUp(pace, given), count, now(), { ...sender, leadMs: row.leadMs() });
    return { outcome, pace: outcome.kind === 'reserved' ? outcome.pace : undefined };
  });

const makeSlot = (row: Row, { own, clock, rest, isSlow }: Needs): Pick<TenantTurns, 'slot' | 'expect' | 'miss'> => {
  const line = makeSlotLine(own);
  let [missed, spare, isFetching]: [readonly Instant[], readonly Slot[], boolean] = [[], [], false];
  let soon = 0;

  /** Whoever has missed a slot says so at once, while others can make up for it. */
  const gather = async (): Promise<void> => {
    for (let left = leftMs(); left > 0 && missed.length === 0; left = leftMs()) {
      await rest(Math.min(Math.ceil(left), gatherMs));
      line.sendTired();
    }
  };
  const leftMs = (): number => (row.waitMs() > horizonMs ? 0 : row.waitMs() - row.leadMs() - soonMs);

  const fetchSlots = async (): Promise<void> => {
    const given = missed;
    const reserved = await reserveIn(row, given, line.length(), { isSlow: isSlow(), soon, now: () => clock.now() });
    if (reserved.kind === 'reserved') {
      missed = missed.filter((at) => !given.includes(at));
      spare = line.serve(reserved.slots);
    } else if (reserved.waitMs > horizonMs) line.sendAway(reserved.waitMs);
    else await rest(gatherMs);
  };

  const fetchForAll = async (): Promise<void> => {
    if (isFetching) return;
    isFetching = true;
    try {
      while (line.length() > 0) {
        await gather();
        await fetchSlots();
      }
    } catch (error) {
      line.fail(error);
    } finally {
      isFetching = false;
    }
  };

  return {
    slot: () => {
      const turn = line.join();
      // Half of the time is for whoever takes it.
      spare = line.serve(spare.filter(({ at, lateMs }) => clock.now() <= at + lateMs / 2));
      void fetchForAll();
      return turn;
    },
    expect: (count) => {
      soon = count;
    },
    miss: ({ at }) => {
      missed = [...missed, at].slice(-mostSlots);
    },
  };
};
