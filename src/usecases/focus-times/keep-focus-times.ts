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
  const [first] = times;
  if (first === undefined) return focusTimes.remove(self);
  const { tenantId, personId } = self;
  const job = { kind: 'drop-focus-times', tenantId, to: personId } as const;
  await dueIndex.put({ at: first.to, tenantId, owner: personId, name: 'focus', job });
  await focusTimes.replace(self, times);
};
