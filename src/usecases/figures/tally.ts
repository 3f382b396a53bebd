import { countedIn, hourOf } from '#domain/figures/hour-figures.ts';
import type { EngineProcess, HourFigures, Piece } from '#domain/figures/hour-figures.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Figures } from '#ports/figures.ts';

/** What this process counts until it is kept. */
export type Tally = Figures & {
  /**
   * What is to be written now: every hour that has grown since it was written last, and the present one in any case, which
   * says that the process lives, or that it ends. Oldest first.
   */
  unwritten(state: HourFigures['state']): readonly HourFigures[];
  /** `figures` have been written. */
  written(figures: HourFigures): void;
};

type Needs = {
  /** Real time, whatever day it is for the rituals. */
  readonly clock: Clock;
  readonly process: EngineProcess;
};

/** While the storage is out of reach, hours wait for it: two days at most. */
const mostHours = 48;

export const makeTally = ({ clock, process }: Needs): Tally => {
  const hours = new Map<Instant, readonly Piece[]>();
  return {
    note: (figure) => {
      const now = clock.now();
      const hour = hourOf(now);
      hours.set(hour, countedIn(hours.get(hour) ?? [], figure, now));
      for (const oldest of hours.keys()) if (hours.size > mostHours) hours.delete(oldest);
    },
    unwritten: (state) => {
      const heardAt = clock.now();
      const present = hourOf(heardAt);
      return [...new Set([...hours.keys(), present])]
        .toSorted((one, other) => one - other)
        .map((hour) => ({ process, hour, heardAt, state, pieces: hours.get(hour) ?? [] }));
    },
    // The present hour stays: it is written again as a whole. One that grew while it was written stays as well.
    written: ({ hour, pieces }) => {
      if (hour < hourOf(clock.now()) && hours.get(hour) === pieces) hours.delete(hour);
    },
  };
};
