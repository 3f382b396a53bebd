import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DayPlan } from '#domain/calendar/day-plan.ts';
import { planDay } from '#domain/calendar/plan-day.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { usePane } from '../pane-context.tsx';
import { loadDay } from './load-day.ts';
import type { Day } from './load-day.ts';

export const dayKey = ['day'] as const;

export type DayPlanState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  /** The person, or their administrator, has not allowed the calendar. */
  | { readonly kind: 'forbidden'; readonly retry: () => void }
  | {
      readonly kind: 'planned';
      readonly day: Day;
      readonly plan: DayPlan;
      readonly wantsFieldWindow: boolean;
      readonly setWantsFieldWindow: (wants: boolean) => void;
    };

/** The day of a 1-1 as it is in the calendar, with focus planned beside the 1-1. */
export const useDayPlan = (oneToOne: Interval): DayPlanState => {
  const { calendar, clock, zone, ownAddress, readCalendarSettings: readSettings } = usePane();
  const [wantsFieldWindow, setWantsFieldWindow] = useState(false);
  const { start, end } = oneToOne;
  const loaded = useQuery({
    queryKey: [...dayKey, start],
    queryFn: async () => {
      const now = Math.ceil(clock.now() / 60_000);
      return { day: await loadDay({ calendar, readSettings }, start, now, zone), now };
    },
    // The adapter has tried several times already.
    retry: false,
  });
  const { data } = loaded;
  const plan = useMemo(
    () =>
      data &&
      planDay({
        date: data.day.date,
        events: data.day.events,
        now: data.now,
        oneToOne: { start, end },
        fieldWindow: wantsFieldWindow ? 'wanted' : 'not-wanted',
        settings: data.day.settings,
        tombstones: data.day.ledger.deleted,
        ownAddress,
      }),
    [data, start, end, wantsFieldWindow, ownAddress],
  );
  const retry = (): void => void loaded.refetch();
  if (loaded.isError) return { kind: isForbidden(loaded.error) ? 'forbidden' : 'failed', retry };
  if (data === undefined || plan === undefined) return { kind: 'loading' };
  return { kind: 'planned', day: data.day, plan, wantsFieldWindow, setWantsFieldWindow };
};

const isForbidden = (error: Error): boolean => error instanceof Unavailable && error.part === 'sign-in';
