import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { OtherSide, PairPromptView } from '#contracts/pair-api.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { AutosaveFrame } from '../AutosaveFrame.tsx';
import { usePairPage } from '../pair-page.tsx';
import { ReadyBar } from '../ReadyBar.tsx';
import { usePairAnswer } from './use-pair-answer.ts';
import { usePromptText } from './use-prompt-text.ts';

type PromptAnswerProps = {
  readonly prompt: PairPromptView;
  readonly other: OtherSide;
  /** Whether its box takes the focus. */
  readonly fresh: boolean;
};

/** One's own answer, until both are ready. */
export const PromptAnswer = ({ prompt, other, fresh }: PromptAnswerProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { name } = usePairPage().view.other;
  const { field, state, setReady } = usePairAnswer(prompt.id);
  const { value, base } = field.state;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) box.current?.querySelector('textarea')?.focus();
  }, [fresh]);
  return (
    <div ref={box} className={styles.answer}>
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
      {isBlank(value.text) ? (
        <Caption1 className={styles.quiet}>{words(`other.${other}`, { name })}</Caption1>
      ) : (
        <ReadyBar
          ready={prompt.mine.ready}
          other={other}
          blocked={undefined}
          look="secondary"
          state={state}
          onReady={(ready) => void setReady(ready)}
        />
      )}
    </div>
  );
};

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
