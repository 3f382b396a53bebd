import { administrationIt } from '#messages/administration/it.ts';
import { statusIt } from '#messages/status/it.ts';

/** One chunk for both. */
export const wordsIt = { ...statusIt, ...administrationIt };
