import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Unavailable } from '#ports/unavailable.ts';
import { loadWeeks } from '#usecases/calendar/load-weeks.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { useTab } from '../tab-context.tsx';
import { ownCalendarKey } from './own-calendar.ts';
import type { OwnCalendar } from './own-calendar.ts';

export const weeksKey = ['calendar', 'weeks'] as const;

/** One's own calendar as far as it is open. */
export type OwnCalendarState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  /** Access was not given yet: `open` asks for it, on the person's own act. */
  | { readonly kind: 'closed'; readonly open: () => void; readonly opening: boolean }
  /** The person, or their administrator, has not allowed it. */
  | { readonly kind: 'forbidden'; readonly open: () => void }
  | {
      readonly kind: 'loaded';
      readonly own: OwnCalendar;
      readonly weeks: LoadedWeeks;
      /** Read since the page was opened, not shown from before. */
      readonly fresh: boolean;
    };

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Opens one's own calendar, quietly where that is allowed already, and reads the weeks to plan. */
export const useOwnCalendar = (): OwnCalendarState => {
  const { openCalendar, clock } = useTab();
  const queries = useQueryClient();
  // Without a network each fails at once and says so; the adapter has tried several times already.
  const once = { retry: false, networkMode: 'always' } as const;
  const own = useQuery({
    queryKey: ownCalendarKey,
    queryFn: () => openCalendar('quietly'),
    staleTime: Infinity,
    ...once,
  });
  const asked = useMutation({
    mutationFn: () => openCalendar('asking'),
    onSuccess: (opened) => {
      queries.setQueryData(ownCalendarKey, opened);
    },
    ...once,
  });
  const weeks = useQuery({
    queryKey: weeksKey,
    queryFn: () =>
      own.data === undefined ? Promise.reject(notOpen()) : loadWeeks({ ...own.data, clock, zone: deviceZone() }),
    enabled: own.data !== undefined,
    ...once,
  });
  const open = (): void => {
    asked.mutate();
  };
  const error = own.data === undefined ? (asked.error ?? own.error) : weeks.error;
  if (own.data !== undefined && weeks.data !== undefined)
    return { kind: 'loaded', own: own.data, weeks: weeks.data, fresh: weeks.isFetchedAfterMount && !weeks.isError };
  if (asked.isPending) return { kind: 'closed', open, opening: true };
  if (error === null) return { kind: 'loading' };
  if (isRefused(error))
    return asked.isError || own.data !== undefined
      ? { kind: 'forbidden', open }
      : { kind: 'closed', open, opening: false };
  return { kind: 'failed', retry: () => void (own.data === undefined ? own.refetch() : weeks.refetch()) };
};

const notOpen = (): Unavailable => new Unavailable('calendar', new Error('The calendar is not open'));

const isRefused = (error: Error): boolean => error instanceof Unavailable && error.part === 'sign-in';
