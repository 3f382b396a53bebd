import { Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PairPromptView } from '#contracts/pair-api.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { TwoSides, Written } from '../TwoSides.tsx';
import { PromptAnswer } from './PromptAnswer.tsx';
import { SumUp } from './SumUp.tsx';
import { usePromptText, usePromptTheme } from './use-prompt-text.ts';

type PromptSectionProps = {
  readonly prompt: PairPromptView;
  /** Taken up just now: its box takes the focus. */
  readonly fresh: boolean;
  readonly onHide: () => void;
};

/** One question: to be answered, or with both answers and what the two take from them. */
export const PromptSection = ({ prompt, fresh, onHide }: PromptSectionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const text = usePromptText()(prompt);
  const { mine, revealed } = prompt;
  const { name } = usePairPage().view.other;
  return (
    <Section
      title={usePromptTheme()(prompt)}
      end={
        <Button appearance="subtle" size="small" aria-label={`${words('prompts.hide')}: ${text}`} onClick={onHide}>
          {words('prompts.hide')}
        </Button>
      }
    >
      {revealed.kind === 'open' ? (
        <>
          <Body1Strong className={styles.question}>{text}</Body1Strong>
          <TwoSides theirs={<Written text={revealed.theirs.text} />} mine={<Written text={mine.text} />} />
          <SumUp promptId={prompt.id} />
          <EyeLine who={words('who.pair', { name: name })} />
        </>
      ) : (
        <PromptAnswer prompt={prompt} other={revealed.other} fresh={fresh} />
      )}
    </Section>
  );
};

const useStyles = makeStyles({ question: { maxWidth: '70ch' } });
