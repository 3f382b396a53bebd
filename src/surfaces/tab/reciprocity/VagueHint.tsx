import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import { useTab } from '../tab-context.tsx';
import { useReciprocity, useReciprocityFormsWords } from './reciprocity-page.tsx';

type VagueHintProps = { readonly noun: NeedNoun | 'promise'; readonly text: string };

/** Milliseconds without a key before something is said: nobody is spoken to in the middle of a word. */
const pauseMs = 800;

/** Points out kindly what a wording leaves open. It never holds anything back. */
export const VagueHint = ({ noun, text }: VagueHintProps): ReactElement => {
  const styles = useStyles();
  const words = useReciprocityFormsWords();
  const { locale } = useTab().host;
  const { members } = useReciprocity().week.team;
  const settled = useSettled(text);
  const names = members.map(({ name }) => name);
  const parts = vagueParts(noun, settled, names).map((part) => words(`vague.${part}`));
  const list = new Intl.ListFormat(locale).format(parts);
  return (
    <Caption1 role="status" className={styles.hint}>
      {parts.length > 0 && words(`vague.${noun}`, { parts: list })}
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
