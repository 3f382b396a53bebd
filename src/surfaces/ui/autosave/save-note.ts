import type { PairClient } from '#contracts/pair-client.ts';
import type { Clock } from '#ports/clock.ts';
import type { Stored } from './autosave-state.ts';
import type { SaveReply } from './autosaver.ts';

type NoteText = { readonly text: string };

type NoteParts = {
  readonly pairs: Pick<PairClient, 'note' | 'writeNote'>;
  readonly clock: Clock;
  /** Told what the server holds, as soon as it is known. */
  readonly onKnown: (note: NoteText) => void;
};

/** A private note, as an autosaved field reads and saves it. */
export type NoteField = {
  /** The note as it was just read. The same text has the same revision, another one a later one. */
  readonly stored: (note: NoteText) => Stored<NoteText>;
  readonly save: (note: NoteText, basedOn: number) => Promise<SaveReply<NoteText>>;
};

/**
 * Saves a private note over the one that was read. Nobody else writes it, but its author may in the tab and in the pane at
 * once: what they wrote elsewhere meanwhile is a conflict, and theirs to choose.
 */
export const makeNoteField = ({ pairs, clock, onKnown }: NoteParts, allianceId: string): NoteField => {
  const stored = numberTexts(clock);
  const known: NoteField['stored'] = (note) => {
    onKnown(note);
    return stored.put(note);
  };
  return {
    stored: stored.put,
    save: async ({ text }, basedOn) => {
      // What an earlier visit has left unsaved was written over nobody knows what: over an empty note alone it is no question.
      const outcome = await pairs.writeNote(allianceId, { text, over: stored.at(basedOn) ?? '' });
      if (outcome.kind === 'done') return { kind: 'saved', stored: known(outcome.view), at: clock.now() };
      const now = outcome.code === 'text-has-changed' ? await pairs.note(allianceId) : outcome;
      return now.kind === 'refused' ? outcome : { kind: 'conflicted', theirs: known(now.view) };
    },
  };
};

/** The server counts no revisions of a note: they are numbered as they are seen, by the clock, and so unlike an earlier visit's. */
const numberTexts = (
  clock: Clock,
): { readonly put: NoteField['stored']; readonly at: (revision: number) => string | undefined } => {
  const texts = new Map<number, string>();
  let last = 0;
  return {
    put: ({ text }) => {
      if (texts.get(last) !== text) {
        last = Math.max(last + 1, clock.now());
        texts.set(last, text);
      }
      return { value: { text }, revision: last };
    },
    at: (revision) => texts.get(revision),
  };
};
