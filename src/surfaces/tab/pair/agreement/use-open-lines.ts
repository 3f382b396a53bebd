import { useState } from 'react';
import type { AgreementLine, PairPart } from '#domain/alliance/pair/pair-agreement.ts';
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

/** A line that is being written stays, even when the other removes it meanwhile: nothing written is lost. */
export const useOpenLines = (): OpenLines => {
  const { view } = usePairPage();
  const { opened, setOpen } = useOpened();
  const [returning, setReturning] = useState<readonly AgreementLine[]>([]);
  const [asked, setAsked] = useState<Readonly<Record<string, number>>>({});
  const gone = opened.filter((line) => !has(view.lines, line));
  const change = (line: AgreementLine): void => {
    const now = [...view.lines, ...gone].find(({ id }) => id === line.id);
    if (now === undefined) setReturning((before) => (has(before, line) ? before : [...before, line]));
    else setOpen(now, true);
    setAsked((before) => ({ ...before, [line.id]: (before[line.id] ?? 0) + 1 }));
  };
  return {
    linesOf: (part) => [...view.lines, ...gone].filter((line) => line.part === part),
    isOpen: (line) => has(opened, line),
    setOpen,
    returningTo: (part) => returning.filter((line) => line.part === part),
    endReturn: (line) => {
      setReturning((before) => before.filter(({ id }) => id !== line.id));
    },
    change,
    asked: ({ id }) => asked[id] ?? 0,
  };
};

type Opened = { readonly opened: readonly LineView[]; readonly setOpen: OpenLines['setOpen'] };

const useOpened = (): Opened => {
  const { view } = usePairPage();
  const { unsaved } = useTab();
  // What was not saved on an earlier visit shows itself, instead of waiting to be found.
  const [opened, setOpened] = useState<readonly LineView[]>(() =>
    view.lines.filter(({ id }) => unsaved.read(pairTextKey(view, lineName(id))) !== undefined),
  );
  return {
    opened,
    setOpen: (line, open) => {
      setOpened((now) => [...now.filter(({ id }) => id !== line.id), ...(open ? [line] : [])]);
    },
  };
};

const has = (lines: readonly AgreementLine[], { id }: AgreementLine): boolean => lines.some((line) => line.id === id);
