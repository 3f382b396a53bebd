import type { ReactElement } from 'react';
import type { OtherSide, PairPromptView } from '#contracts/pair-api.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { TextField } from '../../autosave/TextField.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { ReadyBar } from '../ReadyBar.tsx';
import { usePairAnswer } from './use-pair-answer.ts';
import { usePromptText } from './use-prompt-text.ts';

type PromptAnswerProps = { readonly prompt: PairPromptView; readonly other: OtherSide };

/** One's own answer, until both are ready. */
export const PromptAnswer = ({ prompt, other }: PromptAnswerProps): ReactElement => {
  const words = usePairWords();
  const { name } = usePairPage().view.other;
  const { field, state, setReady } = usePairAnswer(prompt.id);
  const { value, base } = field.state;
  return (
    <>
      <AutosaveFrame
        field={field}
        who={words('who.closed', { name })}
        whole={({ text }) => text}
        untouched={base.revision === 0 && isBlank(value.text)}
      >
        <TextField
          label={usePromptText()(prompt)}
          value={value.text}
          limit={longTextLimit}
          rows={2}
          onEdit={(text) => {
            field.saver.edit({ text });
          }}
          onLeave={() => void field.saver.flush()}
        />
      </AutosaveFrame>
      {!isBlank(value.text) && (
        <ReadyBar
          ready={prompt.mine.ready}
          other={other}
          blocked={undefined}
          look="secondary"
          state={state}
          onReady={(ready) => void setReady(ready)}
        />
      )}
    </>
  );
};
