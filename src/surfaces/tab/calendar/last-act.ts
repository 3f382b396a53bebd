import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LastAct } from '../../ui/calendar/last-act.ts';

const nothingYet: LastAct = { kind: 'nothing-yet' };
const key = ['calendar', 'last-act'] as const;

/** Kept above the page: an act can be taken back after one has been elsewhere in the tab. */
export const useLastAct = (): readonly [LastAct, (act: LastAct) => void] => {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => nothingYet,
    initialData: nothingYet,
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return [
    data,
    (act) => {
      queries.setQueryData(key, act);
    },
  ];
};
