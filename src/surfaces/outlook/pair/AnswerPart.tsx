import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairPromptView } from '#contracts/pair-api.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import { usePaneWords, usePromptWords } from '../pane-context.tsx';
import { AnswerEditor } from './AnswerEditor.tsx';
import { BothAnswers } from './BothAnswers.tsx';
import { promptIn } from './use-answer.ts';
import type { ReadAlliance } from './use-alliance.ts';

type AnswerPartProps = { readonly promptId: OneToOnePromptId; readonly alliance: ReadAlliance };

/** Below a prompt of this meeting: one's answer to it, and both answers once both are ready. Closed at first. */
export const AnswerPart = ({ promptId, alliance }: AnswerPartProps): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const question = usePromptWords()(promptId);
  const [shown, setShown] = useState(false);
  const prompt = promptIn(alliance.view, promptId);
  if (prompt === undefined) return null;
  const act = words(actOf(prompt));
  const { name } = alliance.view.other;
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={shown}
          aria-label={`${act}: ${question}`}
          icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
          className={styles.toggle}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {act}
        </Button>
        {!shown && <Caption1 className={styles.quiet}>{standOf(prompt, (key) => words(key, { name }))}</Caption1>}
      </div>
      {shown && (
        <div role="group" aria-label={question} className={styles.part}>
          {prompt.revealed.kind === 'open' ? (
            <BothAnswers mine={prompt.mine.text} theirs={prompt.revealed.theirs.text} name={name} />
          ) : (
            <AnswerEditor promptId={promptId} alliance={alliance} prompt={prompt} other={prompt.revealed.other} />
          )}
        </div>
      )}
    </div>
  );
};

const actOf = ({ mine, revealed }: PairPromptView): PaneKey => {
  if (revealed.kind === 'open') return 'answer.both';
  return mine.text === '' ? 'answer.write' : 'answer.change';
};

const standOf = ({ mine, revealed }: PairPromptView, say: (key: PaneKey) => string): string => {
  if (revealed.kind === 'open') return '';
  if (revealed.other !== 'nothing-yet') return say(`other.${revealed.other}`);
  return mine.ready ? say('answer.ready-mine') : '';
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  // Its chevron stands at the gutter; its own padding reaches beyond.
  toggle: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground3 },
});
