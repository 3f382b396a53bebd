import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import { en } from '../messages/en.ts';
import { it } from '../messages/it.ts';

export type LocalWords = Words<keyof typeof en>;

/** The page's words; `locale` decides plurals and numbers. */
export const localWords = (language: Language, locale: string): LocalWords => makeWords({ en, it }[language], locale);
