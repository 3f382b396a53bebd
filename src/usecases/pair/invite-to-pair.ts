import { decideInvitation } from '#domain/alliance/pair/decide-invitation.ts';
import { startPair } from '#domain/alliance/pair/start-pair.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Gate, OpenPairing } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';
import { jobsOf } from './jobs-of.ts';
import type { KeepSummaries } from './keep-summaries.ts';

/** Whom someone invites, by the name and address (may be empty) that they were picked by, and why. */
type Invitation = {
  readonly personId: PersonId;
  readonly name: string;
  readonly address: string;
  readonly why: string;
};

export type InviteToPair = (self: SelfScope, invitation: Invitation) => Promise<PairOutcome>;

type Needs = {
  readonly gate: Gate;
  readonly pairs: PairStore;
  readonly queue: SendQueue;
  readonly changePair: ChangePair;
  readonly keepSummaries: KeepSummaries;
  readonly clock: Clock;
};

/**
 * Invites someone. There is one alliance for two people: of two who invite each other at the same instant, the second
 * accepts the invitation of the first.
 */
export const makeInviteToPair =
  (needs: Needs): InviteToPair =>
  async (self, invitation) => {
    const pairing = await needs.gate.openPairWith(self, invitation.personId);
    if (pairing.kind === 'closed') return { kind: 'refused', reason: 'invitation-to-oneself' };
    const started = pairing.stored === undefined ? await start(needs, pairing, invitation) : 'conflict';
    if (started !== 'conflict') return started;
    const stored = pairing.stored ?? (await needs.pairs.load(pairing.scope));
    if (stored === undefined) return { kind: 'busy' };
    const { personId } = self;
    const { why, name, address } = invitation;
    return needs.changePair({ ...pairing, stored }, (alliance, now) =>
      decideInvitation(alliance, { personId, why, name, address }, now),
    );
  };

const start = async (
  { pairs, queue, keepSummaries, clock }: Needs,
  { scope, self }: OpenPairing,
  { why, ...invitee }: Invitation,
): Promise<PairOutcome | 'conflict'> => {
  const { tenantId, allianceId: id } = scope;
  const decision = startPair({ id, tenantId, inviter: self, invitee, why }, clock.now());
  if (decision.kind === 'refused') return decision;
  const { alliance } = decision;
  for (const job of jobsOf(undefined, alliance, [], self.personId).beforeSave) await queue.add(job);
  if ((await pairs.start(scope, alliance)) === 'conflict') return 'conflict';
  await keepSummaries.write(scope, alliance);
  return { kind: 'changed', alliance };
};
