/** What of a series is open: one meeting of it or all of it; `once` where the appointment does not repeat. */
export type SeriesPart = 'once' | 'occurrence' | 'series';

/** The series that the open appointment belongs to. */
export type ItemSeries = {
  /** Rejects with `Unavailable` (`calendar`) when Outlook does not answer. */
  part(): Promise<SeriesPart>;
  /** From one of its meetings, has Outlook open the whole series. Rejects with `Unavailable` (`calendar`). */
  openWhole(): Promise<void>;
};
