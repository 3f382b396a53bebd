import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { PairChange } from './pair-change.ts';

/** What someone wrote with an invitation. */
type Why = { readonly by: PersonId; readonly why: string };

/**
 * The two have said yes. What each wrote in inviting becomes the beginning of their own openness, so that nobody
 * writes it twice; it is not ready before they say so.
 */
export const beginAlliance = (whys: readonly Why[], now: Instant): readonly PairChange[] => [
  { kind: 'standing-changed', standing: { kind: 'active', since: now } },
  ...whys.map(({ by: personId, why }): PairChange => ({
    kind: 'openness-written',
    openness: { personId, why, expectations: '', fears: '', ready: false, revision: 1, at: now },
  })),
];
