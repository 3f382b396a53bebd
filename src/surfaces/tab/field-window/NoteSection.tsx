import { Body1, Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { OwnFieldView } from '#contracts/field-window-api.ts';
import { addDays } from '#domain/shared/day.ts';
import { noteDaysBack } from '#domain/field-window/decide-field-note.ts';
import { fieldLineLimit } from '#domain/field-window/field-note.ts';
import type { FieldLines } from '#domain/field-window/field-note.ts';
import { isBlank } from '#domain/shared/text.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ExampleField } from '../../ui/ExampleField.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { PracticeOff } from '../PracticeOff.tsx';
import { useDraft } from '../use-draft.ts';
import { ActLine } from './ActLine.tsx';
import { useFieldActs, useFieldDesk, useFieldWords } from './field-desk.tsx';

/** What one brought back from a window of the last days, or that one skipped it. */
export const NoteSection = (): ReactElement => {
  const styles = useStyles();
  const words = useFieldWords();
  const { week, own } = useFieldDesk();
  const [day, setDay] = useState(own.today);
  const note = own.notes.find((one) => one.day === day);
  if (!week.settings.practices.includes('field-windows'))
    return (
      <Section title={words('note.title')}>
        <PracticeOff text={words('refusal.practice-is-off')} />
      </Section>
    );
  return (
    <Section title={words('note.title')}>
      <Body1>{words('note.why')}</Body1>
      <div className={styles.form}>
        <DayField
          label={words('note.day')}
          value={day}
          min={addDays(own.today, -noteDaysBack)}
          max={own.today}
          onChoose={(next) => {
            if (next !== '') setDay(next);
          }}
        />
        <NoteForm key={`${day} ${note?.revision ?? 0}`} day={day} note={note} />
      </div>
    </Section>
  );
};

type Note = OwnFieldView['notes'][number];
type NoteFormProps = { readonly day: string; readonly note: Note | undefined };

const NoteForm = ({ day, note }: NoteFormProps): ReactElement => {
  const styles = useStyles();
  const words = useFieldWords();
  const { announce } = useAnnounce();
  const { teamId, week, client } = useFieldDesk();
  const { state, run } = useFieldActs();
  const draft = useDraft(`field-note.${teamId}.${day}`, linesOf(note));
  const { seen, asked, obstacle } = draft.value;
  const lines = { seen, asked, obstacle };
  const ready = isComplete(lines) && state.kind !== 'busy';
  const basedOn = note?.revision ?? 0;
  const [skipping, setSkipping] = useState(false);
  const save = async (): Promise<void> => {
    setSkipping(false);
    if (!ready || !(await run(() => client.note(teamId, day, { told: { kind: 'held', ...lines }, basedOn })))) return;
    draft.clear();
    announce(words('note.saved'));
  };
  const skip = async (): Promise<void> => {
    setSkipping(true);
    if (!(await run(() => client.note(teamId, day, { told: { kind: 'skipped' }, basedOn })))) return;
    draft.clear();
    announce(words('note.skipped'));
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey)) void save();
  };
  const line = (name: keyof FieldLines): ReactElement => (
    <ExampleField
      required={false}
      label={words(`note.${name}`)}
      value={lines[name]}
      limit={fieldLineLimit}
      rows={1}
      example={words(`note.${name}.example`)}
      onEdit={(text) => {
        draft.edit({ ...lines, [name]: text });
      }}
    />
  );
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.form} onKeyDown={onKeyDown}>
      {line('seen')}
      {line('asked')}
      <EyeLine who={words('note.own')} />
      {line('obstacle')}
      <EyeLine who={words('note.team', { team: week.team.name })} />
      <ActLine state={state} onRetry={() => void (skipping ? skip() : save())} />
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void save()}>
          {words('note.save')}
        </Button>
        {note === undefined && (
          <Button appearance="subtle" disabledFocusable={state.kind === 'busy'} onClick={() => void skip()}>
            {words('note.skip')}
          </Button>
        )}
      </div>
    </div>
  );
};

const linesOf = (note: Note | undefined): FieldLines => {
  if (note?.told.kind !== 'held') return { seen: '', asked: '', obstacle: '' };
  const { seen, asked, obstacle } = note.told;
  return { seen, asked, obstacle };
};

const isComplete = ({ seen, asked, obstacle }: FieldLines): boolean => {
  const lines = [seen, asked, obstacle];
  return !lines.every(isBlank) && lines.every((line) => line.length <= fieldLineLimit);
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
