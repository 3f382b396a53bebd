import { Body1, Caption1Strong, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Instant } from '#domain/shared/instant.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Columns } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { LeaveButton } from '../LeaveButton.tsx';
import { usePairPage } from '../pair-page.tsx';
import { usePromptText } from '../prompts/use-prompt-text.ts';
import { Written } from '../TwoSides.tsx';
import { AgreementInForce } from './AgreementInForce.tsx';
import { NoteSection } from './NoteSection.tsx';

/** After the other has left: said plainly, with what stays. */
export const FormerAlly = ({ at }: { readonly at: Instant }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { dates } = useTab();
  const { name } = usePairPage().view.other;
  return (
    <>
      <Body1 className={styles.lead}>{words('left.text', { name, day: dates.day(at) })}</Body1>
      <Columns
        main={
          <>
            <AgreementInForce />
            <OwnWords />
          </>
        }
        aside={
          <>
            <NoteSection />
            <Section title={words('leave.title')}>
              <Body1>{words('leave.last', { name })}</Body1>
              <LeaveButton kind="leave" />
            </Section>
          </>
        }
      />
    </>
  );
};

const OwnWords = (): ReactElement => {
  const words = usePairWords();
  const textOf = usePromptText();
  const { openness, prompts } = usePairPage().view;
  const { mine } = openness;
  return (
    <Section title={words('page.words')}>
      {(['why', 'expectations', 'fears'] as const).map((part) => (
        <div key={part}>
          <Caption1Strong block>{words(`reveal.${part}`)}</Caption1Strong>
          <Written text={mine[part]} />
        </div>
      ))}
      {prompts
        .filter((prompt) => prompt.mine.text !== '')
        .map((prompt) => (
          <div key={prompt.id}>
            <Caption1Strong block>{textOf(prompt)}</Caption1Strong>
            <Written text={prompt.mine.text} />
          </div>
        ))}
      <EyeLine who={words('who.me')} />
    </Section>
  );
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
