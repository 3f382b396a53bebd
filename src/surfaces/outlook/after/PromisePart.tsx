import type { ReactElement } from 'react';
import { addMonths } from '#domain/shared/day.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { usePane } from '../pane-context.tsx';
import { ActNotice } from '../pair/ActNotice.tsx';
import { useAfterWords } from './after-words.ts';
import type { After } from './use-after.ts';

type PromisePartProps = { readonly name: string; readonly after: After };

/** One promise to the other, and by when. */
export const PromisePart = ({ name, after: { promise } }: PromisePartProps): ReactElement => {
  const words = useAfterWords();
  const { clock, dates } = usePane();
  const { value, edit } = promise.draft;
  const today = dates.today(clock.now());
  return (
    <Section title={words('after.promise')} look="plain">
      <TextField
        label={words('promises.text', { name })}
        value={value.text}
        limit={evidenceLimit}
        rows={2}
        onEdit={(text) => {
          edit({ ...value, text });
        }}
        onLeave={() => undefined}
      />
      <DayField
        label={words('promises.day')}
        value={value.day}
        min={today}
        max={addMonths(today, 12)}
        onChoose={(day) => {
          edit({ ...value, day });
        }}
      />
      <EyeLine who={words('after.who', { name })} />
      <ActNotice state={promise.state} />
    </Section>
  );
};
