import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords, usePromptWords } from '../pane-context.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { Result } from '../Result.tsx';
import { PromptText } from './PromptText.tsx';
import type { PromptView } from './prompt-view.ts';

/** Prompts to read and to copy, for those who cannot write into the invite: its own, or three proposed ones. */
export const AttendeePrompts = (view: PromptView): ReactElement => {
  const { header, offers, answerTo, whyOf, proposed, inInvite, historyKnown } = view;
  const styles = useStyles();
  const words = usePaneWords();
  const promptWords = usePromptWords();
  const ids = inInvite ?? proposed;
  return (
    <PaneFrame foot={<CopyFoot text={ids.map((id) => `• ${promptWords(id)}`).join('\n')} />}>
      {header}
      <Section title={words(inInvite === undefined ? 'prompts.title' : 'prompts.in-invite')} look="plain">
        {inInvite !== undefined && <EyeLine who={words('prompts.in-invite.who')} />}
        <Rows>
          {ids.map((id) => (
            <li key={id} className={styles.row}>
              {/* What is in the invite, its organizer has chosen. */}
              <PromptText
                theme={promptWords(`theme.${id}`)}
                text={promptWords(id)}
                why={inInvite === undefined ? whyOf(id) : ''}
              />
              {answerTo(id)}
            </li>
          ))}
        </Rows>
        {inInvite === undefined && <Caption1 className={styles.meta}>{words('prompts.read-only')}</Caption1>}
        {!historyKnown && inInvite === undefined && (
          <Caption1 className={styles.meta}>{words('prompts.history-unknown')}</Caption1>
        )}
      </Section>
      {offers}
    </PaneFrame>
  );
};

const CopyFoot = ({ text }: { readonly text: string }): ReactElement => {
  const words = usePaneWords();
  const { copy } = usePane();
  const [result, setResult] = useState<'prompts.copied' | 'prompts.copy-failed'>();
  return (
    <>
      <Result text={result === undefined ? '' : words(result)} />
      <Button
        appearance="primary"
        icon={<CopyRegular />}
        onClick={() => {
          void copy(text).then(
            () => {
              setResult('prompts.copied');
            },
            () => {
              setResult('prompts.copy-failed');
            },
          );
        }}
      >
        {words('prompts.copy')}
      </Button>
    </>
  );
};

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalS, '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  meta: { color: tokens.colorNeutralForeground3 },
});
