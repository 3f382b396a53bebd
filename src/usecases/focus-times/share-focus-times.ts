import { decideFocusTimes } from '#domain/people/focus-times.ts';
import type { FocusTime } from '#domain/people/focus-times.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { keepFocusTimes } from './keep-focus-times.ts';

type SharingOutcome =
  | { readonly kind: 'shared' }
  /** `not-due`: the person has not chosen to share them. */
  | { readonly kind: 'refused'; readonly reason: 'not-due' | 'out-of-range' };

export type ShareFocusTimes = (self: SelfScope, times: readonly FocusTime[]) => Promise<SharingOutcome>;

type Needs = {
  readonly focusTimes: FocusTimeStore;
  readonly preferences: PreferenceStore;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

/** Takes in the times of someone's focus blocks, in the place of those before; nothing of someone who does not share them. */
export const makeShareFocusTimes =
  (needs: Needs): ShareFocusTimes =>
  async (self, times) => {
    if (!(await sharesFocus(needs, self))) return { kind: 'refused', reason: 'not-due' };
    const decision = decideFocusTimes(times, needs.clock.now());
    if (decision.kind === 'refused') return decision;
    await keepFocusTimes(needs, self, decision.times);
    // It may have been switched off in between, after everything was deleted.
    if (!(await sharesFocus(needs, self))) await needs.focusTimes.remove(self);
    return { kind: 'shared' };
  };

const sharesFocus = async ({ preferences }: Needs, self: SelfScope): Promise<boolean> =>
  (await loadPreferences(preferences, self)).sharesFocus;
