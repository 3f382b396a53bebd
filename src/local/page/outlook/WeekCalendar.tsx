import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, ChevronLeftRegular, ChevronRightRegular, LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { addDays, instantAt, wallClock } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { useNow } from '../use-now.ts';
import { firstHour, lastHour, mondayOf, placeDay } from './week-layout.ts';
import type { PlacedEvent } from './week-layout.ts';
import { useWeek } from './use-week.ts';
import type { WeekState } from './use-week.ts';

const hourHeight = 48;
/** A quarter of an hour still shows its title. */
const leastHeight = 22;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '8px 16px' },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
  grid: { display: 'grid', gridTemplateColumns: '48px repeat(5, minmax(96px, 1fr))' },
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
  slot: { position: 'absolute', padding: '0 2px 1px 1px', boxSizing: 'border-box' },
  event: {
    width: '100%',
    height: '100%',
    padding: '2px 6px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflow: 'hidden',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  ours: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  free: { border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  problem: { display: 'flex', alignItems: 'center', gap: '12px', padding: '16px' },
});

const useTimeFormat = (): Intl.DateTimeFormat => {
  const { person, locale } = usePage();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: person.zone });
};

const EventButton = ({
  placed,
  onOpen,
}: {
  readonly placed: PlacedEvent;
  readonly onOpen: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { words, person } = usePage();
  const format = useTimeFormat();
  const { event, start, end, lane, lanes, date } = placed;
  const subject = event.subject === '' ? words('untitled') : event.subject;
  const at = (minutes: number): string => format.format(instantAt(date, minutes + firstHour * 60, person.zone));
  const place = {
    top: `${(start * hourHeight) / 60}px`,
    height: `${Math.max(((end - start) * hourHeight) / 60, leastHeight)}px`,
    left: `${(lane * 100) / lanes}%`,
    width: `${100 / lanes}%`,
  };
  const look = mergeClasses(
    styles.event,
    event.showAs === 'free' && styles.free,
    event.categories.length > 0 && styles.ours,
  );
  return (
    <li className={styles.slot} style={place}>
      <button
        type="button"
        className={look}
        aria-label={words('calendar.event', { subject, start: at(start), end: at(end) })}
        onClick={() => {
          onOpen(event.id);
        }}
      >
        <span>
          {event.sensitivity === 'private' && <LockClosedRegular aria-label={words('private')} />} {subject}
        </span>
      </button>
    </li>
  );
};

type GridProps = { readonly monday: string; readonly week: WeekState; readonly onOpen: (id: string) => void };

const WeekGrid = ({ monday, week, onOpen }: GridProps): ReactElement => {
  const styles = useStyles();
  const { person, session, locale } = usePage();
  const today = wallClock(useNow(session), person.zone).date;
  const days = Array.from({ length: 5 }, (_, index) => addDays(monday, index));
  const hours = Array.from({ length: lastHour - firstHour }, (_, index) => index + firstHour);
  const dayName = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const events = week.kind === 'ready' ? week.events : [];
  return (
    <div className={styles.grid}>
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

type WeekProps = {
  readonly onOpen: (id: string) => void;
  /** 0 = the week that it is now. */
  readonly weeksAway: number;
  readonly onTurn: (weeksAway: number) => void;
};

/** The person's week, from the local Graph. */
export const WeekCalendar = ({ onOpen, weeksAway, onTurn }: WeekProps): ReactElement => {
  const styles = useStyles();
  const { person, session, words, locale } = usePage();
  const monday = addDays(mondayOf(session.now, person.zone), weeksAway * 7);
  const week = useWeek(monday);
  const title = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{title.formatRange(Date.parse(monday), Date.parse(addDays(monday, 4)))}</h2>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={words('calendar.previous')}
          onClick={() => {
            onTurn(weeksAway - 1);
          }}
        />
        <Button
          onClick={() => {
            onTurn(0);
          }}
        >
          {words('calendar.today')}
        </Button>
        <Button
          icon={<ChevronRightRegular />}
          aria-label={words('calendar.next')}
          onClick={() => {
            onTurn(weeksAway + 1);
          }}
        />
        <Button
          appearance="primary"
          icon={<CalendarAddRegular />}
          onClick={() => {
            onOpen('new');
          }}
        >
          {words('calendar.new')}
        </Button>
      </div>
      {week.kind === 'failed' && (
        <div role="status" className={styles.problem}>
          <Text>{words('calendar.failed')}</Text>
          <Button onClick={week.retry}>{words('calendar.again')}</Button>
        </div>
      )}
      <div className={styles.scroll} aria-busy={week.kind === 'loading'}>
        <WeekGrid monday={monday} week={week} onOpen={onOpen} />
      </div>
    </>
  );
};
