import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { OperatorKey, OperatorKeys } from '#ports/operator-keys.ts';
import type { Sha256 } from '#ports/sha256.ts';

type Needs = {
  readonly operatorKeys: OperatorKeys;
  /** Real time. */
  readonly clock: Clock;
  readonly sha256: Sha256;
};

/** How long a key opens the status page: a working day with what goes before and after it; ms. */
export const keyHoldsMs = 12 * 3_600_000;

/**
 * Makes a key that nobody can guess, and forgets those that are over. Rejects with {@link Unavailable} (`storage`).
 *
 * @param newKey 43 letters of base64url, at random each time
 */
export const makeOperatorKey = async (
  { operatorKeys, clock, sha256 }: Needs,
  newKey: () => string,
): Promise<{ readonly key: string; readonly until: Instant }> => {
  const now = clock.now();
  for (const { hash, until } of await operatorKeys.list()) if (until <= now) await operatorKeys.remove(hash);
  const key = newKey();
  const until = now + keyHoldsMs;
  await operatorKeys.add({ hash: await sha256(key), until });
  return { key, until };
};

/** Whether a key opens the status page now. Rejects with {@link Unavailable} (`storage`). */
export type AdmitsOperator = (key: string) => Promise<boolean>;

const keyShape = /^[\w-]{43}$/;

/** Anyone can come with keys that are none: all of them together cost one look at the storage in so long; ms. */
const looksEveryMs = 5_000;

/** A key that was seen to be good stays so to its end, also while the storage is out of reach. */
export const makeAdmitsOperator = ({ operatorKeys, clock, sha256 }: Needs): AdmitsOperator => {
  const known = new Map<string, Instant>();
  let looked: { readonly at: Instant; readonly keys: Promise<readonly OperatorKey[]> } | undefined;

  const look = async (now: Instant): Promise<void> => {
    if (looked === undefined || Math.abs(now - looked.at) >= looksEveryMs) {
      const keys = operatorKeys.list();
      looked = { at: now, keys };
    }
    for (const { hash, until } of await looked.keys) known.set(hash, until);
    for (const [hash, until] of known) if (until <= now) known.delete(hash);
  };

  return async (key) => {
    if (!keyShape.test(key)) return false;
    const hash = await sha256(key);
    const now = clock.now();
    if ((known.get(hash) ?? 0) <= now) await look(now);
    return (known.get(hash) ?? 0) > now;
  };
};
