import { useQuery } from '@tanstack/react-query';
import { Unavailable } from '#ports/unavailable.ts';
import { loadWeeks } from '#usecases/calendar/load-weeks.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { useTab } from '../tab-context.tsx';
import type { OwnCalendar } from './own-calendar.ts';
import { calendarQuery, isRefused, useOpenCalendar } from './use-open-calendar.ts';
import type { UnopenedCalendar } from './use-open-calendar.ts';

export const weeksKey = ['calendar', 'weeks'] as const;

/** How often the page looks at the calendar anew, while it is seen; in milliseconds. */
const lookAgainMs = 60_000;

/** One's own calendar as far as it is open. */
export type OwnCalendarState =
  | UnopenedCalendar
  | {
      readonly kind: 'loaded';
      readonly own: OwnCalendar;
      readonly weeks: LoadedWeeks;
      /** Read since the page was opened, not shown from before. */
      readonly fresh: boolean;
      /** Reads anew where the last try failed, and what is shown is from before. */
      readonly retry: (() => void) | undefined;
    };

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Opens one's own calendar, quietly where that is allowed already, and reads the weeks to plan. */
export const useOwnCalendar = (): OwnCalendarState => {
  const { clock } = useTab();
  const opened = useOpenCalendar();
  const own = opened.kind === 'open' ? opened.own : undefined;
  const weeks = useQuery({
    queryKey: weeksKey,
    queryFn: () => (own === undefined ? Promise.reject(notOpen()) : loadWeeks({ ...own, clock, zone: deviceZone() })),
    enabled: own !== undefined,
    // What others put into it meanwhile is planned around before anything is applied.
    refetchInterval: lookAgainMs,
    ...calendarQuery,
  });
  if (opened.kind !== 'open') return opened;
  const retry = (): void => void weeks.refetch();
  if (weeks.data !== undefined)
    return {
      kind: 'loaded',
      own: opened.own,
      weeks: weeks.data,
      fresh: weeks.isFetchedAfterMount && !weeks.isError,
      retry: weeks.isError ? retry : undefined,
    };
  if (weeks.error === null) return { kind: 'loading' };
  return isRefused(weeks.error) ? { kind: 'forbidden', open: opened.ask } : { kind: 'failed', retry };
};

const notOpen = (): Unavailable => new Unavailable('calendar', new Error('The calendar is not open'));
