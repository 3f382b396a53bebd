import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PlannedWeek, WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf } from '#domain/shared/week.ts';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { weeksChangesOf } from '#usecases/calendar/plan-changes.ts';
import type { Act } from '../../ui/ActMenu.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Offline } from '../../ui/States.tsx';
import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import { makeCalendarTimes, sayDuration } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import { ChangesBar } from './ChangesBar.tsx';
import { moveActs, roomFor } from './block-moves.ts';
import { drawWeek } from './draw-week.ts';
import type { WeekItem } from './draw-week.ts';
import type { OwnCalendar } from './own-calendar.ts';
import { useApplyWeeks } from './use-apply-weeks.ts';
import { useWeeksPlan } from './use-weeks-plan.ts';
import { weekItems } from './week-items.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekLegend } from './WeekLegend.tsx';

type PlannedWeeksProps = {
  readonly own: OwnCalendar;
  readonly weeks: LoadedWeeks;
  readonly online: boolean;
};

/** The planned weeks, one at a time, and what applying the plan would change in all of them. */
export const PlannedWeeks = ({ own, weeks, online }: PlannedWeeksProps): ReactElement => {
  const words = useCalendarWords();
  const { dates, host } = useTab();
  const [place, setPlace] = useState(0);
  const { settings, ledger, now } = weeks;
  const { plan, placed, shown, move, discard, planAgain } = useWeeksPlan(weeks, own.ownAddress);
  const names = { focus: words('block.focus'), fieldWindow: words('block.field-window'), zone: settings.zone };
  const changes = weeksChangesOf(plan, placed, names);
  const { applied, apply } = useApplyWeeks({ calendar: own.calendar, names, ledger, onSettled: planAgain });
  const times = makeCalendarTimes(readingLocale(host.locale), settings.zone);
  // There is at least one, and the arrows lead to none beyond.
  const week = plan.weeks[place] ?? plan.weeks[0];
  if (week === undefined) return <Page>{null}</Page>;
  const drawn = drawWeek(week.week, weekItems(plan, placed, shown), settings);
  const acts = (item: WeekItem): readonly Act[] => {
    const room = roomFor(item, plan, drawn, { zone: settings.zone, now });
    return moveActs(item, { dates: drawn.days.map(({ date }) => date), room, times, words, onMove: move });
  };
  const days = dates.days(mondayOf(week.week), drawn.days.at(-1)?.date ?? addDays(mondayOf(week.week), 4), false);
  return (
    <Page>
      <PageHeader title={days} who={words('who')} place={`calendar ${week.week}`}>
        <WeekArrows place={place} count={plan.weeks.length} onPlace={setPlace} />
      </PageHeader>
      {!online && <Offline />}
      <Totals week={week} plan={plan} />
      <WeekLegend days={drawn.days} />
      <WeekGrid
        week={drawn}
        label={words('week.grid', { days })}
        now={now}
        zone={settings.zone}
        times={times}
        acts={acts}
      />
      <ChangesBar
        changes={changes}
        applied={applied}
        shown={shown}
        times={times}
        onDiscard={discard}
        onPlanAgain={planAgain}
        onApply={() => {
          apply(changes);
        }}
      />
    </Page>
  );
};

type WeekArrowsProps = { readonly place: number; readonly count: number; readonly onPlace: (place: number) => void };

const WeekArrows = ({ place, count, onPlace }: WeekArrowsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const arrow = (by: -1 | 1, label: string, icon: ReactElement): ReactElement => (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={label}
      disabledFocusable={place + by < 0 || place + by >= count}
      onClick={() => {
        onPlace(place + by);
      }}
    />
  );
  return (
    <div className={styles.arrows}>
      {arrow(-1, words('week.before'), <ChevronLeftRegular />)}
      {arrow(1, words('week.after'), <ChevronRightRegular />)}
    </div>
  );
};

/** How much focus the week holds under the plan, against what the person wants of it. */
const Totals = ({ week, plan }: { readonly week: PlannedWeek; readonly plan: WeeksPlan }): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return <Body1 className={styles.totals}>{totalsOf(week, plan, words).join(' ')}</Body1>;
};

const totalsOf = (
  { focusMinutes, besideMinutes, targetMinutes, shortfallMinutes }: PlannedWeek,
  { setAside }: WeeksPlan,
  words: Words<CalendarPageKey>,
): readonly string[] => {
  const say = (minutes: number): string => sayDuration(words, minutes);
  const total =
    focusMinutes >= targetMinutes
      ? words('total.met', { focus: say(focusMinutes) })
      : words('total.of', { focus: say(focusMinutes), target: say(targetMinutes) });
  return [
    total,
    ...(besideMinutes > 0 ? [words('total.beside', { beside: say(besideMinutes) })] : []),
    ...(shortfallMinutes > 0 ? [words('total.short', { missing: say(shortfallMinutes) })] : []),
    ...(setAside.length > 0 ? [words('total.set-aside', { count: setAside.length })] : []),
  ];
};

const useStyles = makeStyles({
  arrows: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  totals: { maxWidth: '70ch' },
});
