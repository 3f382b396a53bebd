import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import { weeksChangesOf } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames, PlanChanges } from '#usecases/calendar/plan-changes.ts';
import type { Applied, LastAct } from '../../ui/calendar/last-act.ts';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { useApplyChanges } from '../../ui/calendar/use-apply-changes.ts';
import { dayKey } from '../focus/use-day-plan.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import type { AlonePlan } from './load-alone.ts';

/** What is written as the pane opens, for whoever has chosen so. */
export type Alone = {
  readonly read: AlonePlan;
  readonly changes: PlanChanges;
  readonly applied: Applied;
  readonly apply: (changes: PlanChanges) => void;
};

/**
 * Reads and plans the coming weeks once, as far as the calendar opens without a question; `undefined` until then, and for
 * everyone who wants to be asked.
 */
export const usePlanAlone = (): Alone | undefined => {
  const parts = usePane();
  const { quietCalendar: calendar, readCalendarSettings: readSettings, mailItem, clock, ownAddress } = parts;
  const words = usePaneWords();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['plan-alone'],
    queryFn: async () => {
      const settings = await readSettings();
      if (settings?.apply !== 'automatic') return null;
      // The planner comes for those alone who want it now.
      const { loadAlone } = await import(/* webpackChunkName: "pane-later-alone-plan" */ './load-alone.ts');
      const open = await mailItem.read().catch(() => undefined);
      return await loadAlone({ calendar, settings, clock }, ownAddress, open);
    },
    // Nobody waits for it: what fails now is planned the next time.
    retry: false,
    staleTime: Infinity,
  });
  const last = useState<LastAct>({ kind: 'nothing-yet' });
  const settings = data?.weeks.settings;
  const names: BlockNames = {
    focus: words('block.focus'),
    fieldWindow: words('block.field-window'),
    zone: settings?.zone ?? parts.zone.name,
    sensitivity: settings?.privateBlocks === false ? 'normal' : 'private',
  };
  const { applied, apply } = useApplyChanges({
    calendar,
    clock,
    dates: parts.dates,
    choices: parts.choices,
    names,
    ledger: data?.weeks.ledger ?? emptyLedger,
    last,
    onWritten: () => {
      void shareFocus({ ...parts, calendar });
      void parts.keepTimes();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: dayKey }),
  });
  return data ? { read: data, changes: weeksChangesOf(data.plan, [], names), applied, apply } : undefined;
};
