import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lengthText } from '#messages/calendar-settings/length-text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { NumberField } from './NumberField.tsx';

const buffers = [0, 5, 10, 15, 20, 30, 45, 60];
const tentative = ['blocks', 'leaves-free'] as const;

/** What meetings do to focus. */
export const MeetingsSection = ({ values, choose }: CalendarPart): ReactElement => {
  const words = useCalendarWords();
  return (
    <Section title={words('meetings.title')}>
      <NumberField
        label={words('meetings.buffer')}
        hint={words('meetings.bufferHint')}
        offered={buffers}
        value={values.buffer}
        textOf={(length) => lengthText(length, words)}
        onChoose={(buffer) => {
          choose({ buffer });
        }}
      />
      <ChoiceField
        label={words('meetings.tentative')}
        choices={tentative.map((value) => ({ value, label: words(`meetings.${value}`) }))}
        value={values.tentative}
        onChoose={(chosen) => {
          choose({ tentative: chosen });
        }}
      />
      <Switch
        label={words('meetings.external')}
        checked={values.externalOneToOnes}
        onChange={(_, { checked }) => {
          choose({ externalOneToOnes: checked });
        }}
      />
      <EyeLine who={words('who')} />
    </Section>
  );
};
