import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import { mostReceived } from '#ports/send-queue.ts';
import type { Ending, ReceivedJob, SendJob, SendQueue } from '#ports/send-queue.ts';

type Message = Record<Ending, number> & { readonly job: SendJob; handOuts: number };

/** A job that was set aside. */
export type PoisonedJob = { readonly reason: string; readonly job: SendJob };

/**
 * A queue that keeps its jobs here, and hands out those first that have been visible longest. A job's lease is its latest
 * hand-out, and over once the job is given back.
 */
export const makeMemorySendQueue = (clock: Clock): SendQueue & { readonly poisoned: readonly PoisonedJob[] } => {
  const line = makeLine();
  const poisoned: PoisonedJob[] = [];
  const handOut = (message: Message, leaseMs: number): ReceivedJob => {
    message.handOuts += 1;
    line.put(message, clock.now() + leaseMs);
    const { job, handOuts, uncounted, waited, passed } = message;
    let isOver = false;
    const onLease = (act: () => void): Promise<void> => {
      if (!isOver && line.has(message) && message.handOuts === handOuts) act();
      return Promise.resolve();
    };
    const end = (act: () => void): Promise<void> =>
      onLease(() => {
        isOver = true;
        act();
      });
    const remove = () =>
      end(() => {
        line.remove(message);
      });
    return {
      job,
      attempt: handOuts - uncounted,
      waits: waited,
      passes: passed,
      done: remove,
      renew: (ms) =>
        onLease(() => {
          line.put(message, clock.now() + ms);
        }),
      giveBack: (delayMs, ending) =>
        end(() => {
          if (ending !== undefined) message[ending] += 1;
          line.put(message, clock.now() + delayMs);
        }),
      poison: (reason) => {
        poisoned.push({ reason, job });
        return remove();
      },
    };
  };
  return {
    poisoned,
    add: (job, delayMs = 0) => {
      line.put({ job, handOuts: 0, uncounted: 0, waited: 0, passed: 0 }, clock.now() + delayMs);
      return Promise.resolve();
    },
    receive: (leaseMs) => {
      const visible = line.first(mostReceived, clock.now());
      return Promise.resolve(visible.map((message) => handOut(message, leaseMs)));
    },
  };
};

type Place = { readonly message: Message; readonly at: Instant; readonly count: number };

/** Messages in the order in which they become visible; of equals those first that were put there first. */
const makeLine = () => {
  const line: Place[] = [];
  const places = new Map<Message, Place>();
  let puts = 0;
  const indexOf = ({ at, count }: Pick<Place, 'at' | 'count'>): number => {
    let [low, high] = [0, line.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const other = line[middle]!;
      if (other.at < at || (other.at === at && other.count < count)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const remove = (message: Message): void => {
    const place = places.get(message);
    if (place === undefined) return;
    line.splice(indexOf(place), 1);
    places.delete(message);
  };
  return {
    has: (message: Message) => places.has(message),
    remove,
    put: (message: Message, at: Instant): void => {
      remove(message);
      const place = { message, at, count: (puts += 1) };
      line.splice(indexOf(place), 0, place);
      places.set(message, place);
    },
    first: (most: number, now: Instant) =>
      line
        .slice(0, Math.min(most, indexOf({ at: now, count: Number.POSITIVE_INFINITY })))
        .map(({ message }) => message),
  };
};
