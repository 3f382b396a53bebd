import { dissentIt } from '#messages/dissent/it.ts';
import { dissentPageIt } from '#messages/dissent-page/it.ts';

export const dissentWordsIt = { ...dissentIt, ...dissentPageIt };
