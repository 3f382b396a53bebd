import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What someone wants to happen with a recognition of theirs: in front of the team, between the two, or not at all. */
export type RecipientChoice = 'post' | 'keep-private' | 'decline';

/** A concrete recognition: what was done, what it changed, what we take from it. */
export type ShoutOut = {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  readonly to: readonly PersonId[];
  readonly gesture: string;
  readonly impact: string;
  readonly learning: string;
  readonly week: Week;
  readonly at: Instant;
  /** Of those who have chosen; until all have, nobody else sees it. */
  readonly choices: readonly { readonly personId: PersonId; readonly choice: RecipientChoice; readonly at: Instant }[];
  /** When its sender or a recipient took it back; then its words are gone. */
  readonly takenBackAt: Instant | undefined;
};
