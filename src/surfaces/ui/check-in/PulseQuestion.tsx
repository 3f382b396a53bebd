import { Body1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useCheckInWords } from './check-in-words.ts';
import { MarkChoice } from './MarkChoice.tsx';
import { pulseIcons } from './pulses.ts';
import type { Pulse } from './pulses.ts';

type PulseQuestionProps = {
  readonly pulse: Pulse;
  readonly question: string;
  /** Empty until one is chosen. */
  readonly mark: string;
  readonly onMark: (mark: string) => void;
  /** `plain` leaves the surface out, for panes that are one surface themselves. */
  readonly look?: 'surface' | 'plain';
  /** What may be said besides. */
  readonly children?: ReactNode;
};

/** One of the three questions: five answers in words. */
export const PulseQuestion = (props: PulseQuestionProps): ReactElement => {
  const { pulse, question, mark, onMark, look = 'surface', children } = props;
  const styles = useStyles();
  const words = useCheckInWords();
  const questionId = useId();
  const Icon = pulseIcons[pulse];
  return (
    <section
      className={mergeClasses(styles.question, look === 'surface' && styles.surface)}
      aria-labelledby={questionId}
    >
      <div className={styles.head}>
        <Icon aria-hidden fontSize={20} className={styles.icon} />
        <Subtitle2 as={look === 'plain' ? 'h3' : 'h2'} className={styles.title}>
          {words(`checkIn.${pulse}`)}
        </Subtitle2>
      </div>
      <Body1 id={questionId}>{question}</Body1>
      <MarkChoice labelledBy={questionId} label={(one) => words(`mark.${one}`)} mark={mark} onMark={onMark} />
      {children}
    </section>
  );
};

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  surface: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  title: { margin: 0 },
});
