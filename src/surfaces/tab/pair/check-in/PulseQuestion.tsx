import { Body1, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { evidenceLimit } from '#domain/shared/text.ts';
import { mid } from '../../../ui/breakpoints.ts';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { marks, pulseIcons } from './pulses.ts';
import type { Pulse } from './pulses.ts';

type PulseQuestionProps = {
  readonly pulse: Pulse;
  /** Empty until one is chosen. */
  readonly mark: string;
  readonly line: string;
  readonly onMark: (mark: string) => void;
  readonly onLine: (line: string) => void;
};

/** One of the three questions: five answers in words, and a line. */
export const PulseQuestion = ({ pulse, mark, line, onMark, onLine }: PulseQuestionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const questionId = useId();
  const Icon = pulseIcons[pulse];
  return (
    <section className={styles.surface} aria-labelledby={questionId}>
      <div className={styles.head}>
        <Icon aria-hidden fontSize={20} className={styles.icon} />
        <Subtitle2 as="h2" className={styles.title}>
          {words(`checkIn.${pulse}`)}
        </Subtitle2>
      </div>
      <Body1 id={questionId}>{words(`checkIn.${pulse}Ask`)}</Body1>
      <RadioGroup
        aria-labelledby={questionId}
        value={mark}
        className={styles.marks}
        onChange={(_, { value }) => {
          onMark(value);
        }}
      >
        {marks.map((one) => (
          <Radio key={one} value={String(one)} label={words(`mark.${one}`)} />
        ))}
      </RadioGroup>
      <TextField
        label={words('checkIn.line')}
        value={line}
        limit={evidenceLimit}
        rows={1}
        onEdit={onLine}
        onLeave={() => undefined}
      />
    </section>
  );
};

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  title: { margin: 0 },
  marks: {
    display: 'flex',
    flexDirection: 'column',
    [mid]: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  },
});
