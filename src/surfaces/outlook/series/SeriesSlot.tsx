import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useSeriesPart } from './use-series-part.ts';

// Only where there is a series.
const SeriesQuestion = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-series" */ './SeriesQuestion.tsx')).SeriesQuestion,
}));

/** Asks, before anything is written into an appointment of a series: this one or all? */
export const SeriesSlot = (): ReactElement | null => {
  const part = useSeriesPart();
  if (part === undefined || part === 'once') return null;
  return (
    <Suspense fallback={null}>
      <SeriesQuestion part={part} />
    </Suspense>
  );
};
