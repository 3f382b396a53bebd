import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Interval } from '#domain/planner/interval.ts';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import type { PlanChanges } from '#usecases/calendar/plan-changes.ts';
import { ChangeActs, isUnderWay } from '../../ui/calendar/ChangeActs.tsx';
import type { Applied } from '../../ui/calendar/last-act.ts';
import { sayApplied } from '../../ui/calendar/say-applied.ts';
import { useFocusAfterActs } from '../../ui/use-focus-after-acts.ts';
import { dotted } from '../../ui/dotted.ts';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { Shown } from './week-items.ts';

type ChangesBarProps = {
  readonly changes: PlanChanges;
  /** In how many weeks they are. */
  readonly weeks: number;
  /** Where a block was put last. */
  readonly moved: Interval | undefined;
  readonly applied: Applied;
  readonly shown: Shown;
  readonly times: CalendarTimes;
  readonly zone: string;
  readonly onDiscard: () => void;
  readonly onPlanAgain: () => void;
  readonly onApply: () => void;
};

/** "3 changes: 2 new, 1 removed · Discard · Apply", and once applied "Applied 14:02 · Undo". */
export const ChangesBar = (props: ChangesBarProps): ReactElement => {
  const { changes, weeks, moved, applied, shown, times, zone, onDiscard, onPlanAgain, onApply } = props;
  const styles = useStyles();
  const words = useCalendarWords();
  const isBusy = isUnderWay(applied);
  const acts = useFocusAfterActs<HTMLDivElement>(isBusy);
  const count = changes.create.length + changes.remove.length;
  const lines = [
    moved === undefined || isBusy || shown === 'calendar' || count === 0 ? '' : sayMoved(moved, times, zone, words),
    sayApplied(applied, times, words),
    isBusy ? '' : openOf(changes, weeks, applied, shown, words),
  ];
  return (
    <section aria-label={words('changes.title')} className={styles.bar}>
      <Caption1 as="p" role="status" className={styles.result}>
        {dotted(lines)}
      </Caption1>
      <div ref={acts} className={styles.acts}>
        {shown === 'calendar' && <Button onClick={onPlanAgain}>{words('changes.again')}</Button>}
        <ChangeActs
          applied={applied}
          hasChanges={shown === 'plan' && count > 0}
          words={words}
          onDiscard={onDiscard}
          onApply={onApply}
        />
      </div>
    </section>
  );
};

/** What applying would change now; once applied, nothing more need be said. */
const openOf = (
  { create, remove }: PlanChanges,
  weeks: number,
  { kind }: Applied,
  shown: Shown,
  words: Words<CalendarPageKey>,
): string => {
  if (shown === 'calendar') return words('changes.put-aside');
  const [created, removed] = [create.length, remove.length];
  if (created + removed === 0) return kind === 'applied' ? '' : words('changes.none');
  const counted = words('changes.count', { count: created + removed, created, removed });
  return weeks < 2 ? counted : words('changes.weeks', { changes: counted, weeks });
};

const sayMoved = ({ start }: Interval, times: CalendarTimes, zone: string, words: Words<CalendarPageKey>): string =>
  words('move.moved', { day: times.shortDay(toLocalTime(start, zone).date), time: times.time(start) });

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow8,
  },
  result: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
