import type { ReactElement } from 'react';
import type { PromiseView } from '#contracts/reciprocity-api.ts';
import { wordLimit } from '#domain/reciprocity/reciprocity.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { useDraft } from '../use-draft.ts';
import { readingDraftKey } from './draft-keys.ts';
import { FormFrame } from './FormFrame.tsx';
import { useReciprocity, useReciprocityActs, useReciprocityFormsWords } from './reciprocity-page.tsx';

type HandBackFormProps = {
  readonly promise: PromiseView;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** The word with which a promise is handed back. */
export const HandBackForm = ({ promise, onDone, onClose }: HandBackFormProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { teamId, client } = useReciprocity();
  const { state, run } = useReciprocityActs();
  const draft = useDraft(readingDraftKey(promise.id, 'handed-back'), { word: '' });
  const { word } = draft.value;
  const send = async (): Promise<void> => {
    const body = { act: { kind: 'handed-back', word }, basedOn: promise.revision } as const;
    if (!(await run(() => client.readAgain(teamId, promise.id, body)))) return;
    draft.clear();
    onDone();
  };
  return (
    <FormFrame
      send={words('send.handBack')}
      complete={!isBlank(word) && word.length <= wordLimit}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={words('word.label')}
        value={word}
        limit={wordLimit}
        rows={2}
        required
        onEdit={(next) => {
          draft.edit({ word: next });
        }}
        onLeave={() => undefined}
      />
    </FormFrame>
  );
};
