import { challengeEn } from '#messages/challenge/en.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import type { ChallengeCatalogue } from './challenge-catalogue.ts';

export const challengeWordsEn: ChallengeCatalogue = { ...checkInEn, ...challengeEn };
