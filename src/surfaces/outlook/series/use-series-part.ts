import { useQuery } from '@tanstack/react-query';
import type { SeriesPart } from '#ports/item-series.ts';
import { usePane } from '../pane-context.tsx';
import { fromOutlook, itemKey } from '../use-invite.ts';

/** What of a series is open; `undefined` until Outlook has said so, or where it does not. */
export const useSeriesPart = (): SeriesPart | undefined => {
  const { series } = usePane();
  return useQuery({ queryKey: [...itemKey, 'series'], queryFn: () => series.part(), ...fromOutlook }).data;
};
