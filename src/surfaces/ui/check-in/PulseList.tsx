import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckInView } from '#contracts/pair-api.ts';
import { MarkList } from './MarkList.tsx';
import { Pips } from './Pips.tsx';
import { useCheckInWords } from './check-in-words.ts';

/** What one of the two answered in a check-in. */
export const PulseList = ({ checkIn }: { readonly checkIn: CheckInView }): ReactElement => {
  const styles = useStyles();
  const words = useCheckInWords();
  return (
    <MarkList
      of={(pulse) => {
        const { mark, line } = checkIn[pulse];
        return (
          <>
            <Pips mark={mark} text={words(`mark.${mark}`)} />
            {line !== '' && (
              <Body1 dir="auto" className={styles.text}>
                {line}
              </Body1>
            )}
          </>
        );
      }}
    />
  );
};

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });
