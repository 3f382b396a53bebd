import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { measureIn } from '#domain/victory/measure.ts';
import { useVictoryWords } from './VictoryWords.tsx';

/** Milliseconds without a key before something is said: nobody is spoken to in the middle of a word. */
const pauseMs = 800;

/** Asks kindly for a number, or a before and an after, while a result has neither. It never holds anything back. */
export const MeasureHint = ({ result }: { readonly result: string }): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const [settled, setSettled] = useState(result);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(result);
    }, pauseMs);
    return (): void => {
      clearTimeout(timer);
    };
  }, [result]);
  const isOpen = !isBlank(settled) && measureIn(settled) === undefined;
  return (
    <Caption1 role="status" className={styles.hint}>
      {isOpen && words('measure')}
    </Caption1>
  );
};

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, minHeight: '16px' } });
