import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { addDays, wallClock } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { useNarrow } from '../page-layout.ts';
import { Tabs } from '../Tabs.tsx';
import { useNow } from '../use-now.ts';
import { EventButton } from './EventButton.tsx';
import { firstHour, hourHeight, lastHour, placeDay } from './week-layout.ts';
import type { WeekState } from './use-week.ts';

const useStyles = makeStyles({
  grid: { display: 'grid' },
  dayHead: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  today: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  hours: { position: 'relative', height: `${(lastHour - firstHour) * hourHeight}px` },
  hour: { position: 'absolute', right: '8px', color: tokens.colorNeutralForeground3 },
  day: {
    position: 'relative',
    height: `${(lastHour - firstHour) * hourHeight}px`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `repeating-linear-gradient(to bottom, ${tokens.colorNeutralStroke3} 0 1px, transparent 1px ${hourHeight}px)`,
  },
});

type GridProps = { readonly monday: string; readonly week: WeekState; readonly onOpen: (id: string) => void };

/** Monday to Friday beside each other; in a narrow window one of them, and tabs for the others. */
export const WeekGrid = (props: GridProps): ReactElement => {
  const { person, session } = usePage();
  const days = Array.from({ length: 5 }, (_, index) => addDays(props.monday, index));
  const today = days.indexOf(wallClock(session.now, person.zone).date);
  const [picked, setPicked] = useState<number>();
  const isNarrow = useNarrow();
  if (!isNarrow) return <Days {...props} days={days} />;
  const shown = days[picked ?? Math.max(0, today)] ?? props.monday;
  return (
    <>
      <DayTabs
        days={days}
        shown={shown}
        onShow={(date) => {
          setPicked(days.indexOf(date));
        }}
      />
      <Days {...props} days={[shown]} />
    </>
  );
};

type DayTabsProps = {
  readonly days: readonly string[];
  readonly shown: string;
  readonly onShow: (date: string) => void;
};

const DayTabs = ({ days, shown, onShow }: DayTabsProps): ReactElement => {
  const { words, locale } = usePage();
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const tabs = days.map((date) => ({ value: date, name: name.format(Date.parse(date)) }));
  return <Tabs label={words('calendar.days')} tabs={tabs} selected={shown} onSelect={onShow} />;
};

type DaysProps = Omit<GridProps, 'monday'> & { readonly days: readonly string[] };

const Days = ({ days, week, onOpen }: DaysProps): ReactElement => {
  const styles = useStyles();
  const { person, session, locale } = usePage();
  const today = wallClock(useNow(session), person.zone).date;
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => index + firstHour);
  const dayName = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const events = week.kind === 'ready' ? week.events : [];
  return (
    <div className={styles.grid} style={{ gridTemplateColumns: `48px repeat(${days.length}, minmax(96px, 1fr))` }}>
      <div className={styles.dayHead} />
      {days.map((date) => (
        <div key={date} className={mergeClasses(styles.dayHead, date === today && styles.today)}>
          {dayName.format(Date.parse(date))}
        </div>
      ))}
      <div className={styles.hours} aria-hidden>
        {hours.map((hour) => (
          <Caption1 key={hour} className={styles.hour} style={{ top: `${(hour - firstHour) * hourHeight}px` }}>
            {hour}
          </Caption1>
        ))}
      </div>
      {days.map((date) => (
        <ul key={date} className={styles.day} aria-label={dayName.format(Date.parse(date))}>
          {placeDay(events, date, person.zone).map((placed) => (
            <EventButton key={placed.event.id} placed={placed} onOpen={onOpen} />
          ))}
        </ul>
      ))}
    </div>
  );
};
