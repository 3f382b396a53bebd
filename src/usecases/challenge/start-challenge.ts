import { openChallengeId } from '#domain/challenge/challenge.ts';
import { decideStart } from '#domain/challenge/decide-challenge.ts';
import type { ChallengeStart } from '#domain/challenge/decide-challenge.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';

export type StartChallenge = (
  open: OpenTeam,
  start: Pick<ChallengeStart, 'id' | 'practice'>,
) => Promise<BoardOutcome<'challenge'>>;

type Needs = { readonly board: BoardStore; readonly changeBoard: ChangeBoard; readonly clock: Clock };

/** Begins four weeks of one practice; of two who begin at once, one does. */
export const makeStartChallenge =
  ({ board, changeBoard, clock }: Needs): StartChallenge =>
  async (open, start) => {
    const { scope } = open;
    const settings = await loadSettings(board, open);
    const now = clock.now();
    const when = { now, today: todayOf(settings, now) };
    const command = { ...start, by: scope.personId, kept: settings.practices };
    return changeBoard(scope, {
      noun: 'challenge',
      id: openChallengeId,
      decide: (current) => decideStart(current?.value, command, when),
    });
  };
