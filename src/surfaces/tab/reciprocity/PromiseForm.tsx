import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { promiseDaysAhead, usualDay } from '#domain/reciprocity/promise-day.ts';
import { reciprocityTextLimit } from '#domain/reciprocity/reciprocity.ts';
import { addDays } from '#domain/shared/day.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useTab } from '../tab-context.tsx';
import { useDraft } from '../use-draft.ts';
import { newPromiseDraftKey, promiseDraftKey } from './draft-keys.ts';
import { FormFrame } from './FormFrame.tsx';
import { useReciprocity, useReciprocityActs, useReciprocityFormsWords } from './reciprocity-page.tsx';
import { VagueHint } from './VagueHint.tsx';

type PromiseFormProps = {
  /** What is changed; `undefined` for a new one. */
  readonly promise: PromiseView | undefined;
  /** What a new one begins with: the words of one that was handed back. */
  readonly start?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What someone promises the team of their own accord, or the new wording and day of a promise of theirs. */
export const PromiseForm = ({ promise, start = '', onDone, onClose }: PromiseFormProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { newId } = useTab();
  const { teamId, week, client } = useReciprocity();
  const { state, run } = useReciprocityActs();
  const { today } = week;
  const last = addDays(today, promiseDaysAhead);
  const blank = { id: promise?.id ?? newId(), text: promise?.text ?? start, day: promise?.day ?? usualDay(today) };
  const key = promise === undefined ? newPromiseDraftKey(teamId, start) : promiseDraftKey(teamId, promise.id);
  const draft = useDraft(key, blank);
  const { id, text, day } = draft.value;
  const send = async (): Promise<void> => {
    const body = { text, day, to: null, from: null, basedOn: promise?.revision ?? 0 };
    if (!(await run(() => client.promise(teamId, id, body)))) return;
    draft.clear();
    onDone();
  };
  return (
    <FormFrame
      send={words(promise === undefined ? 'send.take' : 'send.change')}
      complete={!isBlank(text) && text.length <= reciprocityTextLimit && day >= today && day <= last}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={words('text.promise')}
        value={text}
        limit={reciprocityTextLimit}
        rows={2}
        required
        onEdit={(next) => {
          draft.edit({ ...draft.value, text: next });
        }}
        onLeave={() => undefined}
      />
      <VagueHint noun="promise" text={text} />
      <DayField
        required
        label={words('day.promise')}
        value={day}
        min={today}
        max={last}
        onChoose={(next) => {
          draft.edit({ ...draft.value, day: next });
        }}
      />
    </FormFrame>
  );
};
