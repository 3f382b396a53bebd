import type { ReactElement } from 'react';
import { judgementHints } from '#domain/dissent/judgement-hints.ts';
import { WritingHint } from '../../ui/WritingHint.tsx';
import { useDissentWords } from './dissent-desk.tsx';

/** More at once would read like a correction. */
const mostHints = 2;

/** Points out kindly what in a text is a judgement rather than a fact. It never holds anything back. */
export const JudgementHint = ({ text }: { readonly text: string }): ReactElement => {
  const words = useDissentWords();
  const hintOf = (settled: string): string | undefined => {
    const hints = judgementHints(settled).slice(0, mostHints);
    return hints.length === 0
      ? undefined
      : [words('hint.intro'), ...hints.map((hint) => words(`hint.${hint}`))].join(' ');
  };
  return <WritingHint text={text} hintOf={hintOf} />;
};
