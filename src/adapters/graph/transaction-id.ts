import type { NewBlock } from '#ports/calendar.ts';
import type { Sha256 } from '#ports/sha256.ts';

/**
 * The id under which Graph writes a block at most once: the same for the same block of the same person, whoever asks
 * and however often.
 *
 * @param round from 0; counts up when Graph remembers an id whose event has been deleted since.
 */
export const transactionIdOf = async (
  sha256: Sha256,
  ownAddress: string,
  { mark, time, repeats, teamId, zone }: NewBlock,
  round: number,
): Promise<string> => {
  const team = teamId === undefined ? [] : [teamId, zone];
  const hex = await sha256([ownAddress, mark, time.start, time.end, repeats, round, ...team].join('\n'));
  // Version 8 of RFC 9562: a UUID whose bits are the application's own.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};
