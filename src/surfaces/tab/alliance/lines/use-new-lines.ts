import { useState } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { Note } from './notes.ts';

/** The forms for lines that are not added yet, at most one in each part. */
export type NewLines = {
  /** The notes from which the new line of a part is made; `undefined` while none is being written. */
  readonly of: (part: TeamPart) => readonly Note[] | undefined;
  /** @param notes whose words the line begins with */
  readonly start: (part: TeamPart, notes: readonly Note[]) => void;
  readonly close: (part: TeamPart) => void;
};

type Forms = Partial<Readonly<Record<TeamPart, readonly Note[]>>>;

/** @param isKept whether words for a new line of a part were left behind on an earlier visit */
export const useNewLines = (parts: readonly TeamPart[], isKept: (part: TeamPart) => boolean): NewLines => {
  const [forms, setForms] = useState<Forms>(() =>
    Object.fromEntries(parts.filter(isKept).map((part) => [part, noNotes])),
  );
  return {
    of: (part) => forms[part],
    start: (part, notes) => {
      setForms((now) => ({ ...now, [part]: notes }));
    },
    close: (part) => {
      setForms((now) => Object.fromEntries(Object.entries(now).filter(([one]) => one !== part)));
    },
  };
};

const noNotes: readonly Note[] = [];
