import type { TeamScope } from '#domain/people/scope.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { VictoryAround } from '#domain/victory/decide-victory.ts';
import type { Victory } from '#domain/victory/victory.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { refused } from '#domain/week/practice-decision.ts';
import type { PracticeDecision } from '#domain/week/practice-decision.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { BoardJob, SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';

export type VictoryNeeds = {
  readonly changeBoard: ChangeBoard;
  readonly readWeek: ReadWeek;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

type Act = {
  readonly decide: (current: Victory | undefined, around: VictoryAround) => PracticeDecision<'victory'>;
  /** What has to be done about its card, in this order. */
  readonly jobs: readonly BoardJob['kind'][];
};

/** Acts on a victory of a team that keeps this practice. */
export const changeVictory = async (
  { changeBoard, readWeek, queue, clock }: VictoryNeeds,
  open: OpenTeam,
  id: string,
  { decide, jobs }: Act,
): Promise<BoardOutcome<'victory'>> => {
  const { scope, team } = open;
  const { around, today } = await readWeek(open);
  if (!settingsOn(around, team).practices.includes('victories')) return refused('practice-is-off');
  const own = valuesOf(around, 'victory').filter(
    (one) => one.by === scope.personId && one.week === weekOf(today),
  ).length;
  const now = clock.now();
  return changeBoard(scope, {
    noun: 'victory',
    id,
    decide: (current) => decide(current?.value, { own, now, today }),
    afterSave: (saved) => drawCard(queue, scope, id, saved, jobs),
  });
};

/**
 * Has its card in the channel posted or brought up to date.
 *
 * The jobs go into the queue after the save: before it, a quick worker would draw from the old state. Should a crash fall
 * between the two, the same act again finds everything saved and adds them all the same.
 */
export const drawCard = async (
  queue: SendQueue,
  { tenantId, teamId }: TeamScope,
  id: string,
  { kind }: BoardOutcome,
  jobs: readonly BoardJob['kind'][],
): Promise<void> => {
  if (kind !== 'changed' && kind !== 'unchanged') return;
  for (const job of jobs) await queue.add({ kind: job, tenantId, teamId, noun: 'victory', id });
};
