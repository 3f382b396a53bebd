import type { TenantId } from '#domain/shared/ids.ts';

/**
 * The account in which a tenant begins, by rendezvous hashing: each account has a score for each tenant, and the highest
 * has it. Whichever way round the names stand, the answer is the same; an account more takes only what is to be its own.
 *
 * @param names of the accounts; at least one
 */
export const chooseAccount = (tenantId: TenantId, names: readonly string[]): string => {
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const name of names) {
    const score = hash(`${name}:${tenantId}`);
    const isBest = best === undefined || score > best.score || (score === best.score && name < best.name);
    if (isBest) best = { name, score };
  }
  if (best === undefined) throw new Error('There is no account to choose from');
  return best.name;
};

/** FNV-1a of 32 bits; its last step (that of MurmurHash3) has each letter count in each bit. */
const hash = (text: string): number => {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};
