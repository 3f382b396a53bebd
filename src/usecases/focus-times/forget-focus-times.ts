import type { SelfScope } from '#domain/people/scope.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';

export type ForgetFocusTimes = (self: SelfScope) => Promise<void>;

/** Forgets every time of focus that someone has shared, and looks again at what waited for them to be over. */
export const makeForgetFocusTimes =
  ({ focusTimes, queue }: { readonly focusTimes: FocusTimeStore; readonly queue: SendQueue }): ForgetFocusTimes =>
  async (self) => {
    await focusTimes.remove(self);
    await queue.add({ kind: 'tell-waiting', tenantId: self.tenantId, to: self.personId });
  };
