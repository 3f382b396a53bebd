import type { PairStore } from '#ports/pair-store.ts';
import type { OpenPair } from '#usecases/people/gate.ts';

/**
 * `text-has-changed`: the person has written another one meanwhile, in another window.
 * `busy`: their other windows kept saving in between.
 */
type WriteNoteOutcome = 'written' | 'text-has-changed' | 'busy';

type WrittenNote = {
  readonly text: string;
  /** What it was written over; `undefined`: whatever stands there. */
  readonly over?: string | undefined;
};

export type WriteNote = (open: OpenPair, note: WrittenNote) => Promise<WriteNoteOutcome>;

const maxTries = 5;

/** Keeps someone's private note about an alliance that is open to them: nobody else writes it, but they may in two places. */
export const makeWriteNote =
  ({ pairs }: { pairs: PairStore }): WriteNote =>
  async ({ self, scope: { allianceId } }, { text, over }) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const stored = await pairs.note(self, allianceId);
      const now = stored?.value ?? '';
      if (now === text && stored !== undefined) return 'written';
      if (over !== undefined && now !== over) return 'text-has-changed';
      if ((await pairs.saveNote(self, allianceId, text, stored?.etag)) === 'saved') return 'written';
    }
    return 'busy';
  };
