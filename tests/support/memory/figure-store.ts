import { hourOf } from '#domain/figures/hour-figures.ts';
import type { HourFigures } from '#domain/figures/hour-figures.ts';
import type { FigureStore } from '#ports/figure-store.ts';

const dayMs = 24 * 3_600_000;

/** Figures kept in this process. */
export const makeMemoryFigureStore = (): FigureStore => {
  const rows = new Map<string, HourFigures>();
  return {
    save: (figures) => {
      rows.set(`${figures.hour}:${figures.process.id}`, figures);
      return Promise.resolve();
    },
    list: (since, until) =>
      Promise.resolve([...rows.values()].filter(({ hour }) => hour >= hourOf(since) && hour <= endOfDay(until))),
    forgetBefore: (before) => {
      for (const [key, { hour }] of rows) if (hour < Math.floor(before / dayMs) * dayMs) rows.delete(key);
      return Promise.resolve();
    },
  };
};

const endOfDay = (at: number): number => (Math.floor(at / dayMs) + 1) * dayMs - 1;
