import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { usePromptWords, useTabWords } from '../tab-context.tsx';
import { TeamFrame } from './TeamFrame.tsx';
import { useAnswer } from './use-answer.ts';

type AnswerFieldProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  readonly promptId: TeamPromptId;
};

/** One prompt and one's own answer to it, saved while it is written. */
export const AnswerField = ({ teamId, view, promptId }: AnswerFieldProps): ReactElement => {
  const words = useTabWords();
  const prompts = usePromptWords();
  const field = useAnswer(teamId, view, promptId);
  const { state, saver } = field;
  const untouched = state.base.revision === 0 && isBlank(state.value.text);
  return (
    <TeamFrame field={field} who={words('who.answer')} whole={({ text }) => text} untouched={untouched}>
      <TextField
        label={prompts(promptId)}
        value={state.value.text}
        limit={longTextLimit}
        rows={2}
        onEdit={(text) => {
          saver.edit({ text });
        }}
        onLeave={() => void saver.flush()}
      />
    </TeamFrame>
  );
};
