import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instant } from '#domain/shared/instant.ts';
import type { UndoPlan } from '#usecases/calendar/plan-changes.ts';

/** What was last done to the calendar, and how to take it back. */
export type LastAct =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'applied'; readonly at: Instant; readonly undo: UndoPlan }
  | { readonly kind: 'partial'; readonly undo: UndoPlan }
  | { readonly kind: 'undone'; readonly at: Instant };

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
