import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CalendarFlaw } from '#domain/calendar/decide-calendar-settings.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { SpanFields } from './SpanFields.tsx';

type LunchSectionProps = CalendarPart & { readonly flaw: CalendarFlaw | undefined };

const usualLunch = { start: 12 * 60 + 30, end: 13 * 60 + 30 };

/** What is spared of a day where there is other room. */
export const LunchSection = ({ values, choose, flaw }: LunchSectionProps): ReactElement => {
  const words = useCalendarWords();
  const { lunch } = values;
  return (
    <Section title={words('lunch.title')}>
      <Switch
        label={words('lunch.on')}
        checked={lunch.length > 0}
        onChange={(_, { checked }) => {
          choose({ lunch: checked ? [usualLunch] : [] });
        }}
      />
      {lunch.map((span, place) => (
        <SpanFields
          key={place}
          value={span}
          onChoose={(changed) => {
            choose({ lunch: lunch.with(place, changed) });
          }}
        />
      ))}
      {flaw === 'lunch' && <Notice text={words('flaw.lunch')} />}
      <EyeLine who={words('who')} />
    </Section>
  );
};
