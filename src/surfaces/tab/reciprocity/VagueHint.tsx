import type { ReactElement } from 'react';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import { listIn } from '#messages/list-in.ts';
import { WritingHint } from '../../ui/WritingHint.tsx';
import { useTab } from '../tab-context.tsx';
import { useReciprocity, useReciprocityFormsWords } from './reciprocity-page.tsx';

type VagueHintProps = { readonly noun: NeedNoun | 'promise'; readonly text: string };

/** Points out kindly what a wording leaves open. It never holds anything back. */
export const VagueHint = ({ noun, text }: VagueHintProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { locale } = useTab().host;
  const { members } = useReciprocity().week.team;
  const names = members.map(({ name }) => name);
  const hintOf = (settled: string): string | undefined => {
    const parts = vagueParts(noun, settled, names).map((part) => words(`vague.${part}`));
    return parts.length === 0 ? undefined : words(`vague.${noun}`, { parts: listIn(locale, parts) });
  };
  return <WritingHint text={text} hintOf={hintOf} />;
};
