import type { NoteView } from '#contracts/pair-api.ts';
import type { PairClient } from '#contracts/pair-client.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { Clock } from '#ports/clock.ts';
import type { UnsavedTexts } from './unsaved-texts.ts';
import { useAutosave } from './use-autosave.ts';

type PrivateNote = {
  /** Names the text for this person. */
  readonly key: string;
  readonly allianceId: string;
  readonly note: NoteView;
};

type NoteParts = {
  readonly pairs: Pick<PairClient, 'writeNote'>;
  readonly clock: Clock;
  readonly unsaved: UnsavedTexts;
};

/** What one keeps for oneself about an alliance, saved while it is written. */
export const usePrivateNote = (
  { key, allianceId, note }: PrivateNote,
  { pairs, clock, unsaved }: NoteParts,
): ReturnType<typeof useAutosave<{ readonly text: string }>> =>
  useAutosave<{ readonly text: string }>({
    key,
    unsaved,
    stored: { value: { text: note.text }, revision: 0 },
    maySave: ({ text }) => text.length <= longTextLimit,
    save: async ({ text }) => {
      const outcome = await pairs.writeNote(allianceId, { text });
      // Nobody else writes here, so there is nothing to conflict with, and no revision to count.
      if (outcome.kind === 'refused') return outcome;
      return { kind: 'saved', stored: { value: { text: outcome.view.text }, revision: 0 }, at: clock.now() };
    },
  });
