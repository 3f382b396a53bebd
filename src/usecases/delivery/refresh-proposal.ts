import { versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Chat, SentPost } from '#ports/chat.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import { proposalSubject } from '#usecases/alliance/proposal-subject.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { notRedrawn } from './not-redrawn.ts';
import type { RenderPost } from './post.ts';

type Needs = {
  readonly alliances: AllianceStore;
  readonly outbox: Outbox;
  readonly chat: Chat;
  readonly queue: SendQueue;
  readonly renderPost: RenderPost;
};

/** Rounds in which a post may be overtaken by new commitments; each of these has a job of its own behind this one. */
const maxRounds = 5;

/** Redraws the one post about a version as things stand now. */
export const refreshProposal = async (
  needs: Needs,
  open: TeamForDelivery,
  version: number,
  attempt: number,
): Promise<Delivery> => {
  const entry = await needs.outbox.load(open.scope, proposalSubject(version));
  // Unclaimed: its sender will read the alliance after claiming. Unknown: there is no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  return redrawUntilCurrent(needs, open, version, entry);
};

/**
 * Two workers may redraw one post at once, the one with the older state last. Each therefore looks again after its own
 * update, and whoever is last leaves the newest state behind.
 */
const redrawUntilCurrent = async (
  needs: Needs,
  open: TeamForDelivery,
  version: number,
  post: SentPost,
): Promise<Delivery> => {
  let stored = await needs.alliances.loadOfTeam(open.scope);
  for (let round = 0; round < maxRounds && stored !== undefined; round += 1) {
    const { value: alliance, etag } = stored;
    const { team, roster } = open;
    const card = needs.renderPost({ kind: 'proposal', team, alliance, version, roster });
    const outcome = await needs.chat.update(team, post, card);
    if (outcome.kind !== 'sent') return notRedrawn(outcome);
    stored = await needs.alliances.loadOfTeam(open.scope);
    if (stored?.etag === etag) return redrawReplaced(needs, open, alliance, version);
  }
  return done;
};

/** Once a version has come into force, the post about the one that held before must no longer say that it does. */
const redrawReplaced = async (
  { queue }: Needs,
  { team: { tenantId, teamId } }: TeamForDelivery,
  alliance: TeamAlliance,
  version: number,
): Promise<Delivery> => {
  const replaced = alliance.versions.findLast((one) => one.number < version && one.inForceSince !== undefined);
  if (replaced !== undefined && versionInForce(alliance)?.number === version) {
    await queue.add({ kind: 'refresh-proposal', tenantId, teamId, version: replaced.number });
  }
  return done;
};
