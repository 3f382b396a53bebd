import type { ChallengeKey } from '#messages/challenge/en.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { Catalogue } from '#messages/words.ts';

/** The words of four weeks, and those in which a mark is said. */
export type ChallengePageKey = ChallengeKey | CheckInKey;
export type ChallengeCatalogue = Catalogue<ChallengePageKey>;
