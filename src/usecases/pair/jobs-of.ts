import { otherOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairAlliance, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairChange } from '#domain/alliance/pair/pair-change.ts';
import { isRevealed } from '#domain/alliance/pair/reply-state.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { PairJob, PairNews } from '#ports/send-queue.ts';

/** What has to be said to one of a pair about an act of the other. */
export type PairJobs = {
  /**
   * For the queue before the act is saved: a crash in between leaves a job that finds nothing to tell, whereas the other
   * order could leave something that is never told.
   */
  readonly beforeSave: readonly PairJob[];
  /** For the queue afterwards: before, a quick worker would redraw from the old state. */
  readonly afterSave: readonly PairJob[];
};

/** The jobs that follow from `personId` turning `before` into `after` by `changes`. */
export const jobsOf = (
  before: PairAlliance | undefined,
  after: PairAlliance,
  changes: readonly PairChange[],
  personId: PersonId,
): PairJobs => {
  const { tenantId, id: allianceId } = after;
  const toOther = { tenantId, allianceId, to: otherOf(after, personId) };
  const invitation = newInvitation(before?.standing, after.standing);
  const answered = answeredInvitation(before?.standing, after.standing);
  return {
    beforeSave: [
      ...(invitation === undefined ? [] : [{ ...toOther, kind: 'post-invitation', invitedAt: invitation.at } as const]),
      ...changes
        .flatMap((change) => newsOf(before, after, change))
        .map((news) => ({ ...toOther, kind: 'post-pair-news', news }) as const),
    ],
    afterSave:
      answered === undefined
        ? []
        : [{ ...toOther, to: personId, kind: 'refresh-invitation', invitedAt: answered.at } as const],
  };
};

/** The jobs that follow from `by` ending `alliance` altogether, for the queue before it is gone. */
export const jobsOfEnd = (alliance: PairAlliance, by: PersonId): readonly PairJob[] => {
  const { tenantId, id: allianceId, standing } = alliance;
  if (standing.kind !== 'invited') return [];
  const to = otherOf(alliance, by);
  return [{ kind: 'retract-invitation', tenantId, allianceId, to, by, invitedAt: standing.at }];
};

type Invited = Extract<Standing, { kind: 'invited' }>;

const newInvitation = (before: Standing | undefined, after: Standing): Invited | undefined => {
  if (after.kind !== 'invited') return undefined;
  return before?.kind === 'invited' && before.at === after.at ? undefined : after;
};

/** The invitation that the card of the one who was invited is about, once they have answered it, or answered it anew. */
const answeredInvitation = (before: Standing | undefined, after: Standing): Pick<Invited, 'at'> | undefined => {
  if (before?.kind === 'declined') return after.kind === 'active' ? before.invitation : undefined;
  return before?.kind === 'invited' && after !== before && after.kind !== 'left' ? before : undefined;
};

const newsOf = (before: PairAlliance | undefined, after: PairAlliance, change: PairChange): readonly PairNews[] => {
  if (change.kind === 'standing-changed') return newsOfStanding(before?.standing, change.standing);
  if (change.kind === 'version-committed') return [{ kind: 'committed', version: change.version, at: change.at }];
  const isReveal = change.kind === 'openness-written' && isRevealed(after.openness);
  return isReveal ? [{ kind: 'openness-revealed', at: change.openness.at }] : [];
};

const newsOfStanding = (before: Standing | undefined, after: Standing): readonly PairNews[] => {
  if (after.kind === 'left') return [{ kind: 'left', at: after.at }];
  const isBeginning = before?.kind === 'invited' || before?.kind === 'declined';
  return after.kind === 'active' && isBeginning ? [{ kind: 'accepted', at: after.since }] : [];
};
