import { decidePosting } from '#domain/victory/decide-victory.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { changeVictory } from './change-victory.ts';
import type { VictoryNeeds } from './change-victory.ts';

export type PostVictory = (open: OpenTeam, id: string) => Promise<BoardOutcome<'victory'>>;

/** Posts a victory of one's own in the team's channel: one card, however often. */
export const makePostVictory =
  (needs: VictoryNeeds): PostVictory =>
  (open, id) =>
    changeVictory(needs, open, id, {
      decide: (current) => decidePosting(current, open.scope.personId),
      jobs: ['post-item'],
    });
