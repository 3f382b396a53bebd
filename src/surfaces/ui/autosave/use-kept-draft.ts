import { useState } from 'react';
import { forgetSent, restOf } from './sent-draft.ts';
import type { UnsavedTexts } from './unsaved-texts.ts';
import type { FieldText } from './use-autosave.ts';

/** A text that is sent by a button, kept until it is. */
export type Draft<Text extends FieldText> = {
  readonly value: Text;
  readonly edit: (value: Text) => void;
  /** Once this very text is sent: empties the form, but for what was written into it since. */
  readonly clear: () => void;
};

/** Keeps what is written into a form, so that leaving the page before it is sent loses nothing. */
export const useKeptDraft = <Text extends FieldText>(
  unsaved: Pick<UnsavedTexts, 'read' | 'keep' | 'forget'>,
  key: string,
  blank: Text,
): Draft<Text> => {
  const [value, setValue] = useState<Text>(() => ({ ...blank, ...unsaved.read(key)?.value }));
  return {
    value,
    edit: (next) => {
      setValue(next);
      unsaved.keep(key, { value: next, revision: 0 });
    },
    clear: () => {
      setValue((now) => restOf(value, now, blank));
      forgetSent(unsaved, key, value, blank);
    },
  };
};
