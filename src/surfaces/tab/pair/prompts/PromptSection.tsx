import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
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
  const place = useFocusOnceOpen(revealed.kind);
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
        <div ref={place} tabIndex={-1} className={styles.opened}>
          <Body1Strong className={styles.question}>{text}</Body1Strong>
          <TwoSides theirs={<Written text={revealed.theirs.text} />} mine={<Written text={mine.text} />} />
          <SumUp promptId={prompt.id} />
          <EyeLine who={words('who.pair', { name: name })} />
        </div>
      ) : (
        <PromptAnswer prompt={prompt} other={revealed.other} fresh={fresh} />
      )}
    </Section>
  );
};

/** Once the answers open, "I'm ready" is gone, and with it the focus. */
const useFocusOnceOpen = (kind: PairPromptView['revealed']['kind']): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    if (before.current !== kind && document.activeElement === document.body) place.current?.focus();
    before.current = kind;
  }, [kind]);
  return place;
};

const useStyles = makeStyles({
  question: { maxWidth: '70ch' },
  opened: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' },
});
