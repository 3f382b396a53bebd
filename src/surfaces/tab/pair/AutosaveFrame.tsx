import type { ReactElement } from 'react';
import { FieldFrame } from '../../ui/autosave/FieldFrame.tsx';
import type { FieldFrameProps } from '../../ui/autosave/FieldFrame.tsx';
import type { FieldText } from '../../ui/autosave/use-autosave.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { pairRefusalWords } from './pair-refusal-words.ts';

/** Around a text of an alliance between two; `changedBy` is the other, where it was they who saved meanwhile. */
export const AutosaveFrame = <Text extends FieldText>(props: FieldFrameProps<Text>): ReactElement => {
  const { changedBy } = props;
  const words = usePairWords();
  const { dates } = useTab();
  return (
    <FieldFrame
      {...props}
      dates={dates}
      changed={changedBy === undefined ? words('text.changed') : words('text.changedBy', { name: changedBy })}
      refusal={(code) => pairRefusalWords(code, words)}
    />
  );
};
