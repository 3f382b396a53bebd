import { Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { OtherSide, PairPromptView } from '#contracts/pair-api.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { isBlank } from '#domain/shared/text.ts';
import { AutosaveStatus } from '../../ui/autosave/AutosaveStatus.tsx';
import { isUnsaved } from '../../ui/autosave/autosave-state.ts';
import { sameText } from '../../ui/autosave/use-autosave.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { ActNotice } from './ActNotice.tsx';
import { SavedText } from './SavedText.tsx';
import { useAnswer } from './use-answer.ts';
import type { ReadAlliance } from './use-alliance.ts';

type AnswerEditorProps = {
  readonly promptId: OneToOnePromptId;
  readonly alliance: ReadAlliance;
  readonly prompt: PairPromptView;
  readonly other: OtherSide;
};

/** One's own answer, until both are ready; how far the other is, never what they write. */
export const AnswerEditor = ({ promptId, alliance, prompt, other }: AnswerEditorProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { name } = alliance.view.other;
  const { ready } = prompt.mine;
  const { field, state, setReady } = useAnswer(alliance, promptId);
  const { dates } = usePane();
  const { phase, value, base } = field.state;
  const blank = isBlank(value.text);
  useAnnounceReady(words(`other.${other}`, { name }), other);
  return (
    <>
      <SavedText label={words('answer.mine')} rows={3} field={field} />
      {phase.kind === 'refused' && <ActNotice state={phase} />}
      <EyeLine who={words('answer.who', { name })} />
      {ready && <Caption1>{words('answer.ready-until', { name })}</Caption1>}
      <ActNotice state={state} />
      <div className={styles.acts}>
        <Button
          size="small"
          disabledFocusable={state.kind === 'busy' || (blank && !ready)}
          onClick={() => {
            if (!blank || ready) void setReady(!ready);
          }}
        >
          {words(ready ? 'answer.undo' : 'answer.ready')}
        </Button>
        <Caption1 className={styles.quiet}>{words(`other.${other}`, { name })}</Caption1>
      </div>
      <AutosaveStatus
        phase={phase}
        unsaved={!(base.revision === 0 && blank) && isUnsaved(field.state, sameText)}
        dates={dates}
        onRetry={() => void field.saver.flush()}
      />
    </>
  );
};

/** Says it when the other gets ready while the answer is being written. */
const useAnnounceReady = (text: string, other: OtherSide): void => {
  const { announce } = useAnnounce();
  const before = useRef(other);
  useEffect(() => {
    if (before.current !== other && other === 'ready') announce(text, { batchId: 'other' });
    before.current = other;
  }, [announce, other, text]);
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
