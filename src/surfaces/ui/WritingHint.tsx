import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

/** Milliseconds without a key before something is said: nobody is spoken to in the middle of a word. */
const pauseMs = 800;

type WritingHintProps = {
  /** As it is written. */
  readonly text: string;
  /** What there is to say about it; `undefined`: nothing. */
  readonly hintOf: (text: string) => string | undefined;
};

/** Points something out about a text, kindly and in a pause. It never holds anything back. */
export const WritingHint = ({ text, hintOf }: WritingHintProps): ReactElement => {
  const styles = useStyles();
  return (
    <Caption1 role="status" className={styles.hint}>
      {hintOf(useSettled(text))}
    </Caption1>
  );
};

/** A text once nobody has changed it for a moment. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pauseMs);
    return (): void => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
};

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2, minHeight: '16px' } });
