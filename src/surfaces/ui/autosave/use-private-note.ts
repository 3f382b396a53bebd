import { useState } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { Clock } from '#ports/clock.ts';
import { useViewCache } from '../server-view.ts';
import { makeSaveNote } from './save-note.ts';
import type { UnsavedTexts } from './unsaved-texts.ts';
import { useAutosave } from './use-autosave.ts';

type PrivateNote = {
  /** Names the text for this person. */
  readonly key: string;
  readonly allianceId: string;
  readonly note: NoteView;
};

type NoteParts = {
  readonly pairs: Pick<PairClient, 'note' | 'writeNote'>;
  readonly clock: Clock;
  readonly unsaved: UnsavedTexts;
};

/** What one keeps for oneself about an alliance, saved while it is written. */
export const usePrivateNote = (
  { key, allianceId, note }: PrivateNote,
  { unsaved, pairs, clock }: NoteParts,
): ReturnType<typeof useAutosave<{ readonly text: string }>> => {
  const cache = useViewCache<NoteView>({ key: noteKey(allianceId), read: () => pairs.note(allianceId) });
  // What an earlier visit has left unsaved was written over nobody knows what: over an empty note alone it is no question.
  const [read] = useState(() => (unsaved.read(key) === undefined ? note.text : ''));
  // Whoever comes back to the page is shown what they wrote last.
  const onKnown = (view: NoteView): void => {
    cache.accept({ kind: 'done', view });
  };
  const [save] = useState(() => makeSaveNote({ pairs, clock, onKnown }, allianceId, read));
  return useAutosave<{ readonly text: string }>({
    key,
    unsaved,
    stored: { value: { text: note.text }, revision: 0 },
    maySave: ({ text }) => text.length <= longTextLimit,
    save,
  });
};

/** The name under which a page holds one's note about an alliance. */
export const noteKey = (allianceId: string): readonly string[] => ['note', allianceId];
