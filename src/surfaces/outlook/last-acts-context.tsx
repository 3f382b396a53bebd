import { createContext, useContext, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { lastActOf, noActs, withLastAct } from './focus/last-act.ts';
import type { LastActs } from './focus/last-act.ts';
import type { LastAct } from '../ui/calendar/last-act.ts';

type Keeping = { readonly acts: LastActs; readonly keep: (appointment: string, act: LastAct) => void };

const LastActsContext = createContext<Keeping | undefined>(undefined);

/** Keeps the last acts above the pages: who leaves the plan and comes back can still undo. */
export const LastActsProvider = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const [acts, setActs] = useState(noActs);
  const keep = (appointment: string, act: LastAct): void => {
    setActs((before) => withLastAct(before, appointment, act));
  };
  return <LastActsContext value={{ acts, keep }}>{children}</LastActsContext>;
};

/** The last act beside this appointment, and how to keep the next. */
export const useLastAct = (appointment: string): readonly [LastAct, (act: LastAct) => void] => {
  const keeping = useContext(LastActsContext);
  if (keeping === undefined) throw new Error('No last acts are kept here.');
  const keep = (act: LastAct): void => {
    keeping.keep(appointment, act);
  };
  return [lastActOf(keeping.acts, appointment), keep];
};
