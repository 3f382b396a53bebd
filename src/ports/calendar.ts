import type { CalendarEvent, OurMark } from '#domain/calendar/calendar-event.ts';
import type { Ledger } from '#domain/calendar/ledger.ts';
import type { Schedule, WorkingHours } from '#domain/calendar/schedule.ts';
import type { Interval } from '#domain/planner/interval.ts';

/** A block of ours to be written. */
export type NewBlock = {
  readonly mark: OurMark;
  readonly subject: string;
  readonly time: Interval;
  /** Where the plan had wanted it, when the person has put it elsewhere before it was written: so it counts as theirs. */
  readonly written?: Interval;
  /** IANA zone in which a weekly series keeps its wall-clock time. */
  readonly zone: string;
  /** Whether others see no more of focus than that one is busy: `private` where it is left out. */
  readonly sensitivity?: 'private' | 'normal';
  /** `weekly` makes a series without an end. */
  readonly repeats: 'once' | 'weekly';
  /** Whose field window it is, in the team's zone; left out for one's own, and for focus. */
  readonly teamId?: string;
};

/**
 * The signed-in person's own calendar, reached from the client with their own token.
 * Rejects with {@link Unavailable} (`calendar`).
 */
export type Calendar = {
  /** Every event that overlaps `range`, series expanded. */
  events(range: Interval): Promise<readonly CalendarEvent[]>;
  /**
   * Writes blocks; the same block again is found, not written twice. Resolves to the ids in the order given. Each block
   * is told to `onWritten` the moment it is said to be written, so that a failure midway can be taken back; once more,
   * should it be found under another id then.
   */
  create(blocks: readonly NewBlock[], onWritten?: (block: NewBlock, id: string) => void): Promise<readonly string[]>;
  /** The id of a block of ours that stands exactly there, if one does. */
  find(block: NewBlock): Promise<string | undefined>;
  /**
   * Removes events of ours; one that is gone already or does not carry our mark is left alone, and so is focus that its
   * owner has moved since it was written. Resolves to the ids of those that stand all the same.
   */
  remove(ids: readonly string[]): Promise<readonly string[]>;
  workingHours(): Promise<WorkingHours>;
  /**
   * When others are taken, as far as they let the signed-in person see it: one for each address, in the order given, an
   * address twice once. Whoever does not show it, or is not answered for, is `unknown`.
   */
  schedules(addresses: readonly string[], range: Interval): Promise<readonly Schedule[]>;
  /** What was remembered in the mailbox from the last plan; empty when nothing was. */
  ledger(): Promise<Ledger>;
  /** Remembers it there. Of two clients that do so at once the later wins; planning again finds what it then lacks. */
  keepLedger(ledger: Ledger): Promise<void>;
};
