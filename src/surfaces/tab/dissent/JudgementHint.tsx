import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { judgementHints } from '#domain/dissent/judgement-hints.ts';
import { useDissentWords } from './dissent-desk.tsx';

/** Milliseconds without a key before something is said: nobody is spoken to in the middle of a word. */
const pauseMs = 800;
/** More at once would read like a correction. */
const mostHints = 2;

/** Points out kindly what in a text is a judgement rather than a fact. It never holds anything back. */
export const JudgementHint = ({ text }: { readonly text: string }): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const hints = judgementHints(useSettled(text)).slice(0, mostHints);
  return (
    <Caption1 role="status" className={styles.hint}>
      {hints.length > 0 && [words('hint.intro'), ...hints.map((hint) => words(`hint.${hint}`))].join(' ')}
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
