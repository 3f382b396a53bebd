import { otherOf } from '#domain/alliance/pair/pair-alliance.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import type { PairScope, Principal, SelfScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { Sha256 } from '#ports/sha256.ts';
import { isPairAllianceId, pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import type { Gate } from './gate.ts';

/** The doors to what is of two. */
type PairDoors = Pick<Gate, Extract<keyof Gate, `openPair${string}`> | 'openBetween'>;

type Needs = {
  readonly pairs: PairStore;
  readonly sha256: Sha256;
  /** The gate's own: it alone grants them. */
  readonly mint: {
    readonly pairScope: (
      tenantId: TenantId,
      allianceId: AllianceId,
      personId: PersonId,
      otherId: PersonId,
    ) => PairScope;
    readonly selfScope: (principal: Principal) => SelfScope;
  };
};

const closed = { kind: 'closed' } as const;

/** Those doors of the gate that lead to what two have with each other. */
export const pairDoors = ({ pairs, sha256, mint: { pairScope, selfScope } }: Needs): PairDoors => {
  const openPairForDelivery: Gate['openPairForDelivery'] = async (tenantId, allianceId, personId) => {
    if (!isPairAllianceId(allianceId)) return closed;
    // The store asks for a scope to look, too; the one with which it looks leaves this function for nobody but the two.
    const stored = await pairs.load(pairScope(tenantId, allianceId, personId, personId));
    if (stored === undefined || !stored.value.people.includes(personId) || !isOpenTo(stored.value, personId))
      return closed;
    const scope = pairScope(tenantId, allianceId, personId, otherOf(stored.value, personId));
    return { kind: 'open', scope, stored };
  };
  const scopeOfTwo = async (tenantId: TenantId, personId: PersonId, otherId: PersonId): Promise<PairScope> =>
    pairScope(tenantId, await pairAllianceId(sha256, tenantId, pairOf(personId, otherId)), personId, otherId);
  const openPairingForDelivery: Gate['openPairingForDelivery'] = async (tenantId, personId, otherId) => {
    if (personId === otherId) return closed;
    const scope = await scopeOfTwo(tenantId, personId, otherId);
    return { kind: 'open', scope, stored: await pairs.load(scope) };
  };
  return {
    openPair: async (principal, allianceId) => {
      if (!isPairAllianceId(allianceId)) return closed;
      const { tenantId, personId } = principal;
      let door = await openPairForDelivery(tenantId, allianceId, personId);
      if (door.kind === 'closed') {
        await forgetPair(pairs, pairScope(tenantId, allianceId, personId, personId));
        // It may have begun anew meanwhile, with a line on the home that has just been taken away: reading writes it again.
        door = await openPairForDelivery(tenantId, allianceId, personId);
      }
      return door.kind === 'closed' ? door : { ...door, self: selfScope(principal) };
    },
    openPairWith: async (self, otherId) => {
      const door = await openPairingForDelivery(self.tenantId, self.personId, otherId);
      return door.kind === 'closed' ? door : { ...door, self };
    },
    openBetween: async (self, otherId) => {
      const { tenantId, personId } = self;
      if (personId === otherId) return closed;
      return { kind: 'open', scope: await scopeOfTwo(tenantId, personId, otherId), self };
    },
    openPairForDelivery,
    openPairingForDelivery,
  };
};

/**
 * Takes away what someone has of an alliance that is not open to them: their line, which a reading that crossed the end of
 * the alliance may have written behind it, and their note, which a crash may have left.
 */
const forgetPair = async (pairs: PairStore, scope: PairScope): Promise<void> => {
  await Promise.all([pairs.removeSummary(scope, scope.personId), pairs.removeNote(scope, scope.personId)]);
};
