import { useMemo, useState } from 'react';
import { planWeeks } from '#domain/calendar/plan-weeks.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import type { PlacedBlock } from '#usecases/calendar/plan-changes.ts';
import { asEvents, movedTo } from './place-blocks.ts';
import type { Shown } from './week-items.ts';

/** The plan as it is shown, with what the person has moved in it. */
export type ShownPlan = {
  readonly plan: WeeksPlan;
  readonly placed: readonly PlacedBlock[];
  readonly shown: Shown;
  /** Puts a proposed block elsewhere; all others are planned around it. */
  readonly move: (block: Interval, to: Interval) => void;
  readonly discard: () => void;
  /** Shows the plan as it is without anything moved. */
  readonly planAgain: () => void;
};

/** Plans the weeks that were read. */
export const useWeeksPlan = ({ events, settings, ledger, now }: LoadedWeeks, ownAddress: string): ShownPlan => {
  const [placed, setPlaced] = useState<readonly PlacedBlock[]>([]);
  const [shown, setShown] = useState<Shown>('plan');
  const plan = useMemo(
    () =>
      planWeeks({ events: [...events, ...asEvents(placed)], settings, tombstones: ledger.deleted, now, ownAddress }),
    [events, settings, ledger, now, ownAddress, placed],
  );
  const show = (next: Shown): void => {
    setPlaced([]);
    setShown(next);
  };
  return {
    plan,
    placed,
    shown,
    move: (block, to) => {
      setPlaced(movedTo(placed, block, to));
    },
    discard: () => {
      show('calendar');
    },
    planAgain: () => {
      show('plan');
    },
  };
};
