import { randomUUID } from 'node:crypto';
import type { Clock } from '#ports/clock.ts';
import type { ReciprocityUseCases } from '#server/routes/reciprocity.ts';
import type { ReciprocityActs } from '#surfaces/bot/reciprocity-actions.ts';
import { makeReadKeptShare } from '#usecases/reciprocity/read-kept-share.ts';
import { makeReadPromiseAgain } from '#usecases/reciprocity/read-promise-again.ts';
import { makeTakeNeed } from '#usecases/reciprocity/take-need.ts';
import { makeTakeNeedBack } from '#usecases/reciprocity/take-need-back.ts';
import { makeWriteNeed } from '#usecases/reciprocity/write-need.ts';
import { makeWritePromise } from '#usecases/reciprocity/write-promise.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

/** What a team does with its needs, offers and promises: in the tab and from cards alike. */
export const reciprocityParts = (
  needs: Pick<Storage, 'board' | 'queue'> & { readonly clock: Clock },
): ReciprocityUseCases & ReciprocityActs => {
  const readWeek = makeReadWeek(needs);
  const parts = { ...needs, readWeek, changeBoard: changeBoardOf(needs) };
  return {
    readWeek,
    writeNeed: makeWriteNeed(parts),
    takeNeedBack: makeTakeNeedBack(parts),
    takeNeed: makeTakeNeed(parts),
    writePromise: makeWritePromise(parts),
    readPromiseAgain: makeReadPromiseAgain(parts),
    readKeptShare: makeReadKeptShare(parts),
    newId: randomUUID,
  };
};
