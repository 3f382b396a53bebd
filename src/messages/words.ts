import { IntlMessageFormat } from 'intl-messageformat';

/** Languages that every catalogue holds. */
export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

/** The words of one area in one language: ICU message syntax, keyed by meaning. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

type Values = Readonly<Record<string, string | number>>;

/** Says `key` with `values` filled in, as plain text. */
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/** The language for a locale such as `it-IT`; English where we have none. */
export const languageOf = (locale: string): Language =>
  languages.find((language) => locale.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';

/** Makes the one formatter of an area. `locale` decides plurals and numbers, e.g. `it-IT`. */
export const makeWords = <Key extends string>(catalogue: Catalogue<Key>, locale: string): Words<Key> => {
  const formats = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values));
  };
};
