import { createContext, useContext } from 'react';
import type { DecisionBody, DissentView } from '#contracts/dissent-api.ts';
import type { DissentKey } from '#messages/dissent/en.ts';
import type { DissentPageKey } from '#messages/dissent-page/en.ts';
import type { Words } from '#messages/words.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** Someone who is concerned. */
export type Concerned = { readonly personId: string; readonly name: string };

/** A dissent with what can be done about it, in a team or between two. Each act resolves to whether it was done. */
export type DissentDesk = {
  readonly dissent: DissentView;
  /** The day that it is for those concerned. */
  readonly today: string;
  readonly people: readonly Concerned[];
  /** The reader; `undefined` where the host does not tell. */
  readonly me: string | undefined;
  /** Who sees the page. */
  readonly seenBy: string;
  /** Who reads what is written. */
  readonly who: string;
  readonly place: 'team' | 'pair';
  /** Of the last act. */
  readonly state: ActState;
  readonly thank: () => Promise<boolean>;
  readonly clarify: (text: string) => Promise<boolean>;
  readonly decide: (body: DecisionBody) => Promise<boolean>;
};

export const DissentDeskContext = createContext<DissentDesk | undefined>(undefined);

/** Throws outside of {@link DissentDeskContext}: a mistake in composition. */
export const useDissentDesk = (): DissentDesk => {
  const desk = useContext(DissentDeskContext);
  if (desk === undefined) throw new Error('No dissent is provided here.');
  return desk;
};

/** What a person concerned is called. */
export const useNameOf = (): ((personId: string) => string) => {
  const { people } = useDissentDesk();
  const words = useDissentWords();
  return (personId) => people.find((one) => one.personId === personId)?.name ?? words('former');
};

/** Provided on the pages of dissents. */
export const DissentWordsContext = createWordsContext<DissentKey | DissentPageKey>();
export const useDissentWords = (): Words<DissentKey | DissentPageKey> => useWords(DissentWordsContext);
