import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { addressOf, nameOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import type { PairDecision, PairRefusal } from '#domain/alliance/pair/pair-decision.ts';
import { isOpenTo, isWritable } from '#domain/alliance/pair/standing-on.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Stored } from '#ports/stored.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import { jobsOf, jobsOfEnd } from './jobs-of.ts';
import type { KeepSummaries } from './keep-summaries.ts';

/** How an act on an alliance between two ended. */
export type PairOutcome =
  /** Saved, or true already: an act that is repeated does no harm and is no error. */
  | { readonly kind: 'changed' | 'unchanged'; readonly alliance: PairAlliance }
  | { readonly kind: 'refused'; readonly reason: PairRefusal }
  /** The alliance is not there any more, or not for this person: by this act, or since it was opened. */
  | { readonly kind: 'gone' }
  /** The other kept saving in between; nothing of this act is saved. */
  | { readonly kind: 'busy' };

/** Judges an act on the newest state. `today` is the day of `now`. */
type Decide = (alliance: PairAlliance, now: Instant, today: Day) => PairDecision;

export type ChangePair = (open: OpenPair, decide: Decide) => Promise<PairOutcome>;

type Needs = {
  readonly pairs: PairStore;
  readonly queue: SendQueue;
  readonly keepSummaries: KeepSummaries;
  readonly clock: Clock;
};

const maxTries = 5;

/** Decides on what was opened, and saves; on a conflict loads again and decides anew. */
export const makeChangePair =
  (needs: Needs): ChangePair =>
  async (open, decide) => {
    let outcome = await tryOnce(needs, open, decide);
    for (let tries = 1; tries < maxTries && outcome.kind === 'busy'; tries += 1) {
      const stored = await needs.pairs.load(open.scope);
      if (stored === undefined || !isOpenTo(stored.value, open.scope.personId)) return { kind: 'gone' };
      outcome = await tryOnce(needs, { ...open, stored }, decide);
    }
    return outcome;
  };

const tryOnce = async (needs: Needs, open: OpenPair, decide: Decide): Promise<PairOutcome> => {
  const now = needs.clock.now();
  const { value: alliance, etag } = open.stored;
  const decision = decide(alliance, now, dayOf(now));
  switch (decision.kind) {
    case 'refused':
      return decision;
    case 'unchanged':
      return { kind: 'unchanged', alliance };
    case 'ended':
      return end(needs, open);
    case 'changed':
      return save(needs, open, withPerson(open, decision.changes), etag);
  }
};

/** What a person takes along is gone before they are: once outside, they could not come back for it. */
const end = async ({ pairs, queue, keepSummaries }: Needs, { scope, stored }: OpenPair): Promise<PairOutcome> => {
  await Promise.all([
    ...jobsOfEnd(stored.value, scope.personId).map((job) => queue.add(job)),
    keepSummaries.clear(scope, 'ended'),
    pairs.removeNote(scope, scope.personId),
  ]);
  if ((await pairs.remove(scope, stored.etag)) === 'conflict') return { kind: 'busy' };
  // Not before: where the other accepts in this instant, the alliance goes on for them, and so does their note.
  await pairs.removeNote(scope, scope.otherId);
  return { kind: 'gone' };
};

const save = async (
  needs: Needs,
  { scope, stored }: OpenPair,
  changes: readonly PairChange[],
  etag: Stored<PairAlliance>['etag'],
): Promise<PairOutcome> => {
  const { pairs, queue, keepSummaries } = needs;
  const alliance = applyPairChanges(stored.value, changes);
  const jobs = jobsOf(stored.value, alliance, changes, scope.personId);
  const staysInside = isOpenTo(alliance, scope.personId);
  await Promise.all([
    keepSummaries.clear(scope, alliance),
    !staysInside && pairs.removeNote(scope, scope.personId),
    ...jobs.beforeSave.map((job) => queue.add(job)),
  ]);
  if ((await pairs.save(scope, changes, etag)) === 'conflict') return { kind: 'busy' };
  await Promise.all([keepSummaries.write(scope, alliance), ...jobs.afterSave.map((job) => queue.add(job))]);
  return staysInside ? { kind: 'changed', alliance } : { kind: 'gone' };
};

/**
 * People change their names and addresses; those with which someone is signed in hold from their next act on. Not before
 * both have said yes: what changes would tell the inviter that they have been read, and declined. Whoever invites is
 * found by their address at once.
 */
const withPerson = ({ stored, self }: OpenPair, changes: readonly PairChange[]): readonly PairChange[] => {
  const { personId, name, address } = self;
  const alliance = applyPairChanges(stored.value, changes);
  const { standing } = alliance;
  const begun = isWritable(alliance);
  const renamed = begun && name !== '' && name !== nameOf(alliance, personId);
  const mayBeFound = begun || (standing.kind === 'invited' && standing.by === personId);
  const moved = mayBeFound && address !== '' && address !== addressOf(alliance, personId);
  return [
    ...changes,
    ...(renamed ? [{ kind: 'person-named', personId, name } as const] : []),
    ...(moved ? [{ kind: 'person-addressed', personId, address } as const] : []),
  ];
};
