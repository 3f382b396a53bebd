import { useState } from 'react';
import type { AgreementLine, PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { useOpenLines as useLines } from '../../agreement/use-open-lines.ts';
import { useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import { lineName } from './use-line.ts';
import type { LineView } from './use-line.ts';

/** Which lines of the agreement are being written. */
export type OpenLines = {
  readonly linesOf: (part: PairPart) => readonly LineView[];
  readonly isOpen: (line: LineView) => boolean;
  readonly setOpen: (line: LineView, open: boolean) => void;
  /** Lines that were taken out and are about to be put back. */
  readonly returningTo: (part: PairPart) => readonly AgreementLine[];
  readonly endReturn: (line: AgreementLine) => void;
  /** Opens a line of a version for writing, wherever it stands by now. */
  readonly change: (line: AgreementLine) => void;
  /** Grows each time that {@link change} asks for the line: its field takes the focus then. */
  readonly asked: (line: AgreementLine) => number;
};

/** The lines that are being written, and those that a version asks for. */
export const useOpenLines = (): OpenLines => {
  const { view } = usePairPage();
  const { unsaved } = useTab();
  const { lines, isOpen, setOpen } = useLines(
    view.lines,
    ({ id }) => unsaved.read(pairTextKey(view, lineName(id))) !== undefined,
  );
  const [returning, setReturning] = useState<readonly AgreementLine[]>([]);
  const [asked, setAsked] = useState<Readonly<Record<string, number>>>({});
  const change = (line: AgreementLine): void => {
    const now = lines.find(({ id }) => id === line.id);
    if (now === undefined) setReturning((before) => (has(before, line) ? before : [...before, line]));
    else setOpen(now, true);
    setAsked((before) => ({ ...before, [line.id]: (before[line.id] ?? 0) + 1 }));
  };
  return {
    linesOf: (part) => lines.filter((line) => line.part === part),
    isOpen,
    setOpen,
    returningTo: (part) => returning.filter((line) => line.part === part),
    endReturn: (line) => {
      setReturning((before) => before.filter(({ id }) => id !== line.id));
    },
    change,
    asked: ({ id }) => asked[id] ?? 0,
  };
};

const has = (lines: readonly AgreementLine[], { id }: AgreementLine): boolean => lines.some((line) => line.id === id);
