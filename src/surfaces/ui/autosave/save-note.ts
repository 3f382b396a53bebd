import type { PairClient } from '#contracts/pair-client.ts';
import type { Clock } from '#ports/clock.ts';
import type { Stored } from './autosave-state.ts';
import type { SaveReply } from './autosaver.ts';

type NoteText = { readonly text: string };

type SaveNoteParts = {
  readonly pairs: Pick<PairClient, 'note' | 'writeNote'>;
  readonly clock: Clock;
  /** Told what the server holds, as soon as it is known. */
  readonly onKnown: (note: NoteText) => void;
};

/**
 * Saves a private note over the one that was read. Nobody else writes it, but its author may in the tab and in the pane at
 * once: what they wrote elsewhere meanwhile is a conflict, and theirs to choose.
 *
 * @param read what the first text to save was written over
 */
export const makeSaveNote = (
  { pairs, clock, onKnown }: SaveNoteParts,
  allianceId: string,
  read: string,
): ((note: NoteText) => Promise<SaveReply<NoteText>>) => {
  let over = read;
  const known = (note: NoteText): Stored<NoteText> => {
    over = note.text;
    onKnown(note);
    // Notes are told apart by what they say: there is no revision to count.
    return { value: note, revision: 0 };
  };
  return async ({ text }) => {
    const outcome = await pairs.writeNote(allianceId, { text, over });
    if (outcome.kind === 'done') return { kind: 'saved', stored: known(outcome.view), at: clock.now() };
    const now = outcome.code === 'text-has-changed' ? await pairs.note(allianceId) : outcome;
    return now.kind === 'refused' ? outcome : { kind: 'conflicted', theirs: known(now.view) };
  };
};
