import { useEffect, useState, useSyncExternalStore } from 'react';
import { atRest, isUnsaved } from './autosave-state.ts';
import type { AutosaveState, Stored } from './autosave-state.ts';
import { makeAutosaver } from './autosaver.ts';
import type { Autosaver, SaveReply } from './autosaver.ts';
import type { UnsavedText, UnsavedTexts } from './unsaved-texts.ts';

/** The parts of a field's text by name: one for an answer, two for a section of the draft. */
export type FieldText = UnsavedText['value'];

type AutosaveField<Text extends FieldText> = {
  /** Names the field for this person, so that an unsaved text comes back to the right place. */
  readonly key: string;
  /** Where a text waits that could not be saved. */
  readonly unsaved: UnsavedTexts;
  readonly stored: Stored<Text>;
  readonly maySave: (text: Text, basedOn: number) => boolean;
  readonly save: (text: Text, basedOn: number) => Promise<SaveReply<Text>>;
};

/** Saves a field while it is written, and keeps what could not be saved. */
export const useAutosave = <Text extends FieldText>(
  field: AutosaveField<Text>,
): { readonly state: AutosaveState<Text>; readonly saver: Autosaver<Text> } => {
  const { unsaved } = field;
  const [saver] = useState(() => {
    const left = unsaved.read(field.key);
    // What another window of the same person keeps here is not this one's to forget.
    let isOurs = left !== undefined;
    return makeAutosaver<Text>({
      initial: restore(field.stored, left),
      same: sameText,
      maySave: field.maySave,
      save: field.save,
      onState: (state) => {
        if (isUnsaved(state, sameText)) unsaved.keep(field.key, { value: state.value, revision: state.base.revision });
        else if (isOurs) unsaved.forget(field.key);
        isOurs = isUnsaved(state, sameText);
      },
    });
  });
  const { stored } = field;
  useEffect(() => {
    saver.receive(stored);
  }, [saver, stored]);
  useEffect(() => flushAtEdges(saver), [saver]);
  return { state: useSyncExternalStore(saver.subscribe, saver.state), saver };
};

/** Whether two texts are the same in every part. */
export const sameText = (one: FieldText, other: FieldText): boolean =>
  Object.keys(one).every((part) => one[part] === other[part]);

const restore = <Text extends FieldText>(stored: Stored<Text>, kept: UnsavedText | undefined): AutosaveState<Text> => {
  const rest = atRest(stored);
  if (kept === undefined || !Object.keys(stored.value).every((part) => part in kept.value)) return rest;
  // Written over an older revision it conflicts when it is sent, and the person compares: nothing is overwritten.
  return { ...rest, base: { ...stored, revision: kept.revision }, value: { ...stored.value, ...kept.value } };
};

/** Saves what an earlier visit left behind, and what this one would leave behind. */
const flushAtEdges = (saver: Pick<Autosaver<FieldText>, 'flush'>): (() => void) => {
  const flush = (): void => void saver.flush();
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', flushWhenHidden);
  window.addEventListener('online', flush);
  flush();
  return () => {
    document.removeEventListener('visibilitychange', flushWhenHidden);
    window.removeEventListener('online', flush);
    flush();
  };
};
