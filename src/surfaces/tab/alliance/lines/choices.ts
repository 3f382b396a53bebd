import type { LineView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { isLoose, noteKey, notesBeside, partsFor } from './notes.ts';
import type { Note } from './notes.ts';

/** What a note can be put with: everything on which it could be dropped. */
export type Choices = {
  readonly parts: readonly { readonly part: TeamPart; readonly lines: readonly LineView[] }[];
  /** Notes beside the same part with which it can become one line. */
  readonly notes: readonly Note[];
};

export const choicesFor = (view: TeamAllianceView, note: Note): Choices => {
  const parts = partsFor(note.promptId);
  const [home] = parts;
  const others = home === undefined || !isLoose(note) ? [] : notesBeside(view, home);
  return {
    parts: parts.map((part) => ({
      part,
      lines: view.lines.filter((line) => line.part === part && line.id !== note.lineId),
    })),
    notes: others.filter((other) => isLoose(other) && noteKey(other) !== noteKey(note)),
  };
};
