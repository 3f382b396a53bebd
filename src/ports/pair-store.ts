import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId } from '#domain/shared/ids.ts';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps alliances between two people. Rejects with {@link Unavailable} (`storage`). */
export type PairStore = {
  /** A whole alliance in one query; `undefined` when there is none. */
  load(scope: PairScope): Promise<Stored<PairAlliance> | undefined>;

  /** Insert-only: `conflict` when the pair has one already, whoever invited first. */
  start(scope: PairScope, alliance: PairAlliance): Promise<SaveOutcome>;

  /** Writes `changes` as one transaction; conflicts with every save since `etag` was read. */
  save(scope: PairScope, changes: readonly PairChange[], etag: string): Promise<SaveOutcome>;

  /**
   * Deletes every row of it: both have left, or an invitation was withdrawn. `conflict` with every save since `etag` was
   * read, so that nobody's acceptance goes under; `saved` also when it is gone already. Harmless to repeat.
   */
  remove(scope: PairScope, etag: string): Promise<SaveOutcome>;

  /** Writes the line about an alliance on a person's home; the last writer wins, as both write what they have just read. */
  saveSummary(scope: PairScope, of: PersonId, summary: KeptSummary): Promise<void>;

  /** Harmless to repeat. */
  removeSummary(scope: PairScope, of: PersonId): Promise<void>;

  /** A person's private note about an alliance: kept with the person, never with the alliance. */
  note(scope: SelfScope, allianceId: AllianceId): Promise<Stored<string> | undefined>;

  /** `etag` is `undefined` for the first save: insert-only. */
  saveNote(scope: SelfScope, allianceId: AllianceId, text: string, etag: string | undefined): Promise<SaveOutcome>;

  /** Removes the note of one of the two, whatever its state. Harmless to repeat. */
  removeNote(scope: PairScope, of: PersonId): Promise<void>;
};
