import type { SelfScope } from '#domain/people/scope.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';

export type ForgetFocusTimes = (self: SelfScope) => Promise<void>;

/** Forgets every time of focus that someone has shared. */
export const makeForgetFocusTimes =
  ({ focusTimes }: { focusTimes: FocusTimeStore }): ForgetFocusTimes =>
  (self) =>
    focusTimes.remove(self);
