import type { AgreedKey } from '#messages/agreed/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { ConfigureKey } from '#messages/configure/en.ts';
import type { LinesKey } from '#messages/lines/en.ts';
import type { RefusalKey } from '#messages/refusals/en.ts';
import type { RoundKey } from '#messages/round/en.ts';
import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import type { PairCatalogue, RoundCatalogue, TabCatalogues } from './words/catalogues.ts';
import type { TabWords } from './TabWordsProvider.tsx';

/** Which words a tab says: those of its channel, or those of a person's own alliances besides. */
export type TabPlace = 'channel' | 'personal';

/** Fetches the words of the reader's language alone. */
export const loadWords = async (locale: string, place: TabPlace): Promise<TabWords> => {
  const language = languageOf(locale);
  const [catalogues, pair] = await Promise.all([
    loadCatalogues(language),
    place === 'personal' ? loadPairCatalogue(language) : undefined,
  ]);
  return {
    ui: makeWords(catalogues.ui, locale),
    tab: makeWords(catalogues.tab, locale),
    alliance: makeWords(catalogues.alliance, locale),
    prompts: makeWords(catalogues.prompts, locale),
    pair: pair === undefined ? undefined : makeWords(pair, locale),
  };
};

/** Fetches, in the reader's language, what a team's page about its check-ins says besides. */
export const loadRoundWords = async (locale: string): Promise<Words<RoundKey | CheckInKey>> =>
  makeWords(await loadRoundCatalogue(languageOf(locale)), locale);

/** Fetches, in the reader's language, what the page says besides on which a team makes its agreement. */
export const loadLinesWords = async (locale: string): Promise<Words<LinesKey>> =>
  makeWords(await loadLinesCatalogue(languageOf(locale)), locale);

/** Fetches, in the reader's language, what the page says besides that shows what is proposed or in force. */
export const loadAgreedWords = async (locale: string): Promise<Words<AgreedKey>> =>
  makeWords(await loadAgreedCatalogue(languageOf(locale)), locale);

/** Fetches, in the reader's language, what the configuration page says besides. */
export const loadConfigureWords = async (locale: string): Promise<Words<ConfigureKey>> =>
  makeWords(await loadConfigureCatalogue(languageOf(locale)), locale);

/** Fetches, in the reader's language, why something is refused: words for what should not happen. */
export const loadRefusalWords = async (locale: string): Promise<Words<RefusalKey>> =>
  makeWords(await loadRefusalCatalogue(languageOf(locale)), locale);

/** The locale to write dates and numbers in: the reader's own, or that of the language which stands in for theirs. */
export const readingLocale = (locale: string): string => {
  const language = languageOf(locale);
  return locale.toLowerCase().startsWith(language) ? locale : language;
};

const loadCatalogues = async (language: Language): Promise<TabCatalogues> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-first-en" */ './words/en.ts')).tabCataloguesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-first-it" */ './words/it.ts')).tabCataloguesIt;
  }
};

const loadPairCatalogue = async (language: Language): Promise<PairCatalogue> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-personal-en" */ './words/pair-en.ts')).pairCatalogueEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-personal-it" */ './words/pair-it.ts')).pairCatalogueIt;
  }
};

const loadRoundCatalogue = async (language: Language): Promise<RoundCatalogue> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-round-en" */ './words/round-en.ts')).roundCatalogueEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-round-it" */ './words/round-it.ts')).roundCatalogueIt;
  }
};

const loadLinesCatalogue = async (language: Language): Promise<Catalogue<LinesKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-stage-drafting-en" */ '#messages/lines/en.ts')).linesEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-stage-drafting-it" */ '#messages/lines/it.ts')).linesIt;
  }
};

const loadAgreedCatalogue = async (language: Language): Promise<Catalogue<AgreedKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-stage-agreed-en" */ '#messages/agreed/en.ts')).agreedEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-stage-agreed-it" */ '#messages/agreed/it.ts')).agreedIt;
  }
};

const loadConfigureCatalogue = async (language: Language): Promise<Catalogue<ConfigureKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-configure-en" */ '#messages/configure/en.ts')).configureEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-configure-it" */ '#messages/configure/it.ts')).configureIt;
  }
};

const loadRefusalCatalogue = async (language: Language): Promise<Catalogue<RefusalKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-refusals-en" */ '#messages/refusals/en.ts')).refusalsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-refusals-it" */ '#messages/refusals/it.ts')).refusalsIt;
  }
};
