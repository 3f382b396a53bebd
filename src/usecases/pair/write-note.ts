import type { PairStore } from '#ports/pair-store.ts';
import type { OpenPair } from '#usecases/people/gate.ts';

/** `busy`: the person's other windows kept saving in between. */
type WriteNoteOutcome = 'written' | 'busy';

export type WriteNote = (open: OpenPair, text: string) => Promise<WriteNoteOutcome>;

const maxTries = 5;

/** Keeps someone's private note about an alliance that is open to them. Only they write it, so that what they wrote last is what they want. */
export const makeWriteNote =
  ({ pairs }: { pairs: PairStore }): WriteNote =>
  async ({ self, scope: { allianceId } }, text) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const stored = await pairs.note(self, allianceId);
      if (stored?.value === text) return 'written';
      if ((await pairs.saveNote(self, allianceId, text, stored?.etag)) === 'saved') return 'written';
    }
    return 'busy';
  };
