import type { PairAlliance, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** How an alliance stands once all of one of the two is deleted; `ended` where nothing is left for the other. */
export const standingWithout = (
  { standing }: Pick<PairAlliance, 'standing'>,
  me: PersonId,
  at: Instant,
): Standing | 'ended' => {
  switch (standing.kind) {
    case 'invited':
      return standing.by === me ? 'ended' : standing;
    // Silent to the end: to the one who invited it looks like an invitation that nobody has decided on.
    case 'declined':
      return standing.by === me && standing.invitation !== undefined ? standing : 'ended';
    case 'active':
    case 'paused':
      return { kind: 'left', by: me, at };
    case 'left':
      return standing.by === me ? standing : 'ended';
  }
};
