import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import type { FieldText } from '../../ui/autosave/use-autosave.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import type { FieldFrameProps } from '../FieldFrame.tsx';
import { usePairWords } from '../tab-context.tsx';
import { pairRefusalWords } from './pair-refusal-words.ts';

/** Around a text of an alliance between two; `changedBy` is the other, where it was they who saved meanwhile. */
export const AutosaveFrame = <Text extends FieldText>(props: FieldFrameProps<Text>): ReactElement => {
  const { changedBy } = props;
  const words = usePairWords();
  return (
    <FieldFrame
      {...props}
      changed={changedBy === undefined ? words('text.changed') : words('text.changedBy', { name: changedBy })}
      refusal={(code) => <Notice text={pairRefusalWords(code, words)} />}
    />
  );
};
