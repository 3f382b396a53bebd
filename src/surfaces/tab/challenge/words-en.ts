import { challengeEn } from '#messages/challenge/en.ts';
import { checkInEn } from '#messages/check-in/en.ts';
import type { ChallengeCatalogue } from './challenge-words.tsx';

export const challengeWordsEn: ChallengeCatalogue = { ...checkInEn, ...challengeEn };
