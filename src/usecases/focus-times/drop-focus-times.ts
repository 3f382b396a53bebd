import { aheadOf } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import { awaitEndOf } from './keep-focus-times.ts';

type Needs = { readonly focusTimes: FocusTimeStore; readonly dueIndex: DueIndex; readonly clock: Clock };

const maxTries = 5;

/**
 * Forgets the shared times of focus that are over. What the person shares, or takes back, in the same moment stays as they
 * left it. Harmless to repeat.
 */
export const dropFocusTimes = async (needs: Needs, self: SelfScope): Promise<void> => {
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const stored = await needs.focusTimes.find(self);
    if (stored === undefined) return;
    const rest = aheadOf(stored.value, needs.clock.now());
    await awaitEndOf(needs, self, rest);
    if ((await needs.focusTimes.narrow(self, rest, stored.etag)) === 'saved') return;
  }
};
