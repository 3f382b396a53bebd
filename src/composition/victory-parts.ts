import { randomUUID } from 'node:crypto';
import { writePptx } from '#adapters/slides/write-pptx.ts';
import type { Clock } from '#ports/clock.ts';
import type { VictoryUseCases } from '#server/routes/victory.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { makeBringVictory } from '#usecases/victory/bring-victory.ts';
import { makePostVictory } from '#usecases/victory/post-victory.ts';
import { makeReadVictory } from '#usecases/victory/read-victory.ts';
import { makeTakeVictoryBack } from '#usecases/victory/take-victory-back.ts';
import { makeTellVictory } from '#usecases/victory/tell-victory.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'queue'> & { readonly gate: Gate; readonly clock: Clock };

/** What a team does with its victories: in the tab and from cards alike. */
export const victoryParts = (needs: Needs): VictoryUseCases & { readonly newId: () => string } => {
  const readWeek = makeReadWeek(needs);
  const parts = { ...needs, readWeek, changeBoard: changeBoardOf(needs) };
  return {
    readWeek,
    tellVictory: makeTellVictory(parts),
    takeVictoryBack: makeTakeVictoryBack(parts),
    postVictory: makePostVictory(parts),
    bringVictory: makeBringVictory(parts),
    readVictory: makeReadVictory(parts),
    writeSlides: writePptx,
    newId: randomUUID,
  };
};
