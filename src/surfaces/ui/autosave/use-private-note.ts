import { useState } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { Clock } from '#ports/clock.ts';
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
  { unsaved, ...parts }: NoteParts,
): ReturnType<typeof useAutosave<{ readonly text: string }>> => {
  const [save] = useState(() => makeSaveNote(parts, allianceId, note.text));
  return useAutosave<{ readonly text: string }>({
    key,
    unsaved,
    stored: { value: { text: note.text }, revision: 0 },
    maySave: ({ text }) => text.length <= longTextLimit,
    save,
  });
};
