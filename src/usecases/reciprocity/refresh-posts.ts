import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';

/**
 * Has the week's posts about needs and promises brought up to date, where there are any.
 *
 * The jobs go into the queue after the save: before it, a quick worker would redraw from the old state. Should a crash
 * fall between the two, the same act again finds everything saved and adds them all the same.
 */
export const refreshPosts = async (
  queue: SendQueue,
  { scope: { tenantId, teamId } }: OpenTeam,
  today: Day,
  { kind }: BoardOutcome,
): Promise<void> => {
  if (kind !== 'changed' && kind !== 'unchanged') return;
  const week = weekOf(today);
  await Promise.all([
    queue.add({ kind: 'refresh-ritual', tenantId, teamId, ritual: 'needs', week }),
    queue.add({ kind: 'refresh-ritual', tenantId, teamId, ritual: 'promises', week }),
  ]);
};
