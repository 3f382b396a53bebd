import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';

/** What the other of a promise is told: that it was made, or given back; or that they were named for it. */
type PromiseNews = 'taken' | 'handed-back' | 'named';

/**
 * Tells the one of the two who did not do it. Again after the same act again: what is told names who took it or named
 * them, or the state in which it was handed back, and is told once.
 */
export const tellOfPromise = async (
  queue: SendQueue,
  { scope: { tenantId, teamId, personId } }: OpenTeam,
  outcome: BoardOutcome<'promise'>,
  news: PromiseNews,
): Promise<void> => {
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') return;
  const promise = outcome.entry?.value;
  const other = promise?.by === personId ? promise.to : promise?.by;
  if (promise === undefined || other === undefined) return;
  const what = news === 'handed-back' ? `${news}-${promise.revision}` : `${news}-${personId}`;
  await queue.add({ kind: 'tell-person', tenantId, teamId, to: other, noun: 'promise', id: promise.id, what });
};
