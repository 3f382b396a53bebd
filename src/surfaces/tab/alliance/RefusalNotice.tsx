import { useCallback } from 'react';
import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { LatePart } from '../../ui/LatePart.tsx';
import { loadRefusalWords, readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import { refusalWords } from './refusal-words.ts';

/** Says why something was refused; its words are fetched when they are needed, which is seldom. */
export const RefusalNotice = ({ code }: { readonly code: ProblemCode }): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadRefusalWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={null}>
      {(words) => <Notice text={refusalWords(code, words)} />}
    </LatePart>
  );
};
