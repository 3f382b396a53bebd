import type { Leaving } from '#domain/privacy/forget-on-board.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { BoardNoun } from '#domain/week/board.ts';

/** Someone whose data is deleted, and what is needed to find what stands between them and others. */
export type PersonLeaving = Leaving & {
  readonly since: Instant;
  pairId(one: PersonId, other: PersonId): Promise<AllianceId>;
  /**
   * Has the card of an invitation blanked that the person wrote to `to`: before that goes which tells where it is, so that
   * a crash in between has it done twice at most.
   */
  blankCard(card: { readonly to: PersonId; readonly messageId: string }): Promise<void>;
};

/** In the due index: the next look at someone's deletion, which outlives what that deletes. */
export const farewellName = 'farewell';

/** Something of a team's that is not as it was: what the bot has posted of it is to be redrawn. */
export type TouchedThing =
  /** On the board. */
  | {
      readonly kind: 'board';
      readonly teamId: TeamId;
      readonly noun: BoardNoun;
      readonly id: string;
      readonly place: string;
    }
  /** A version of the agreement: who proposed it, who has committed to it, or who objects. */
  | { readonly kind: 'version'; readonly teamId: TeamId; readonly version: number };

/** What a look has come to. */
type ForgetLook = {
  /** Rows that were deleted or changed. */
  readonly count: number;
  readonly touched: readonly TouchedThing[];
  /** Where to look on: opaque to everyone but those who gave it; `undefined` where all has been looked at. */
  readonly place: string | undefined;
};

/**
 * Everything that is kept of a person or names them, wherever it stands in a tenant: for deleting all of it. An index of it
 * would cost with everything that anybody writes, so that this goes through the tenant: it is done once in the life of a
 * person. Rejects with {@link Unavailable} (`storage`).
 */
export type PersonRows = {
  /**
   * Looks at a bounded number of rows. What is the person's goes; others' things name the stranger; of what stands between two
   * the other keeps their own part. Rows that were written meanwhile stay for the next look: all is over where a look from the
   * beginning to the end finds nothing.
   */
  forgetSome(tenantId: TenantId, leaving: PersonLeaving, from?: string): Promise<ForgetLook>;
};
