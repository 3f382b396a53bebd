import type { PairClient } from '#contracts/pair-client.ts';
import type { Clock } from '#ports/clock.ts';
import type { SaveReply } from './autosaver.ts';

type NoteText = { readonly text: string };

type SaveNoteParts = {
  readonly pairs: Pick<PairClient, 'note' | 'writeNote'>;
  readonly clock: Clock;
};

/**
 * Saves a private note over the one that was read. Nobody else writes it, but its author may in the tab and in the pane at
 * once: what they wrote elsewhere meanwhile is a conflict, and theirs to choose.
 *
 * @param read the note as it was read
 */
export const makeSaveNote = (
  { pairs, clock }: SaveNoteParts,
  allianceId: string,
  read: string,
): ((note: NoteText) => Promise<SaveReply<NoteText>>) => {
  let over = read;
  return async ({ text }) => {
    const outcome = await pairs.writeNote(allianceId, { text, over });
    if (outcome.kind === 'done') {
      over = outcome.view.text;
      return { kind: 'saved', stored: stored(over), at: clock.now() };
    }
    const now = outcome.code === 'text-has-changed' ? await pairs.note(allianceId) : outcome;
    if (now.kind === 'refused') return outcome;
    over = now.view.text;
    return { kind: 'conflicted', theirs: stored(over) };
  };
};

/** Notes are told apart by what they say: there is no revision to count. */
const stored = (text: string): { readonly value: NoteText; readonly revision: number } => ({
  value: { text },
  revision: 0,
});
