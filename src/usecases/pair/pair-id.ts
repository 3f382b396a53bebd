import type { Pair } from '#domain/alliance/pair/pair-alliance.ts';
import { parseAllianceId } from '#domain/shared/ids.ts';
import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Sha256 } from '#ports/sha256.ts';

/** Two people in the order of their ids. */
export const pairOf = (one: PersonId, other: PersonId): Pair => (one < other ? [one, other] : [other, one]);

/**
 * The one id that the alliance of a pair can have: a UUID of version 8 (RFC 9562) made from their hash, so that the two
 * meet in the same place whoever invites first, and never in that of a team, whose id is of another version.
 */
export const pairAllianceId = async (sha256: Sha256, tenantId: TenantId, [one, two]: Pair): Promise<AllianceId> => {
  const hash = await sha256(`${tenantId}\n${one}\n${two}`);
  const id = parseAllianceId(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
  if (id === undefined) throw new Error('a hash that makes no GUID');
  return id;
};

/** Whether an id can be that of a pair; asked for by the id of a team, the store of pairs would find what is not theirs. */
export const isPairAllianceId = (id: AllianceId): boolean => /^.{14}8.{4}a/.test(id);
