import type { EngineState, Read } from '#domain/figures/engine-state.ts';
import { countsOf, hourMs, processesHeard } from '#domain/figures/hour-figures.ts';
import type { Clock } from '#ports/clock.ts';
import type { FigureStore } from '#ports/figure-store.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { readDue, readQueues } from './read-backlog.ts';
import type { Backlogs } from './read-backlog.ts';

/** How the engine does. What cannot be read in time is out of reach. Rejects for a bug alone. */
export type ReadState = () => Promise<EngineState>;

type Needs = {
  readonly backlogs: Backlogs;
  readonly figures: FigureStore;
  /** What the schedulers go by. */
  readonly clock: Clock;
  /** The machine's own time, by which the storage and the processes count. */
  readonly realClock: Clock;
  readonly rest: (ms: number) => Promise<unknown>;
};

/** However often it is asked for, it is read so often; ms. */
const holdsMs = 10_000;

/** Whoever looks waits no longer than so long; ms. */
const limitMs = 3_000;

const dayMs = 24 * hourMs;

export const makeReadState = (needs: Needs): ReadState => {
  let last: { readonly at: number; readonly state: Promise<EngineState> } | undefined;
  return () => {
    const at = needs.realClock.now();
    if (last === undefined || Math.abs(at - last.at) >= holdsMs) last = { at, state: readAll(needs) };
    return last.state;
  };
};

const readAll = async ({ backlogs, figures, clock, realClock, rest }: Needs): Promise<EngineState> => {
  const at = realClock.now();
  const [due, queue, hours] = await Promise.all([
    within(rest, readDue(backlogs.due, { clock, rest })),
    within(rest, readQueues(backlogs.queues, { clock: realClock, rest })),
    within(rest, figures.list(at - dayMs - hourMs, at)),
  ]);
  return {
    at,
    due,
    queue,
    counted:
      hours.kind === 'read'
        ? {
            kind: 'read',
            value: {
              hour: countsOf(hours.value, at, hourMs),
              day: countsOf(hours.value, at, dayMs),
              workers: processesHeard(hours.value, 'worker', at),
              servers: processesHeard(hours.value, 'server', at),
            },
          }
        : hours,
  };
};

const within = async <Value>(rest: Needs['rest'], reading: Promise<Value>): Promise<Read<Value>> => {
  const outOfReach = { kind: 'out-of-reach' } as const;
  const read = reading.then(
    (value): Read<Value> => ({ kind: 'read', value }),
    (error: unknown) => {
      if (!(error instanceof Unavailable)) throw error;
      return outOfReach;
    },
  );
  return Promise.race([read, rest(limitMs).then(() => outOfReach)]);
};
