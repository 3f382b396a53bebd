import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StepView } from '#contracts/dissent-api.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { useTab } from '../tab-context.tsx';
import { useDissentDesk, useDissentWords, useNameOf } from './dissent-desk.tsx';
import { outcomeLine } from './read-dissent.ts';

/** The answer as it was given: thanks, clarification back and forth, decision. */
export const AnswerSteps = (): ReactElement | null => {
  const styles = useStyles();
  const { steps } = useDissentDesk().dissent;
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <Step key={index} step={step} />
      ))}
    </ol>
  );
};

const Step = ({ step }: { readonly step: StepView }): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { dates } = useTab();
  const nameOf = useNameOf();
  const name = nameOf(step.by);
  const day = dates.date(step.on);
  return (
    <li className={styles.step}>
      <PersonAvatar name={name} />
      <div className={styles.text}>
        {step.kind === 'thanks' && <Body1 dir="auto">{words('step.thanks', { name, day })}</Body1>}
        {step.kind === 'clarification' && (
          <>
            <Body1 dir="auto" className={styles.words}>
              {step.text}
            </Body1>
            <Caption1 className={styles.meta}>{words('step.by', { name, day })}</Caption1>
          </>
        )}
        {step.kind === 'decision' && <Decision step={step} name={name} day={day} />}
      </div>
    </li>
  );
};

type DecisionProps = {
  readonly step: Extract<StepView, { kind: 'decision' }>;
  readonly name: string;
  readonly day: string;
};

const Decision = ({ step: { outcome, text, nextSteps }, name, day }: DecisionProps): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { dates } = useTab();
  const nameOf = useNameOf();
  return (
    <>
      <Body1Strong>
        {outcome.kind === 'withdrawn'
          ? words('step.withdrawn', { name, day })
          : words('step.decided', { outcome: outcomeLine(outcome, { words, dates }), name, day })}
      </Body1Strong>
      {text !== '' && (
        <Body1 dir="auto" className={styles.words}>
          {text}
        </Body1>
      )}
      {nextSteps.length > 0 && (
        <>
          <Caption1 className={styles.meta}>{words('step.next')}</Caption1>
          <ul className={styles.next}>
            {nextSteps.map(({ id, who, what, by }) => (
              <li key={id}>
                <Body1 dir="auto">{words('step.nextLine', { name: nameOf(who), what, day: dates.date(by) })}</Body1>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  step: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    maxWidth: '70ch',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
  next: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
