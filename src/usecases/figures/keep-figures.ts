import { hourMs } from '#domain/figures/hour-figures.ts';
import type { HourFigures } from '#domain/figures/hour-figures.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { FigureStore } from '#ports/figure-store.ts';
import type { Tally } from './tally.ts';

/** Writes what was counted. Rejects with {@link Unavailable} (`storage`); what was not written is written the next time. */
export type KeepFigures = (state: HourFigures['state']) => Promise<void>;

type Needs = {
  readonly tally: Tally;
  readonly figures: FigureStore;
  /** Real time, as that of the tally. */
  readonly clock: Clock;
};

const dayMs = 24 * hourMs;

/** How long figures are kept. */
const retentionMs = 30 * dayMs;

export const makeKeepFigures = ({ tally, figures, clock }: Needs): KeepFigures => {
  let tidiedOn: Instant | undefined;
  return async (state) => {
    for (const hour of tally.unwritten(state)) {
      await figures.save(hour);
      tally.written(hour);
    }
    const today = Math.floor(clock.now() / dayMs);
    if (tidiedOn === today || state === 'ended') return;
    await figures.forgetBefore(clock.now() - retentionMs);
    tidiedOn = today;
  };
};
