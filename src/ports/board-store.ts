import type { TeamScope } from '#domain/people/scope.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** Keeps what a team's practices leave behind. Rejects with {@link Unavailable} (`storage`). */
export type BoardStore = {
  /**
   * Everything that is open and everything of the weeks from one to another, both included. One range read, which costs
   * least for the newest weeks: it passes over those after `to`.
   */
  ofWeeks(scope: TeamScope, from: Week, to: Week): Promise<readonly Stored<BoardEntry>[]>;

  /** One thing, wherever it stands. */
  find<Noun extends BoardNoun>(scope: TeamScope, noun: Noun, id: string): Promise<Stored<BoardEntry<Noun>> | undefined>;

  /** Insert-only: `conflict` when it stands at that place already. */
  add(scope: TeamScope, entry: BoardEntry): Promise<SaveOutcome>;

  /** Replaces it, and moves it when its place has changed; conflicts with every save since `etag` was read. */
  save(scope: TeamScope, entry: BoardEntry, etag: string): Promise<SaveOutcome>;

  /** `conflict` with every save since `etag` was read. */
  remove(scope: TeamScope, etag: string): Promise<SaveOutcome>;
};
