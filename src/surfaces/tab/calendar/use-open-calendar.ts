import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Unavailable } from '#ports/unavailable.ts';
import { useTab } from '../tab-context.tsx';
import { ownCalendarKey } from './own-calendar.ts';
import type { OwnCalendar } from './own-calendar.ts';

/** One's own calendar before it is open. */
export type UnopenedCalendar =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  /** Access was not given yet: `open` asks for it, on the person's own act. */
  | { readonly kind: 'closed'; readonly open: () => void; readonly opening: boolean }
  /** The person, or their administrator, has not allowed it. */
  | { readonly kind: 'forbidden'; readonly open: () => void }
  /** This Teams cannot open it for anybody. */
  | { readonly kind: 'out-of-reach' };

/** One's own calendar, or what is in the way to it; `ask` asks for access once more. */
export type OpenedCalendar =
  UnopenedCalendar | { readonly kind: 'open'; readonly own: OwnCalendar; readonly ask: () => void };

/** Without a network each fails at once and says so; the adapter has tried several times already. */
export const calendarQuery = { retry: false, networkMode: 'always' } as const;

/** Opens one's own calendar, quietly where that is allowed already; all pages of the tab share what is open. */
export const useOpenCalendar = (): OpenedCalendar => {
  const { openCalendar } = useTab();
  const queries = useQueryClient();
  const own = useQuery({
    queryKey: ownCalendarKey,
    queryFn: () => openCalendar('quietly'),
    staleTime: Infinity,
    ...calendarQuery,
  });
  const asked = useMutation({
    mutationFn: () => openCalendar('asking'),
    onSuccess: (opened) => {
      queries.setQueryData(ownCalendarKey, opened);
    },
    ...calendarQuery,
  });
  const ask = (): void => {
    asked.mutate();
  };
  if (own.data !== undefined) return { kind: 'open', own: own.data, ask };
  if (asked.isPending) return { kind: 'closed', open: ask, opening: true };
  const error = asked.error ?? own.error;
  if (error === null) return { kind: 'loading' };
  if (isOutOfReach(error)) return { kind: 'out-of-reach' };
  if (isRefused(error))
    return asked.isError ? { kind: 'forbidden', open: ask } : { kind: 'closed', open: ask, opening: false };
  return { kind: 'failed', retry: () => void own.refetch() };
};

/** Whether it is access that is missing. */
export const isRefused = (error: Error): boolean => error instanceof Unavailable && error.part === 'sign-in';

const isOutOfReach = (error: Error): boolean => error instanceof Unavailable && error.part === 'nested-sign-in';
