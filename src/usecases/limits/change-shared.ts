import type { SharedPaces } from '#ports/pace-store.ts';
import type { Stored } from '#ports/stored.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** A pace as this process last wrote or read it; others may have gone on from there. */
export type Held<Pace> = Stored<Pace> | undefined;

/** What to do about a pace: nothing, or another one in its place. */
export type Change<Pace, Outcome> = { readonly outcome: Outcome; readonly pace: Pace | undefined };

type Changing<Key, Pace, Outcome> = {
  readonly paces: SharedPaces<Key, Pace>;
  readonly key: Key;
  readonly fresh: Pace;
  /** Left out where others are likely to have written since: then it is read first. */
  readonly held: Held<Pace>;
  readonly decide: (pace: Pace) => Change<Pace, Outcome>;
};

type Changed<Pace, Outcome> = {
  readonly outcome: Outcome;
  readonly held: Held<Pace>;
  /** The mark of what it went on from: another one than was held if others have written since. */
  readonly basis: string | undefined;
};

/** Between two looks at a row another sender wrote it: with many senders a few times in a row, never for long. */
const mostTries = 20;

/** Others were faster each time: nothing has failed, it is only not one's turn to write. */
export class CrowdedPace extends Unavailable {
  constructor() {
    super('storage', new Error('a pace kept changing'));
  }
}

/**
 * Changes a pace that is shared. Goes on from what is held, which costs one write; where others were there before, reads
 * and decides again. Paces only ever move ahead: what is held and says "not now" is still true of a newer one. Rejects with
 * {@link CrowdedPace} when others keep being faster.
 */
export const changeShared = async <Key, Pace, Outcome>({
  paces,
  key,
  fresh,
  held,
  decide,
}: Changing<Key, Pace, Outcome>): Promise<Changed<Pace, Outcome>> => {
  let stored = held;
  for (let tries = 0; tries < mostTries; tries += 1) {
    stored ??= await paces.load(key);
    const { outcome, pace } = decide(stored?.value ?? fresh);
    const basis = stored?.etag;
    if (pace === undefined) return { outcome, held: stored, basis };
    const saved = await paces.save(key, pace, basis);
    if (saved.kind === 'saved') return { outcome, held: { value: pace, etag: saved.etag }, basis };
    stored = undefined;
  }
  throw new CrowdedPace();
};
