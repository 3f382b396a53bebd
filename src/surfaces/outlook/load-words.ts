import type { InvitationKey } from '#messages/invitation/en.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { PromptsKey } from '#messages/prompts/en.ts';
import type { UiKey } from '#messages/ui/en.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { PaneCatalogues } from './words/catalogues.ts';

/** All words that the pane says, in the reader's language. */
export type PaneWords = {
  readonly ui: Words<UiKey>;
  readonly pane: Words<PaneKey | InvitationKey>;
  readonly prompts: Words<PromptsKey>;
};

/** Fetches the words of the reader's language alone. */
export const loadWords = async (locale: string): Promise<PaneWords> => {
  const catalogues = await loadCatalogues(languageOf(locale));
  return {
    ui: makeWords(catalogues.ui, locale),
    pane: makeWords(catalogues.pane, locale),
    prompts: makeWords(catalogues.prompts, locale),
  };
};

/** The locale to write dates and numbers in: the reader's own, or that of the language which stands in for theirs. */
export const readingLocale = (locale: string): string => {
  const language = languageOf(locale);
  return locale.toLowerCase().startsWith(language) ? locale : language;
};

const loadCatalogues = async (language: Language): Promise<PaneCatalogues> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "pane-first-en" */ './words/en.ts')).paneCataloguesEn;
    case 'it':
      return (await import(/* webpackChunkName: "pane-first-it" */ './words/it.ts')).paneCataloguesIt;
  }
};
