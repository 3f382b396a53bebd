import { useState } from 'react';
import type { NoteView } from '#contracts/pair-api.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { Clock } from '#ports/clock.ts';
import { useViewCache } from '../server-view.ts';
import { makeNoteField } from './save-note.ts';
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
  const [{ stored, save }] = useState(() =>
    makeNoteField(
      {
        pairs,
        clock,
        // Whoever comes back to the page is shown what they wrote last.
        onKnown: (view) => {
          cache.accept({ kind: 'done', view });
        },
      },
      allianceId,
    ),
  );
  return useAutosave<{ readonly text: string }>({
    key,
    unsaved,
    stored: stored(note),
    maySave: ({ text }) => text.length <= longTextLimit,
    save,
  });
};

/** The name under which a page holds one's note about an alliance. */
export const noteKey = (allianceId: string): readonly string[] => ['note', allianceId];
