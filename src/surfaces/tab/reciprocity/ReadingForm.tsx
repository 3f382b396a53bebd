import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { promiseDaysAhead } from '#domain/reciprocity/promise-day.ts';
import { wordLimit } from '#domain/reciprocity/reciprocity.ts';
import { addDays } from '#domain/shared/day.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useDraft } from '../use-draft.ts';
import { readingDraftKey } from './draft-keys.ts';
import { FormFrame } from './FormFrame.tsx';
import { useReciprocity, useReciprocityActs, useReciprocityFormsWords } from './reciprocity-page.tsx';

type ReadingFormProps = {
  readonly kind: 'to-fix' | 'keep-on';
  readonly promise: PromiseView;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** How what is not done yet will be, and by when. */
export const ReadingForm = ({ kind, promise, onDone, onClose }: ReadingFormProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { teamId, week, client } = useReciprocity();
  const { state, run } = useReciprocityActs();
  const { today } = week;
  const last = addDays(today, promiseDaysAhead);
  const draft = useDraft(readingDraftKey(promise.id, kind), { how: '', day: addDays(today, 7) });
  const { how, day } = draft.value;
  const send = async (): Promise<void> => {
    const body = { act: { kind, how, day }, basedOn: promise.revision };
    if (!(await run(() => client.readAgain(teamId, promise.id, body)))) return;
    draft.clear();
    onDone();
  };
  return (
    <FormFrame
      send={words('send.read')}
      complete={!isBlank(how) && how.length <= wordLimit && day >= today && day <= last}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={words(`how.${kind}`)}
        value={how}
        limit={wordLimit}
        rows={2}
        required
        onEdit={(next) => {
          draft.edit({ ...draft.value, how: next });
        }}
        onLeave={() => undefined}
      />
      <DayField
        required
        label={words('day.fix')}
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
