import { dissentEn } from '#messages/dissent/en.ts';
import { dissentPageEn } from '#messages/dissent-page/en.ts';

export const dissentWordsEn = { ...dissentEn, ...dissentPageEn };
