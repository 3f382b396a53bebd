import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useCheckInWords } from './check-in-words.ts';
import { pulseIcons, pulses } from './pulses.ts';
import type { Pulse } from './pulses.ts';

/** Something about each of the three things, under its name. */
export const MarkList = ({ of }: { readonly of: (pulse: Pulse) => ReactNode }): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <dl className={styles.list}>
      {pulses.map((pulse) => {
        const Icon = pulseIcons[pulse];
        return (
          <div key={pulse} className={styles.pulse}>
            <dt className={styles.name}>
              <Icon aria-hidden fontSize={20} className={styles.icon} />
              <Body1Strong>{words(`checkIn.${pulse}`)}</Body1Strong>
            </dt>
            <dd className={styles.answer}>{of(pulse)}</dd>
          </div>
        );
      })}
    </dl>
  );
};

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pulse: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  answer: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});
