import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckInView } from '#contracts/pair-api.ts';
import { Pips } from '../../check-in/Pips.tsx';
import { pulseIcons, pulses } from '../../check-in/pulses.ts';
import { usePairWords } from '../../tab-context.tsx';

/** What one of the two answered in a check-in. */
export const PulseList = ({ checkIn }: { readonly checkIn: CheckInView }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <dl className={styles.list}>
      {pulses.map((pulse) => {
        const Icon = pulseIcons[pulse];
        const { mark, line } = checkIn[pulse];
        return (
          <div key={pulse} className={styles.pulse}>
            <dt className={styles.name}>
              <Icon aria-hidden fontSize={20} className={styles.icon} />
              <Body1Strong>{words(`checkIn.${pulse}`)}</Body1Strong>
            </dt>
            <dd className={styles.answer}>
              <Pips mark={mark} />
              {line !== '' && (
                <Body1 dir="auto" className={styles.text}>
                  {line}
                </Body1>
              )}
            </dd>
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
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
