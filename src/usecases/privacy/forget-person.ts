import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { Farewell, FarewellStore } from '#ports/farewell-store.ts';
import type { CountLog } from '#ports/log.ts';
import type { PersonLeaving, PersonRows, TouchedThing } from '#ports/person-rows.ts';
import type { Poison, Poisoned } from '#ports/poison.ts';
import type { SendJob, SendQueue } from '#ports/send-queue.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { parseWeek } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import { dropFarewell, enterFarewell } from './due-farewell.ts';

/**
 * Deletes what is kept of someone who has asked for it. Harmless to repeat, to be done by several at once, and to be given up
 * at any point: what is left then is deleted by whoever does it next.
 *
 * @returns `over`: nothing is left, or nobody has asked for it; `more`: some of it is gone
 */
export type ForgetPerson = (tenantId: TenantId, personId: PersonId) => Promise<'over' | 'more'>;

type Needs = {
  readonly farewells: FarewellStore;
  readonly personRows: PersonRows;
  readonly dueIndex: Pick<DueIndex, 'put' | 'removeAll'>;
  readonly queue: SendQueue;
  readonly poison: Poison;
  readonly sha256: Sha256;
  readonly clock: Clock;
  readonly log: CountLog;
};

/** Looks in one go; then others have their turn. */
const maxLooks = 20;

/**
 * How far it has come stands in a row of the person's, which goes last: once a look from the beginning to the end has found
 * nothing more of them.
 */
export const makeForgetPerson =
  (needs: Needs): ForgetPerson =>
  async (tenantId, personId) => {
    let stored = await needs.farewells.load(tenantId, personId);
    if (stored === undefined) return 'over';
    const { since } = stored.value;
    const now = needs.clock.now();
    // Should this job come to nothing for long, there is another one tomorrow.
    await enterFarewell(needs.dueIndex, { tenantId, personId }, since, now);
    for (let looks = 0; looks < maxLooks && stored !== undefined; looks += 1) {
      const next = await look(needs, { tenantId, personId }, stored.value);
      if (next === 'nothing-left') {
        await dropSetAside(needs.poison, { tenantId, personId });
        if ((await needs.farewells.remove(tenantId, personId, stored.etag)) === 'conflict') return 'more';
        await dropFarewell(needs.dueIndex, { tenantId, personId }, since, now);
        return 'over';
      }
      // Where several do this at once, one of them goes on.
      if ((await needs.farewells.save(tenantId, personId, next, stored.etag)) === 'conflict') return 'more';
      stored = await needs.farewells.load(tenantId, personId);
    }
    return stored === undefined ? 'over' : 'more';
  };

/** What was set aside for the operator. After the rows: until they are gone a job for the person may come to that. */
const dropSetAside = async (poison: Poison, { tenantId, personId }: Ids): Promise<void> => {
  const isOf = (one: Poisoned): boolean => one.mentions(tenantId) && one.mentions(personId);
  if ((await poison.goThrough((one) => (isOf(one) ? 'drop' : 'keep'))) === 'all') return;
  throw new Unavailable('queue', new Error('another goes through what was set aside'), elsewhereMs);
};

/** Going through it takes moments, or as long as it is hidden from others where a process died in the midst of it, ms. */
const elsewhereMs = 30_000;

type Ids = { readonly tenantId: TenantId; readonly personId: PersonId };

const look = async (needs: Needs, ids: Ids, farewell: Farewell): Promise<Farewell | 'nothing-left'> => {
  const { tenantId } = ids;
  const { count, touched, place } = await needs.personRows.forgetSome(
    tenantId,
    leavingOf(needs, ids, farewell),
    farewell.place,
  );
  needs.log.info({ event: 'forget-person', count }, 'rows of someone whose data is deleted');
  for (const job of redraws(tenantId, touched)) await needs.queue.add(job);
  const found = farewell.found + count;
  if (place !== undefined) return { ...farewell, place, found };
  return found === 0 ? 'nothing-left' : { ...farewell, place, found: 0 };
};

const leavingOf = (
  { sha256, queue }: Needs,
  { tenantId, personId }: Ids,
  { stranger, since }: Farewell,
): PersonLeaving => ({
  personId,
  stranger,
  since,
  pairId: (one, other) => pairAllianceId(sha256, tenantId, pairOf(one, other)),
  blankCard: (card) => queue.add({ kind: 'blank-invitation', tenantId, ...card }),
});

/** Each once: several rows may be of the same version, and of the same week. */
const redraws = (tenantId: TenantId, touched: readonly TouchedThing[]): Iterable<SendJob> => {
  const jobs = touched.flatMap((thing) => postsOf(tenantId, thing));
  return new Map(jobs.map((job) => [JSON.stringify(job), job])).values();
};

/** What the bot has posted of it, in the channel: the card of its own, and the post of its week. */
const postsOf = (tenantId: TenantId, thing: TouchedThing): readonly SendJob[] => {
  const { teamId } = thing;
  if (thing.kind === 'version') return [{ kind: 'refresh-proposal', tenantId, teamId, version: thing.version }];
  const { noun, id, place } = thing;
  const ritual = ritualOf[noun];
  const week = parseWeek(place);
  return [
    { kind: 'refresh-item', tenantId, teamId, noun, id },
    ...(ritual === undefined || week === undefined
      ? []
      : [{ kind: 'refresh-ritual', tenantId, teamId, ritual, week } as const]),
  ];
};

const ritualOf: Partial<Readonly<Record<BoardNoun, 'needs' | 'shout-outs' | 'promises'>>> = {
  need: 'needs',
  offer: 'needs',
  promise: 'promises',
  'shout-out': 'shout-outs',
};
