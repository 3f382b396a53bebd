import type { Interval } from '#domain/planner/interval.ts';

/** When the appointment is that the person is writing. */
export type OwnAppointment = {
  /**
   * Its time in UTC minutes, of a series the one that is open; `undefined` where it is written into somebody else's
   * calendar. Rejects with `Unavailable` (`calendar`).
   */
  time(): Promise<Interval | undefined>;
  /** Minutes since midnight that the person's clock shows then; throws where Outlook does not know. */
  readonly onTheClock: (utcMinutes: number) => number;
};
