import { courseCardId, openChallengeId } from '#domain/challenge/challenge.ts';
import { decideStart } from '#domain/challenge/decide-challenge.ts';
import type { ChallengeStart } from '#domain/challenge/decide-challenge.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { redrawCourseLater } from './follow-course.ts';

export type StartChallenge = (
  open: OpenTeam,
  start: Pick<ChallengeStart, 'id' | 'practice'>,
) => Promise<BoardOutcome<'challenge'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

/** Begins four weeks of one practice; of two who begin at once, one does. A card in the channel follows them. */
export const makeStartChallenge =
  ({ board, changeBoard, queue, dueIndex, clock }: Needs): StartChallenge =>
  async (open, start) => {
    const { scope } = open;
    const { tenantId, teamId, personId } = scope;
    const [settings, ended] = await Promise.all([loadSettings(board, open), board.find(scope, 'challenge', start.id)]);
    const now = clock.now();
    const when = { now, today: todayOf(settings, now) };
    const command = { ...start, by: personId, kept: settings.practices, hasEnded: ended !== undefined };
    const id = courseCardId(start.id);
    return changeBoard(scope, {
      noun: 'challenge',
      id: openChallengeId,
      decide: (current) => decideStart(current?.value, command, when),
      beforeSave: async () => queue.add({ kind: 'post-item', tenantId, teamId, noun: 'challenge', id }),
      afterSave: async ({ kind, entry }) => {
        if (kind === 'changed' && entry) await redrawCourseLater({ dueIndex }, open, settings.zone, entry.value);
      },
    });
  };
