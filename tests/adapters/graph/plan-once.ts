import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { nextLedger } from '#domain/calendar/ledger.ts';
import { planWeeks, weeksRange } from '#domain/calendar/plan-weeks.ts';
import type { WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Calendar, NewBlock } from '#ports/calendar.ts';
import { applyChanges } from '#usecases/calendar/plan-changes.ts';
import type { ApplyOutcome } from '#usecases/calendar/plan-changes.ts';

/** A client that plans the coming weeks of somebody's calendar. */
export type Planning = {
  readonly calendar: Calendar;
  readonly ownAddress: string;
  readonly settings: CalendarSettings;
  /** UTC minutes. */
  readonly now: number;
};

type Looked = { readonly plan: WeeksPlan; readonly ledger: Ledger };

/** Loads what a plan is made from, and makes it. */
export const look = async ({ calendar, ownAddress, settings, now }: Planning): Promise<Looked> => {
  const range = weeksRange(now, settings);
  const events = await calendar.events(range);
  const standing = events.filter(({ mark }) => mark === 'focus');
  const ledger = nextLedger(await calendar.ledger(), standing, range, now);
  return { plan: planWeeks({ events, settings, tombstones: ledger.deleted, now, ownAddress }), ledger };
};

export const names = { focus: 'Focus', fieldWindow: 'Field window', zone: 'Europe/Rome' };

/** Writes what a plan asks for. */
export const apply = async ({ calendar }: Planning, { plan, ledger }: Looked): Promise<ApplyOutcome> => {
  const create = plan.focus.create.map((time): NewBlock => ({
    mark: 'focus',
    subject: names.focus,
    time,
    zone: names.zone,
    repeats: 'once',
  }));
  return await applyChanges(calendar, { create, remove: plan.focus.remove }, names, ledger);
};

/** Plans, and writes the plan. */
export const planOnce = async (planning: Planning): Promise<WeeksPlan> => {
  const looked = await look(planning);
  await apply(planning, looked);
  return looked.plan;
};
