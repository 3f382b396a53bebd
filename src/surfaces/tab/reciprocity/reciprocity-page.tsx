import { createContext, useContext } from 'react';
import type { ReciprocityClient } from '#contracts/reciprocity-client.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { ReciprocityKey } from '#messages/reciprocity/en.ts';
import type { ReciprocityFormsKey } from '#messages/reciprocity-forms/en.ts';
import type { Words } from '#messages/words.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { useTab } from '../tab-context.tsx';
import { useWeekActs } from '../week/use-week.ts';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { useWeekWords } from '../week/week-words.tsx';

/** A week of a team, as far as needs, offers and promises are concerned. */
type ReciprocityPage = Omit<WeekSlotProps, 'view'> & {
  readonly week: WeekView;
  /** The reader's own id; `undefined` where the host does not tell: then every act is offered, and the server decides. */
  readonly me: string | undefined;
  readonly client: ReciprocityClient;
};

const ReciprocityContext = createContext<WeekSlotProps | undefined>(undefined);
/** Gives the week to the parts of this noun below it. */
export const ReciprocityProvider = ReciprocityContext.Provider;

/** Throws outside of {@link ReciprocityProvider}: a mistake in composition. */
export const useReciprocity = (): ReciprocityPage => {
  const page = useContext(ReciprocityContext);
  const { host, practices } = useTab();
  if (page === undefined) throw new Error('No week is provided here.');
  const { view, ...rest } = page;
  return { ...rest, week: view, me: host.person?.personId, client: practices.reciprocity };
};

/** Runs one act at a time, and puts the week that it leads to on the page. */
export const useReciprocityActs = (): Acts<WeekView> => useWeekActs(useReciprocity().teamId);

export const useReciprocityWords = (): Words<ReciprocityKey> => useWeekWords('reciprocity');

/** Provided where a form is open. */
export const ReciprocityFormsWordsContext = createWordsContext<ReciprocityFormsKey>();
export const useReciprocityFormsWords = (): Words<ReciprocityFormsKey> => useWords(ReciprocityFormsWordsContext);
