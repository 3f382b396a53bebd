import type { Clock } from '#ports/clock.ts';
import type { StorageProbe } from '#ports/health.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** Whether all that is kept can be written, in every account. */
type Writable = Readonly<Record<StorageProbe['part'], boolean>>;

/** Tries it. Rejects for a bug alone. */
export type TryToWrite = () => Promise<Writable>;

type Needs = {
  readonly probes: readonly StorageProbe[];
  /** Real time. */
  readonly clock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/** However often it is asked for, it is tried so often; ms. */
const holdsMs = 10_000;

/** What has not been written by then cannot be; ms. */
const limitMs = 3_000;

export const makeTryToWrite = (needs: Needs): TryToWrite => {
  let last: { readonly at: number; readonly writable: Promise<Writable> } | undefined;
  return () => {
    const at = needs.clock.now();
    if (last === undefined || Math.abs(at - last.at) >= holdsMs) last = { at, writable: tryAll(needs) };
    return last.writable;
  };
};

const tryAll = async ({ probes, rest }: Needs): Promise<Writable> => {
  const tried = await Promise.all(
    probes.map(async (probe) => ({
      part: probe.part,
      isWritten: await Promise.race([tryOne(probe), rest(limitMs).then(() => false)]),
    })),
  );
  const everyOf = (part: StorageProbe['part']): boolean =>
    tried.filter((one) => one.part === part).every(({ isWritten }) => isWritten);
  return { tables: everyOf('tables'), queues: everyOf('queues') };
};

const tryOne = async (probe: StorageProbe): Promise<boolean> => {
  try {
    await probe.tryToWrite();
    return true;
  } catch (error) {
    if (error instanceof Unavailable) return false;
    throw error;
  }
};
