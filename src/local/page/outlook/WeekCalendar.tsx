import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAddRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { addDays } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { mondayOf } from './week-layout.ts';
import { useWeek } from './use-week.ts';
import { WeekGrid } from './WeekGrid.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '8px 16px' },
  heading: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: '24px' },
  turn: { display: 'flex', gap: '8px' },
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
  problem: { display: 'flex', alignItems: 'center', gap: '12px', padding: '16px' },
});

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
        <div className={styles.turn}>
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
        </div>
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
