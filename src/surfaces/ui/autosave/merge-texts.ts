import type { CompareChoice } from '../CompareTexts.tsx';
import type { FieldText } from './use-autosave.ts';

/** What the field holds after the person has compared both texts. */
export const chooseText = <Text extends FieldText>(choice: CompareChoice, yours: Text, theirs: Text): Text => {
  switch (choice) {
    case 'keep-yours':
      return yours;
    case 'take-theirs':
      return theirs;
    case 'edit-both':
      return both(yours, theirs);
  }
};

/** Theirs, then what one's own has besides; part by part. */
const both = <Text extends FieldText>(yours: Text, theirs: Text): Text => {
  const parts = Object.keys(theirs).map((part) => [part, join(theirs[part] ?? '', yours[part] ?? '')]);
  // Same names as both texts have, each with a string: the compiler cannot follow them through `fromEntries`.
  return Object.fromEntries(parts) as Text;
};

const join = (first: string, second: string): string => {
  if (first === second || second === '') return first;
  return first === '' ? second : `${first}\n\n${second}`;
};
