import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { DissentText } from '#domain/dissent/dissent.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab } from '../tab-context.tsx';
import { AnswerActs } from './AnswerActs.tsx';
import { AnswerSteps } from './AnswerSteps.tsx';
import { DaysBadge } from './DaysBadge.tsx';
import { useDissentDesk, useDissentWords, useNameOf } from './dissent-desk.tsx';
import { openActs, standingLine } from './read-dissent.ts';
import { RewordForm } from './RewordForm.tsx';

type DissentPageProps = {
  /** Saves new words while nobody has answered. */
  readonly onReword: (text: DissentText) => Promise<boolean>;
  /** The line of the alliance that it concerns, and what can become of a decision. */
  readonly line?: ReactElement | null | undefined;
  readonly after?: ReactElement | null | undefined;
};

/** A dissent and its answer: their sentence, what it led to, what is proposed, and what has been said since. */
export const DissentPage = ({ onReword, line, after }: DissentPageProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { dates, host } = useTab();
  const { dissent, seenBy, me } = useDissentDesk();
  const nameOf = useNameOf();
  const [changing, setChanging] = useState(false);
  const { fact, by, raisedOn, daysOpen, settled } = dissent;
  const can = openActs(dissent, me);
  return (
    <>
      <PageHeader title={fact} who={seenBy} place={dissent.id}>
        <DaysBadge text={words(settled ? 'daysSettled' : 'days', { count: daysOpen })} />
      </PageHeader>
      <div className={styles.meta}>
        <Caption1>{words('part.raised', { name: nameOf(by), day: dates.date(raisedOn) })}</Caption1>
        <Caption1>{standingLine(dissent, nameOf, { words, dates, locale: host.locale })}</Caption1>
      </div>
      <Section title={words('part.impact')}>
        {changing && can.edit ? (
          <RewordForm
            onReword={onReword}
            onClose={() => {
              setChanging(false);
            }}
          />
        ) : (
          <>
            <Texts line={line} />
            {can.edit && (
              <div>
                <Button
                  appearance="subtle"
                  onClick={() => {
                    setChanging(true);
                  }}
                >
                  {words('part.change')}
                </Button>
              </div>
            )}
          </>
        )}
      </Section>
      <Section title={words('part.answer')}>
        <AnswerSteps />
        <AnswerActs />
        {after}
      </Section>
    </>
  );
};

const Texts = ({ line }: Pick<DissentPageProps, 'line'>): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { impact, proposal } = useDissentDesk().dissent;
  return (
    <>
      <Body1 dir="auto" className={styles.words}>
        {impact}
      </Body1>
      <Subtitle2 as="h2" className={styles.title}>
        {words('part.proposal')}
      </Subtitle2>
      <Body1 dir="auto" className={styles.words}>
        {proposal}
      </Body1>
      {line}
    </>
  );
};

const useStyles = makeStyles({
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
  words: { whiteSpace: 'pre-wrap', maxWidth: '70ch' },
  title: { margin: 0 },
});
