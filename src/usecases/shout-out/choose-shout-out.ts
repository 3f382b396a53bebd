import { peopleOf } from '#domain/people/roster-member.ts';
import { isPosted } from '#domain/shout-out/shout-out.ts';
import type { RecipientChoice, ShoutOut } from '#domain/shout-out/shout-out.ts';
import { decideChoice, decideTakingBack } from '#domain/shout-out/decide-choice.ts';
import type { Week } from '#domain/shared/week.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { thisWeekOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { refreshShoutOuts } from './shout-out-jobs.ts';

type Outcome = Promise<BoardOutcome<'shout-out'>>;

export type ChooseShoutOut = (open: OpenTeam, id: string, choice: RecipientChoice) => Outcome;
export type TakeShoutOutBack = (open: OpenTeam, id: string) => Outcome;

type Needs = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Posts a recognition of oneself, keeps it private or declines it. */
export const makeChooseShoutOut =
  ({ board, changeBoard, queue, clock }: Needs): ChooseShoutOut =>
  async (open, id, choice) => {
    const { scope, roster } = open;
    const now = clock.now();
    const settings = await loadSettings(board, open);
    // Nobody would read it: what is kept private or declined stays theirs to say.
    if (choice === 'post' && !settings.practices.includes('shout-outs')) return refused('practice-is-off');
    const week = thisWeekOf(settings, now);
    const command = { person: scope.personId, choice };
    let before: ShoutOut | undefined;
    return changeBoard(scope, {
      noun: 'shout-out',
      id,
      decide: (current) => {
        before = current?.value;
        return decideChoice(current, command, peopleOf(roster), now, week);
      },
      afterSave: (saved) => refresh(queue, open, before, saved),
    });
  };

/** Takes a recognition back that one has sent, or that is to oneself. */
export const makeTakeShoutOutBack =
  ({ changeBoard, queue, clock }: Needs): TakeShoutOutBack =>
  async (open, id) => {
    const now = clock.now();
    let before: ShoutOut | undefined;
    return changeBoard(open.scope, {
      noun: 'shout-out',
      id,
      decide: (current) => {
        before = current?.value;
        return decideTakingBack(current, open.scope.personId, now);
      },
      afterSave: (saved) => refresh(queue, open, before, saved),
    });
  };

/**
 * After the save: a quick worker would draw the old state before it. The same act again finds everything saved, and has
 * the posts drawn all the same.
 */
const refresh = async (
  queue: SendQueue,
  { scope }: OpenTeam,
  before: ShoutOut | undefined,
  outcome: BoardOutcome<'shout-out'>,
): Promise<void> => {
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') return;
  const after = outcome.entry?.value;
  const isOfPost = [before, after].some((one) => one !== undefined && (isPosted(one) || one.takenBackAt !== undefined));
  const weeks: readonly (Week | undefined)[] = isOfPost ? [before?.week, after?.week] : [];
  await refreshShoutOuts(queue, scope, weeks);
};
