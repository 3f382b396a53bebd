import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { reciprocityRefusal } from './reciprocity-refusal.ts';
import { useReciprocityFormsWords } from './reciprocity-page.tsx';

/** Why an act was refused. */
export const RefusalLine = ({ code }: { readonly code: ProblemCode }): ReactElement => (
  <Notice text={reciprocityRefusal(code, useReciprocityFormsWords())} />
);
