import { aheadOf } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import { keepFocusTimes } from './keep-focus-times.ts';

type Needs = { readonly focusTimes: FocusTimeStore; readonly dueIndex: DueIndex; readonly clock: Clock };

/** Forgets the shared times of focus that are over. Harmless to repeat. */
export const dropFocusTimes = async (needs: Needs, self: SelfScope): Promise<void> => {
  const times = await needs.focusTimes.load(self);
  const rest = aheadOf(times, needs.clock.now());
  if (times.length > 0) await keepFocusTimes(needs, self, rest);
};
