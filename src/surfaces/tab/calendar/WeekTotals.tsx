import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedWeek, WeeksPlan } from '#domain/calendar/weeks-plan.ts';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import { sayDuration } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';

type WeekTotalsProps = {
  readonly week: PlannedWeek;
  readonly plan: WeeksPlan;
  /** Focus blocks of the week into which the person has called a meeting all the same. */
  readonly overrides: number;
};

/** How much focus the week holds under the plan, against what the person wants of it. */
export const WeekTotals = ({ week, plan, overrides }: WeekTotalsProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  return (
    <div className={styles.totals}>
      <Body1>{totalsOf(week, plan, words).join(' ')}</Body1>
      {overrides > 0 && <Caption1>{words('total.overrides', { count: overrides })}</Caption1>}
    </div>
  );
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
  totals: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, maxWidth: '70ch' },
});
