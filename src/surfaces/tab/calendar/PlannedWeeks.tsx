import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { overridesIn } from '#domain/calendar/overrides.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { weeksChangesOf } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames } from '#usecases/calendar/plan-changes.ts';
import { KindLegend } from '../../ui/calendar/KindLegend.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TeamsSeries } from '../team-series/TeamsSeries.tsx';
import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import { makeCalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import { ChangesBar } from './ChangesBar.tsx';
import { drawWeek } from './draw-week.ts';
import { MoveOffers } from './MoveOffers.tsx';
import type { OwnCalendar } from './own-calendar.ts';
import { SettingsLink } from './SettingsLink.tsx';
import { isTakenBack } from '../../ui/calendar/taken-back.ts';
import { useApplyAlone } from '../../ui/calendar/use-apply-alone.ts';
import { UnknownZone } from './UnknownZone.tsx';
import { useApplyWeeks } from './use-apply-weeks.ts';
import { useBlockMoves } from './use-block-moves.ts';
import { useMoveOffers } from './use-move-offers.ts';
import { useWeeksPlan } from './use-weeks-plan.ts';
import { weekItems } from './week-items.ts';
import { WeekArrows } from './WeekArrows.tsx';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekTotals } from './WeekTotals.tsx';

type PlannedWeeksProps = {
  readonly own: OwnCalendar;
  readonly weeks: LoadedWeeks;
  /** Read since the page was opened. */
  readonly fresh: boolean;
  /** What is in the way of reading the calendar now. */
  readonly notice: ReactNode;
};

/** The planned weeks, one at a time, and what applying the plan would change in all of them. */
export const PlannedWeeks = ({ own, weeks, fresh, notice }: PlannedWeeksProps): ReactElement => {
  const words = useCalendarWords();
  const { dates, host, choices, clock } = useTab();
  const { settings, ledger, now } = weeks;
  const [place, setPlace] = useState(0);
  const times = makeCalendarTimes(readingLocale(host.locale), settings.zone);
  const shownPlan = useWeeksPlan(weeks, own.ownAddress);
  const { plan, placed, shown, discard, planAgain } = shownPlan;
  const { movesIn, moved, forgetMoved, chosen, choose } = useBlockMoves(shownPlan, weeks, times);
  const names: BlockNames = {
    focus: words('block.focus'),
    fieldWindow: words('block.field-window'),
    zone: settings.zone,
    sensitivity: settings.privateBlocks ? 'private' : 'normal',
  };
  const changes = weeksChangesOf(plan, placed, names);
  const startOver = (): void => {
    planAgain();
    forgetMoved();
  };
  const { applied, apply } = useApplyWeeks({ calendar: own.calendar, names, ledger, onSettled: startOver });
  const [rests] = useState(() => isTakenBack(choices, dates.today(clock.now())));
  useApplyAlone({ weeks, fresh, applied, rests, changes, apply });
  const offers = useMoveOffers(own, weeks, fresh && applied.kind !== 'applying' && applied.kind !== 'undoing');
  // There is at least one, and the arrows lead to none beyond.
  const week = plan.weeks[place] ?? plan.weeks[0];
  if (week === undefined) return <Page>{null}</Page>;
  const drawn = drawWeek(week.week, weekItems(plan, placed, shown), settings);
  const [from, to] = [mondayOf(week.week), drawn.days.at(-1)?.date ?? addDays(mondayOf(week.week), 4)];
  const days = dates.days(from, to, week.week.slice(0, 4) !== plan.weeks[0]?.week.slice(0, 4));
  const turnTo = (next: number): void => {
    setPlace(next);
    forgetMoved();
  };
  return (
    <Page>
      <PageHeader title={days} who={words('who')} place={`calendar ${week.week}`}>
        <WeekArrows place={place} count={plan.weeks.length} onPlace={turnTo} />
        <SettingsLink />
      </PageHeader>
      {notice}
      {weeks.zoneOf === 'device' && <UnknownZone />}
      <WeekTotals week={week} plan={plan} overrides={overridesIn(weeks.events, week.week, settings.zone)} />
      <KindLegend
        kinds={drawn.days.flatMap(({ blocks }) => blocks.map(({ item }) => item.kind))}
        wordOf={(kind) => words(`kind.${kind}`)}
      />
      <WeekGrid
        week={drawn}
        label={words('week.grid', { days })}
        now={now}
        zone={settings.zone}
        times={times}
        chosen={chosen}
        onChoose={choose}
        moves={movesIn(drawn)}
      />
      <TeamsSeries own={own} />
      <MoveOffers {...offers} times={times} zone={settings.zone} />
      <ChangesBar
        changes={changes}
        weeks={new Set([...changes.create, ...changes.remove].map(({ time }) => weekAt(time, settings.zone))).size}
        moved={moved}
        applied={applied}
        shown={shown}
        times={times}
        zone={settings.zone}
        onDiscard={discard}
        onPlanAgain={planAgain}
        onApply={() => {
          apply(changes);
        }}
      />
    </Page>
  );
};

const weekAt = ({ start }: Interval, zone: string): Week => weekOf(toLocalTime(start, zone).date);
