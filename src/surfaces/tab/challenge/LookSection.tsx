import { Body1, Body1Strong, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { ChallengeView, LookView } from '#contracts/challenge-api.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { MarkChoice } from '../../ui/check-in/MarkChoice.tsx';
import { markOf } from '../../ui/check-in/pulses.ts';
import { useTab } from '../tab-context.tsx';
import { useChallengeActs, useChallengeDesk } from './challenge-desk.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { ChallengeOutcome } from './ChallengeOutcome.tsx';
import { beforeUntil } from './read-challenge.ts';
import { useMeanText } from './mean-text.ts';

type LookSectionProps = { readonly look: 'before' | 'after'; readonly challenge: ChallengeView };

/** One of the two looks: one's own answer while it is open, the team's figure once it is over. */
export const LookSection = ({ look, challenge }: LookSectionProps): ReactElement => {
  const words = useChallengeWords();
  const shown = challenge[look];
  return (
    <Section title={words(`look.${look}`)}>
      {shown.kind === 'open' ? (
        <Answer look={look} challenge={challenge} answers={shown.answers} />
      ) : (
        <>
          <Body1>{words(`statement.${challenge.practice}`)}</Body1>
          <FigureText look={shown} />
        </>
      )}
    </Section>
  );
};

const FigureText = ({ look }: { readonly look: LookView }): ReactElement | null => {
  const words = useChallengeWords();
  const mean = useMeanText();
  switch (look.kind) {
    case 'not-yet':
    case 'open':
      return null;
    case 'told':
      return <Body1>{words('look.told', { mean: mean(look.mean), count: look.answers })}</Body1>;
    case 'too-few':
      return <Body1>{words('look.few', { count: look.answers })}</Body1>;
  }
};

type AnswerProps = LookSectionProps & { readonly answers: number };

const Answer = ({ look, challenge, answers }: AnswerProps): ReactElement => {
  const styles = useStyles();
  const words = useChallengeWords();
  const statementId = useId();
  const { announce } = useAnnounce();
  const { teamId, own, client } = useChallengeDesk();
  const { state, run } = useChallengeActs();
  // What was chosen stands at once; where it is refused, what stood before does.
  const [chosen, choose] = useState<string>();
  const given = own.id === challenge.id ? own[look] : undefined;
  const stored = given === undefined ? '' : String(given);
  const value = state.kind === 'refused' ? stored : (chosen ?? stored);
  const until = useUntilText(look, challenge);
  const give = async (text: string): Promise<void> => {
    const mark = markOf(text);
    if (mark === undefined) return;
    choose(text);
    if (await run(() => client.giveMark(teamId, challenge.id, { look, mark }))) announce(words('look.answered'));
  };
  return (
    <div className={styles.answer}>
      <span id={statementId} className={styles.question}>
        <Caption1 className={styles.quiet}>{words('look.ask')}</Caption1>
        <Body1Strong>{words(`statement.${challenge.practice}`)}</Body1Strong>
      </span>
      <MarkChoice
        labelledBy={statementId}
        label={(one) => words(`mark.${one}`)}
        mark={value}
        onMark={(text) => void give(text)}
      />
      <EyeLine who={words('look.own')} />
      <ChallengeOutcome state={state} onRetry={() => void give(value)} />
      <Caption1 className={styles.quiet}>
        {words('look.answers', { count: answers })} {value !== '' && until}
      </Caption1>
    </div>
  );
};

/** How long an answer can be changed; in a pause before the first week nobody knows. */
const useUntilText = (look: 'before' | 'after', challenge: ChallengeView): string | undefined => {
  const words = useChallengeWords();
  const { dates } = useTab();
  if (look === 'after') return words('look.untilTold');
  const day = beforeUntil(challenge);
  return day && words('look.until', { day: dates.date(day) });
};

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '70ch' },
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
