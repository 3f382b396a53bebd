import { languageOf, makeWords } from '#messages/words.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import type { ReciprocityFormsKey } from '#messages/reciprocity-forms/en.ts';
import type { ReciprocityForms } from './forms.ts';

/** The forms and their words, fetched with the first one that is opened. */
type LateForms = { readonly forms: ReciprocityForms; readonly words: Words<ReciprocityFormsKey> };

export const loadForms = async (locale: string): Promise<LateForms> => {
  const [forms, catalogue] = await Promise.all([loadCode(), loadFormWords(languageOf(locale))]);
  return { forms, words: makeWords(catalogue, locale) };
};

const loadCode = async (): Promise<ReciprocityForms> =>
  (await import(/* webpackChunkName: "tab-later-reciprocity" */ './forms.ts')).reciprocityForms;

const loadFormWords = async (language: Language): Promise<Catalogue<ReciprocityFormsKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-reciprocity-en" */ '#messages/reciprocity-forms/en.ts'))
        .reciprocityFormsEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-reciprocity-it" */ '#messages/reciprocity-forms/it.ts'))
        .reciprocityFormsIt;
  }
};
