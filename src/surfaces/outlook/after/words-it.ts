import { checkInIt } from '#messages/check-in/it.ts';
import { paneAfterIt } from '#messages/pane-after/it.ts';
import { pairFormsIt } from '#messages/pair-forms/it.ts';
import type { AfterCatalogue } from './after-catalogue.ts';

export const afterWordsIt: AfterCatalogue = { ...checkInIt, ...pairFormsIt, ...paneAfterIt };
