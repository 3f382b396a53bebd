import { administrationEn } from '#messages/administration/en.ts';
import { statusEn } from '#messages/status/en.ts';

/** One chunk for both. */
export const wordsEn = { ...statusEn, ...administrationEn };
