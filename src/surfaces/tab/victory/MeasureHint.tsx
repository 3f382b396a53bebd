import type { ReactElement } from 'react';
import { isBlank } from '#domain/shared/text.ts';
import { measureIn } from '#domain/victory/measure.ts';
import { WritingHint } from '../../ui/WritingHint.tsx';
import { useVictoryWords } from './VictoryWords.tsx';

/** Asks kindly for a number, or a before and an after, while a result has neither. It never holds anything back. */
export const MeasureHint = ({ result }: { readonly result: string }): ReactElement => {
  const words = useVictoryWords();
  const isOpen = (text: string): boolean => !isBlank(text) && measureIn(text) === undefined;
  return <WritingHint text={result} hintOf={(text) => (isOpen(text) ? words('measure') : undefined)} />;
};
