import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { declinedBy } from './decide-reply.ts';
import type { PairAlliance, Standing } from './pair-alliance.ts';
import { changed, ended, refused } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';

/**
 * Leaving, which is always possible. The leaver's words go with them. An invitation that is taken back and an alliance
 * that the other has left already end altogether.
 *
 * Taking back an invitation that was declined in silence must look like any other: whoever asks is to get the same
 * answer for `ended` and for `changed`.
 */
export const decideLeave = (alliance: PairAlliance, personId: PersonId, now: Instant): PairDecision => {
  const { standing } = alliance;
  switch (standing.kind) {
    case 'invited':
      if (standing.by === personId) return ended;
      return changed({ kind: 'standing-changed', standing: declinedBy(personId, standing, now) });
    case 'declined':
      return takeBack(standing, personId);
    case 'active':
    case 'paused':
      return changed(
        { kind: 'standing-changed', standing: { kind: 'left', by: personId, at: now } },
        { kind: 'words-removed', of: personId },
      );
    case 'left':
      return standing.by === personId ? refused('not-active') : ended;
  }
};

/** The decline stays on record, or a new invitation could undo it. */
const takeBack = (standing: Extract<Standing, { kind: 'declined' }>, personId: PersonId): PairDecision =>
  standing.by === personId || standing.invitation === undefined
    ? refused('not-active')
    : changed({ kind: 'standing-changed', standing: { ...standing, invitation: undefined } });
