import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CalendarFlaw } from '#domain/calendar/decide-calendar-settings.ts';
import type { PlanSettings } from '#domain/planner/plan-settings.ts';
import { lengthText } from '#messages/calendar-settings/length-text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ChoiceField } from '../ChoiceField.tsx';
import { grids } from './calendar-source.ts';
import type { CalendarPart } from './calendar-source.ts';
import { useCalendarWords } from './calendar-words.ts';
import { NumberField } from './NumberField.tsx';

type Amount = 'perWeekMinutes' | 'perDayMinutes' | 'minLength' | 'maxLength' | 'gap' | 'grid';

const upTo = (most: number, step: number): readonly number[] =>
  Array.from({ length: most / step }, (_, index) => (index + 1) * step);

/** Minutes that each field offers, within what the server takes. */
const offered: Readonly<Record<Amount, readonly number[]>> = {
  perWeekMinutes: [0, ...upTo(40 * 60, 60)],
  perDayMinutes: upTo(10 * 60, 30),
  minLength: upTo(240, 15),
  maxLength: upTo(240, 15),
  gap: [5, 10, 15, 20, 30, 45, 60, 90, 120],
  grid: grids,
};

const preferences = ['morning', 'afternoon', 'none'] as const satisfies readonly PlanSettings['preference'][];

type FocusTimeSectionProps = CalendarPart & { readonly flaw: CalendarFlaw | undefined };

/** How much focus one wants, in blocks of which lengths, and when. */
export const FocusTimeSection = ({ values, choose, flaw }: FocusTimeSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useCalendarWords();
  const { focus } = values;
  const keep = (change: Partial<PlanSettings>): void => {
    choose({ focus: { ...focus, ...change } });
  };
  const amount = (name: Amount): Omit<Parameters<typeof NumberField>[0], 'label'> => ({
    offered: offered[name],
    value: focus[name],
    textOf: (length) => lengthText(length, words),
    onChoose: (length) => {
      keep({ [name]: length });
    },
  });
  return (
    <Section title={words('focus.title')}>
      <Body1>{words('focus.text')}</Body1>
      <div className={styles.fields}>
        <NumberField label={words('focus.week')} hint={words('focus.weekHint')} {...amount('perWeekMinutes')} />
        <NumberField label={words('focus.day')} {...amount('perDayMinutes')} />
        <NumberField
          label={words('focus.blocks')}
          offered={upTo(8, 1)}
          value={focus.perDayBlocks}
          textOf={String}
          onChoose={(perDayBlocks) => {
            keep({ perDayBlocks });
          }}
        />
        <NumberField label={words('focus.shortest')} {...amount('minLength')} />
        <NumberField label={words('focus.longest')} {...amount('maxLength')} />
        <NumberField label={words('focus.gap')} {...amount('gap')} />
        <NumberField label={words('focus.grid')} {...amount('grid')} />
      </div>
      {flaw === 'lengths' && <Notice text={words('flaw.lengths')} />}
      <ChoiceField
        label={words('focus.preference')}
        choices={preferences.map((value) => ({ value, label: words(`focus.${value}`) }))}
        value={focus.preference}
        onChoose={(preference) => {
          keep({ preference });
        }}
      />
      <EyeLine who={words('who')} />
    </Section>
  );
};

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
});
