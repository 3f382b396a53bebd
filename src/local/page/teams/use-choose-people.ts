import { useCallback, useState } from 'react';
import type { ChosenPerson, PeopleQuestion } from '../../teams-host/teams-host.ts';

type Chosen = readonly ChosenPerson[] | undefined;

/** People to choose for a framed tab; `undefined` when the person chooses not to. */
export type Choosing = { readonly question: PeopleQuestion; readonly done: (chosen: Chosen) => void };

type ChoosePeople = {
  /** Set while a tab waits. */
  readonly choosing: Choosing | undefined;
  readonly choosePeople: (question: PeopleQuestion) => Promise<Chosen>;
};

/** Holds a tab's question for people until it is answered. */
export const useChoosePeople = (): ChoosePeople => {
  const [choosing, setChoosing] = useState<Choosing>();
  const choosePeople = useCallback(async (question: PeopleQuestion): Promise<Chosen> => {
    const chosen = await new Promise<Chosen>((done) => {
      setChoosing({ question, done });
    });
    setChoosing(undefined);
    return chosen;
  }, []);
  return { choosing, choosePeople };
};
