import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { CalendarFlaw } from '#domain/calendar/decide-calendar-settings.ts';
import type { WeekHours } from '#domain/calendar/working-time.ts';
import { weekdayNames } from '#messages/times.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useTab } from '../../tab-context.tsx';
import { ZoneField } from '../ZoneField.tsx';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { DayHours } from './DayHours.tsx';
import { firstHours, likeDay, modelDay, weekdays, withDay } from './edit-hours.ts';

type HoursSectionProps = CalendarPart & {
  readonly flaw: CalendarFlaw | undefined;
  /** Where the hours come from. */
  readonly children: ReactNode;
};

/** When one works, by the day of the week. */
export const HoursSection = ({ values, choose, flaw, children }: HoursSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const days = useRef<HTMLDivElement>(null);
  const names = weekdayNames(useTab().host.locale);
  const keep = (hours: WeekHours): void => {
    choose({ hours });
  };
  const { hours } = values;
  return (
    <Section title={words('hours.title')}>
      <Body1>{words('hours.text')}</Body1>
      {children}
      <ZoneField
        label={words('hours.zone')}
        value={values.zone}
        onChoose={(zone) => {
          choose({ zone });
        }}
      />
      <div ref={days} className={styles.days}>
        {weekdays.map((weekday, place) => (
          <DayHours
            key={weekday}
            day={names[place] ?? ''}
            spans={hours[weekday] ?? []}
            first={firstHours(hours)}
            onChoose={(spans) => {
              keep(withDay(hours, weekday, spans));
            }}
          />
        ))}
      </div>
      <SameHours
        hours={hours}
        names={names}
        onChoose={(same) => {
          keep(same);
          // The button goes once all days are alike.
          days.current?.querySelector('input')?.focus();
        }}
      />
      {hours.flat().length === 0 && <Caption1 role="status">{words('hours.none')}</Caption1>}
      {(flaw === 'hours' || flaw === 'zone') && <Notice text={words(`flaw.${flaw}`)} />}
      <EyeLine who={words('who')} />
    </Section>
  );
};

type SameHoursProps = {
  readonly hours: WeekHours;
  /** Of the days, Monday first. */
  readonly names: readonly string[];
  readonly onChoose: (hours: WeekHours) => void;
};

/** Spares one typing the same hours on every day. */
const SameHours = ({ hours, names, onChoose }: SameHoursProps): ReactElement | null => {
  const styles = useStyles();
  const words = useCalendarWords();
  const model = modelDay(hours);
  if (model === undefined) return null;
  return (
    <Button
      className={styles.same}
      onClick={() => {
        onChoose(likeDay(hours, model));
      }}
    >
      {words('hours.same', { day: names[weekdays.indexOf(model)] ?? '' })}
    </Button>
  );
};

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  same: { alignSelf: 'flex-start' },
});
