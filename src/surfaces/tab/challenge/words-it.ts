import { challengeIt } from '#messages/challenge/it.ts';
import { checkInIt } from '#messages/check-in/it.ts';
import type { ChallengeCatalogue } from './challenge-catalogue.ts';

export const challengeWordsIt: ChallengeCatalogue = { ...checkInIt, ...challengeIt };
