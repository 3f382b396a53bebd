import { randomUUID } from 'node:crypto';
import type { Clock } from '#ports/clock.ts';
import type { ChallengeUseCases } from '#server/routes/challenge.ts';
import { makeActOnChallenge } from '#usecases/challenge/act-on-challenge.ts';
import { makeReadGallery, makeReadOwnMarks } from '#usecases/challenge/read-challenges.ts';
import { makeStartChallenge } from '#usecases/challenge/start-challenge.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'queue' | 'dueIndex'> & { readonly clock: Clock };

/** What a team does with four weeks of a practice: in the tab and from cards alike. */
export const challengeParts = (needs: Needs): ChallengeUseCases & { readonly newId: () => string } => {
  const parts = { ...needs, changeBoard: changeBoardOf(needs) };
  return {
    readWeek: makeReadWeek(needs),
    startChallenge: makeStartChallenge(parts),
    actOnChallenge: makeActOnChallenge(parts),
    readGallery: makeReadGallery(needs),
    readOwnMarks: makeReadOwnMarks(needs),
    clock: needs.clock,
    newId: randomUUID,
  };
};
