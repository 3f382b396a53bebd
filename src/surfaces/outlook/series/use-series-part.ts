import { useQuery } from '@tanstack/react-query';
import type { SeriesPart } from '#ports/item-series.ts';
import { usePane } from '../pane-context.tsx';
import { fromOutlook, itemKey } from '../use-invite.ts';

/** What of a series is open; `undefined` until Outlook has said so. Where it does not, nothing is said about a series. */
export const useSeriesPart = (): SeriesPart | undefined => {
  const { series } = usePane();
  const { data, isError } = useQuery({
    queryKey: [...itemKey, 'series'],
    queryFn: () => series.part(),
    ...fromOutlook,
  });
  return isError ? 'once' : data;
};
