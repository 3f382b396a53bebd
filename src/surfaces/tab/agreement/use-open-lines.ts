import { useState } from 'react';

/** The lines of a part, and which of them are being written. */
export type OpenLines<Line> = {
  readonly lines: readonly Line[];
  readonly isOpen: (line: Line) => boolean;
  readonly setOpen: (line: Line, open: boolean) => void;
};

/**
 * A part's lines; one that is being written stays, even when someone else removes it meanwhile: nothing written is lost.
 *
 * @param isKept Whether words of a line were not saved on an earlier visit: it shows itself, instead of waiting to be
 *   found.
 */
export const useOpenLines = <Line extends { readonly id: string }>(
  present: readonly Line[],
  isKept: (line: Line) => boolean,
): OpenLines<Line> => {
  const [opened, setOpened] = useState<readonly Line[]>(() => present.filter(isKept));
  const gone = opened.filter(({ id }) => !present.some((line) => line.id === id));
  return {
    lines: [...present, ...gone],
    isOpen: ({ id }) => opened.some((line) => line.id === id),
    setOpen: (line, open) => {
      setOpened((now) => [...now.filter(({ id }) => id !== line.id), ...(open ? [line] : [])]);
    },
  };
};
