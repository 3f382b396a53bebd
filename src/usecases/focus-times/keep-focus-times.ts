import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';

type Needs = { readonly focusTimes: FocusTimeStore; readonly dueIndex: DueIndex };

/**
 * Keeps times until each is over, and not longer. The end of the first stands in the due index before they are kept: a
 * crash in between leaves a look at what is not there.
 *
 * @param times in order, apart from one another
 */
export const keepFocusTimes = async (
  { focusTimes, dueIndex }: Needs,
  self: SelfScope,
  times: readonly FocusTime[],
): Promise<void> => {
  if (times.length === 0) return focusTimes.remove(self);
  await awaitEndOf({ dueIndex }, self, times);
  await focusTimes.replace(self, times);
};

/** Has the first of the times forgotten when it is over. */
export const awaitEndOf = async (
  { dueIndex }: Pick<Needs, 'dueIndex'>,
  { tenantId, personId }: SelfScope,
  [first]: readonly FocusTime[],
): Promise<void> => {
  if (first === undefined) return;
  const job = { kind: 'drop-focus-times', tenantId, to: personId } as const;
  await dueIndex.put({ at: first.to, tenantId, owner: personId, name: 'focus', job });
};
