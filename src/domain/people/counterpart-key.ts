import { parseCounterpartKey } from '#domain/shared/ids.ts';
import type { CounterpartKey, PersonId } from '#domain/shared/ids.ts';

/**
 * The key under which `own` knows the person of this address, whatever the address's case.
 *
 * @param sha256 digest of a text's UTF-8 bytes, in lower-case hex
 */
export const counterpartKeyOf = async (
  sha256: (text: string) => Promise<string>,
  own: PersonId,
  address: string,
): Promise<CounterpartKey> => {
  const key = parseCounterpartKey(await sha256(`${own}\n${address.toLowerCase()}`));
  if (key === undefined) throw new Error('A SHA-256 digest is 64 hex digits');
  return key;
};
