import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPromptId } from '#domain/alliance/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { CompareTexts } from '../../ui/CompareTexts.tsx';
import { FieldFoot } from '../../ui/FieldFoot.tsx';
import { isUnsaved } from '../../ui/autosave/autosave-state.ts';
import { AutosaveStatus } from '../../ui/autosave/AutosaveStatus.tsx';
import { chooseText } from '../../ui/autosave/merge-texts.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { sameText } from '../../ui/autosave/use-autosave.ts';
import { useAllianceWords, usePromptWords, useTab, useTabWords } from '../tab-context.tsx';
import { refusalWords } from './refusal-words.ts';
import { useAnswer } from './use-answer.ts';

type AnswerFieldProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly promptId: TeamPromptId;
};

/** One prompt and one's own answer to it, saved while it is written. */
export const AnswerField = ({ teamId, view, promptId }: AnswerFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { dates } = useTab();
  const prompts = usePromptWords();
  const allianceWords = useAllianceWords();
  const { state, saver } = useAnswer(teamId, view, promptId);
  const { phase, value, base } = state;
  const save = (): void => void saver.flush();
  const unsaved = isUnsaved(state, sameText) && !(base.revision === 0 && isBlank(value.text));
  return (
    <div className={styles.answer}>
      <TextField
        label={prompts(promptId)}
        value={value.text}
        limit={longTextLimit}
        rows={2}
        onEdit={(text) => {
          saver.edit({ text });
        }}
        onLeave={save}
      />
      {phase.kind === 'conflict' && (
        <CompareTexts
          title={words('draft.changed')}
          yours={value.text}
          theirs={phase.theirs.value.text}
          theirName={undefined}
          onChoose={(choice) => {
            saver.resolve(chooseText(choice, value, phase.theirs.value));
          }}
        />
      )}
      {phase.kind === 'refused' && (
        <MessageBar intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>{refusalWords(phase.code, allianceWords)}</MessageBarBody>
        </MessageBar>
      )}
      <FieldFoot who={words('who.answer')}>
        <AutosaveStatus phase={phase} dates={dates} unsaved={unsaved} onRetry={save} />
      </FieldFoot>
    </div>
  );
};

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});
