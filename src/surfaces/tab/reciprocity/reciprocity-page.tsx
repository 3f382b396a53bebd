import { createContext, useContext } from 'react';
import type { ReciprocityClient } from '#contracts/reciprocity-client.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ReciprocityKey } from '#messages/reciprocity/en.ts';
import type { ReciprocityFormsKey } from '#messages/reciprocity-forms/en.ts';
import type { Words } from '#messages/words.ts';
import type { ViewCache } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';

/** A week of a team, as far as needs, offers and promises are concerned. */
export type ReciprocityPage = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  /** Whether it is the week in which we are: past ones are read only. */
  readonly isCurrent: boolean;
  /** The reader's own id; `undefined` where the host does not tell: then every act is offered, and the server decides. */
  readonly me: string | undefined;
  readonly client: ReciprocityClient;
  readonly cache: Pick<ViewCache<WeekView>, 'accept' | 'reload'>;
};

export const ReciprocityContext = createContext<ReciprocityPage | undefined>(undefined);

/** Throws outside of {@link ReciprocityContext}: a mistake in composition. */
export const useReciprocity = (): ReciprocityPage => {
  const page = useContext(ReciprocityContext);
  if (page === undefined) throw new Error('No week is provided here.');
  return page;
};

/** Runs one act at a time, and puts the week that it leads to on the page. */
export const useReciprocityActs = (): Acts<WeekView> => useActOn(useReciprocity().cache);

export const ReciprocityWordsContext = createWordsContext<ReciprocityKey>();
export const useReciprocityWords = (): Words<ReciprocityKey> => useWords(ReciprocityWordsContext);

/** Provided where a form is open. */
export const ReciprocityFormsWordsContext = createWordsContext<ReciprocityFormsKey>();
export const useReciprocityFormsWords = (): Words<ReciprocityFormsKey> => useWords(ReciprocityFormsWordsContext);
