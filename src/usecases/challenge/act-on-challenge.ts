import { openChallengeId } from '#domain/challenge/challenge.ts';
import { decideChallenge } from '#domain/challenge/decide-challenge.ts';
import type { ChallengeAct } from '#domain/challenge/decide-challenge.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { redrawCourse, redrawCourseLater } from './follow-course.ts';

/** @param id of the challenge that whoever acts has before them */
export type ActOnChallenge = (open: OpenTeam, id: string, act: ChallengeAct) => Promise<BoardOutcome<'challenge'>>;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

/** Acts on the challenge that goes on; its card is drawn anew. Its story is posted once it is told. */
export const makeActOnChallenge =
  (needs: Needs): ActOnChallenge =>
  async (open, id, act) => {
    const { board, changeBoard, clock } = needs;
    const { scope } = open;
    const now = clock.now();
    const settings = await loadSettings(board, open);
    const when = { now, today: todayOf(settings, now) };
    const outcome = await changeBoard(scope, {
      noun: 'challenge',
      id: openChallengeId,
      decide: (current) => decideChallenge(current?.value, id, act, scope.personId, when),
      afterSave: async ({ kind, entry }) => {
        if (kind !== 'changed') return;
        const goesOn = act.kind === 'resume' ? entry?.value : undefined;
        await Promise.all([
          redrawCourse(needs, open, id),
          goesOn && redrawCourseLater(needs, open, settings.zone, goesOn),
        ]);
      },
    });
    return act.kind === 'finish' ? finished(needs, open, { id, story: act.story }, outcome) : outcome;
  };

/** Told again after a lost answer it is the same story, and posted all the same: a card once, however often. */
const finished = async (
  { board, queue }: Needs,
  { scope }: OpenTeam,
  { id, story }: { readonly id: string; readonly story: string },
  outcome: BoardOutcome<'challenge'>,
): Promise<BoardOutcome<'challenge'>> => {
  const { tenantId, teamId, personId } = scope;
  const isGone = outcome.kind === 'refused' && outcome.reason === 'item-is-gone';
  const entry = isGone ? (await board.find(scope, 'challenge', id))?.value : undefined;
  const isTold = entry?.value.end?.by === personId && entry.value.end.story === story;
  if (outcome.kind !== 'changed' && !isTold) return outcome;
  await queue.add({ kind: 'post-item', tenantId, teamId, noun: 'challenge', id });
  return isTold ? { kind: 'unchanged', entry } : outcome;
};
