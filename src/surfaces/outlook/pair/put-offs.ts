import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';

/** With whom one does not want to be offered an alliance for now. */
export type PutOffs = {
  isPutOff(counterpart: CounterpartKey): boolean;
  /** Holds for four weeks. */
  putOff(counterpart: CounterpartKey): void;
};

type PutOffsParts = {
  /** `undefined` where the browser forbids it in frames: then it holds while the pane is open. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly clock: Clock;
};

/** As long as two allies usually let pass between two check-ins, in milliseconds. */
const restMs = 28 * 86_400_000;

/** Keeps "not now" on this device alone: it is nobody's business, and nobody is named, only one-way keys. */
export const makePutOffs = ({ storage, clock }: PutOffsParts): PutOffs => {
  const memory = new Map<CounterpartKey, number>();
  return {
    isPutOff: (counterpart) => {
      const at = memory.get(counterpart) ?? Number(attempt(() => storage?.getItem(nameOf(counterpart))) ?? Number.NaN);
      return clock.now() - at < restMs;
    },
    putOff: (counterpart) => {
      memory.set(counterpart, clock.now());
      attempt(() => storage?.setItem(nameOf(counterpart), String(clock.now())));
    },
  };
};

const nameOf = (counterpart: CounterpartKey): string => `alliance.not-now.${counterpart}`;

/** Storage may be full or taken away at any time. */
const attempt = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
