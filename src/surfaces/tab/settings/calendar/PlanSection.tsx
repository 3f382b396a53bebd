import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { aheadText } from '#messages/calendar-settings/length-text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { NumberField } from './NumberField.tsx';

const modes = ['proactive', 'guard'] as const;
const ways = ['ask', 'automatic'] as const;
const weekCounts = Array.from({ length: 12 }, (_, index) => index + 1);
/** Minutes: hours of a day, then days of a week. */
const freezes = [0, 60, 120, 240, 480, 1440, 2 * 1440, 3 * 1440, 7 * 1440];

/** How far ahead is planned, when, and what becomes of a plan. */
export const PlanSection = ({ values, choose }: CalendarPart): ReactElement => {
  const words = useCalendarWords();
  return (
    <Section title={words('plan.title')}>
      <ChoiceField
        label={words('plan.mode')}
        choices={modes.map((value) => ({ value, label: words(`plan.${value}`) }))}
        value={values.mode}
        onChoose={(mode) => {
          choose({ mode });
        }}
      />
      <NumberField
        label={words('plan.weeks')}
        offered={weekCounts}
        value={values.weeks}
        textOf={String}
        onChoose={(weeks) => {
          choose({ weeks });
        }}
      />
      <NumberField
        label={words('plan.freeze')}
        offered={freezes}
        value={values.freeze}
        textOf={(length) => aheadText(length, words)}
        onChoose={(freeze) => {
          choose({ freeze });
        }}
      />
      <WritingFields values={values} choose={choose} />
    </Section>
  );
};

/** What is written into the calendar, and when. */
const WritingFields = ({ values, choose }: CalendarPart): ReactElement => {
  const words = useCalendarWords();
  return (
    <>
      <ChoiceField
        label={words('plan.apply')}
        choices={ways.map((value) => ({ value, label: words(`plan.${value}`) }))}
        value={values.apply}
        onChoose={(apply) => {
          choose({ apply });
        }}
      />
      <Switch
        label={words('plan.private')}
        checked={values.privateBlocks}
        onChange={(_, { checked }) => {
          choose({ privateBlocks: checked });
        }}
      />
      <EyeLine who={words('who')} />
      <EyeLine who={words('plan.privateWho')} />
    </>
  );
};
