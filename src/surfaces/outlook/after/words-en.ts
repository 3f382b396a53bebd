import { checkInEn } from '#messages/check-in/en.ts';
import { paneAfterEn } from '#messages/pane-after/en.ts';
import { pairFormsEn } from '#messages/pair-forms/en.ts';
import type { AfterCatalogue } from './after-catalogue.ts';

export const afterWordsEn: AfterCatalogue = { ...checkInEn, ...pairFormsEn, ...paneAfterEn };
