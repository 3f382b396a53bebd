import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { boardRefusals, refusalKey } from '../refusal-key.ts';
import { useReciprocityFormsWords } from './reciprocity-page.tsx';

/** Why an act on a need, an offer or a promise was refused. */
export const RefusalLine = ({ code }: { readonly code: ProblemCode }): ReactElement => (
  <Notice text={useReciprocityFormsWords()(refusalKey(code, boardRefusals))} />
);
