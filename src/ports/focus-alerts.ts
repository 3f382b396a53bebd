import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';

/**
 * What the add-in keeps in the person's own mailbox, so that its events can say that a meeting falls into their focus
 * without a network and without asking for anything. Writing rejects with `Unavailable` (`calendar`).
 */
export type FocusAlerts = {
  /** Whether the person wants to be told; they do until they say otherwise. */
  areOn(): boolean;
  /** Turned off, the times that were kept are gone, too. */
  turn(on: boolean): Promise<void>;
  /** What was kept last; `undefined` when nothing was, or nothing that can be read. */
  times(): ProtectedTimes | undefined;
  keep(times: ProtectedTimes): Promise<void>;
};
