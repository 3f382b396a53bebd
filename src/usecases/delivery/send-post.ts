import type { Instant } from '#domain/shared/instant.ts';
import type { CardJson, PostOutcome } from '#ports/chat.ts';
import type { Clock } from '#ports/clock.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import type { Claim, Outbox, OutboxEntry, OutboxScope, PostSubject } from '#ports/outbox.ts';
import { claimDoubtMs, claimSubjects } from './claim-subjects.ts';
import type { Claims } from './claim-subjects.ts';
import { backoffMs } from './delivery.ts';
import type { Delivery } from './delivery.ts';

/** What came of sending a post once. */
type Posting =
  /** It is there, or Teams' answer was lost: in both cases it is not sent again. */
  | { readonly kind: 'posted' }
  /** The channel is closed to the bot. */
  | { readonly kind: 'gone' }
  | Exclude<Delivery, { kind: 'done' | 'skipped' }>;

type Sending = {
  readonly scope: OutboxScope;
  /** 1 at the first hand-out of the job. */
  readonly attempt: number;
};

type PostDraft = Sending & {
  readonly subject: PostSubject;
  /** Called once the claim is won, so that the card shows everything saved before; `undefined`: nothing to show yet. */
  readonly compose: () => Promise<CardJson | undefined>;
  /** @param turn asked before the request leaves */
  readonly post: (card: CardJson, turn: RequestTurn) => Promise<PostOutcome>;
};

/** Sends what is prepared; `turn` is asked before the request leaves. */
export type SendPrepared = (turn: RequestTurn) => Promise<PostOutcome>;

/** A post about several things. Each has a post once: what had its own already is left out of this one. */
type SharedDraft<Subject extends PostSubject> = Sending & {
  /** The one on which the others hang comes first: it is given back last. */
  readonly subjects: readonly Subject[];
  /** Whether what earlier senders have left of some of them leaves nothing to be posted. */
  readonly isOver?: (entries: ReadonlyMap<Subject, OutboxEntry>) => boolean;
  /** Called once the claims are won; gives what sends the post, or `undefined`: nothing to show yet. */
  readonly prepare: (won: readonly Subject[]) => Promise<SendPrepared | undefined>;
};

export type SendPost = (draft: PostDraft) => Promise<Posting>;
export type SendShared = <Subject extends PostSubject>(draft: SharedDraft<Subject>) => Promise<Posting>;

type Needs = { readonly outbox: Outbox; readonly clock: Clock };

/** Sends a post at most once: claims it first, remembers what came of it, gives the claim back when nothing was sent. */
export const makeSendPost = (needs: Needs): SendPost => {
  const sendShared = makeSendShared(needs);
  return ({ subject, compose, post, ...draft }) =>
    sendShared({
      ...draft,
      subjects: [subject],
      prepare: async () => {
        const card = await compose();
        return card && ((turn) => post(card, turn));
      },
    });
};

/** The same for a post about several things. */
export const makeSendShared =
  (needs: Needs): SendShared =>
  async (draft) => {
    const { isOver = () => false } = draft;
    const claims = await claimSubjects(needs, { ...draft, isOver });
    if (claims.kind !== 'claimed') return claims;
    if (claims.won.length === 0) return { kind: 'posted' };
    const { won, outcome } = await attemptPost(needs, draft, claims);
    return record(needs.outbox, draft, won, outcome);
  };

/** What a sender has claimed; without an id it is an earlier sender's claim. */
type HeldClaim = { readonly subject: PostSubject; readonly claimId: string | undefined };

/** The last claim goes first: a crash in between leaves the one that the others hang on, and no other that nobody holds. */
const giveBack = async (outbox: Outbox, scope: OutboxScope, won: readonly Claim[]): Promise<void> => {
  for (const claim of won.toReversed()) await release(outbox, scope, claim);
};

type Attempt = PostOutcome | { readonly kind: 'nothing-yet' | 'too-late' };

type Held<Subject extends PostSubject> = Extract<Claims<Subject>, { kind: 'claimed' }>;

/** Times that a post is prepared for a sender that stands still again and again. */
const mostPreparations = 3;

/**
 * A sender that has stood still for so long that others doubt its claims sends nothing on them: it makes them new ones, and
 * begins again with what is to be said by then. Where it cannot, somebody else may have made the post.
 */
const attemptPost = async <Subject extends PostSubject>(
  needs: Needs,
  draft: SharedDraft<Subject>,
  claims: Held<Subject>,
): Promise<{ readonly won: readonly Claim<Subject>[]; readonly outcome: Attempt }> => {
  const { outbox, clock } = needs;
  let { won, claimedAt } = claims;
  for (let tries = 0; tries < mostPreparations; tries += 1) {
    const outcome = await prepareAndSend(needs, draft, won, claimedAt);
    if (outcome.kind !== 'too-late') return { won, outcome };
    claimedAt = clock.now();
    const renewed = await outbox.renew(draft.scope, won, claimedAt);
    if (renewed.kind === 'taken') break;
    won = renewed.claims;
  }
  return { won, outcome: { kind: 'too-late' } };
};

/** Whatever is thrown in here comes before the request: then the claims would only be in the way. */
const prepareAndSend = async <Subject extends PostSubject>(
  { outbox, clock }: Needs,
  draft: SharedDraft<Subject>,
  won: readonly Claim<Subject>[],
  claimedAt: Instant,
): Promise<Attempt> => {
  const age = ageTurn(clock, claimedAt);
  try {
    const send = await draft.prepare(won.map(({ subject }) => subject));
    if (send === undefined) return { kind: 'nothing-yet' };
    if (age.isTooOld()) return { kind: 'too-late' };
    const outcome = await send(age.turn);
    return age.hasRefused() ? { kind: 'too-late' } : outcome;
  } catch (error) {
    if (age.hasRefused()) return { kind: 'too-late' };
    await giveBack(outbox, draft.scope, won);
    throw error;
  }
};

type AgeTurn = { readonly turn: RequestTurn; readonly isTooOld: () => boolean; readonly hasRefused: () => boolean };

/** A turn that no request has whose claim others doubt by now: asked last of all, when the request is about to leave. */
const ageTurn = (clock: Clock, claimedAt: Instant): AgeTurn => {
  let hasRefused = false;
  // To a clock that was set back the claim is to come: how long it has stood nobody can tell.
  const isTooOld = (): boolean => clock.now() < claimedAt || clock.now() - claimedAt > claimDoubtMs;
  const take = (): Promise<void> => {
    hasRefused = isTooOld();
    return hasRefused ? Promise.reject(new OutOfTurn(0)) : Promise.resolve();
  };
  const refused = (retryAfterMs = 0): Promise<number> => Promise.resolve(retryAfterMs);
  return { turn: { take, refused }, isTooOld, hasRefused: () => hasRefused };
};

const record = async (
  outbox: Outbox,
  { scope, attempt }: Sending,
  won: readonly Claim[],
  outcome: Attempt,
): Promise<Posting> => {
  if (outcome.kind !== 'sent' && outcome.kind !== 'unknown') await giveBack(outbox, scope, won);
  switch (outcome.kind) {
    case 'sent':
    case 'unknown':
      await outbox.record(scope, won, outcome);
      return { kind: 'posted' };
    case 'gone':
      return outcome;
    case 'throttled':
      return { kind: 'paced', delayMs: outcome.retryAfterMs };
    case 'try-later':
      return {
        kind: 'failed',
        retryAfterMs: outcome.retryAfterMs,
        reason: 'Teams refused the post for now',
        isPassing: true,
      };
    case 'refused':
      return {
        kind: 'failed',
        retryAfterMs: 0,
        reason: `Teams refused the post with ${outcome.status}`,
        isPassing: false,
      };
    case 'nothing-yet':
      return { kind: 'waiting', delayMs: backoffMs(attempt) };
    case 'too-late':
      return { kind: 'failed', retryAfterMs: 0, reason: 'the post took too long to prepare', isPassing: true };
  }
};

/** Takes note of what came of a claimed post. */
export const settle = (outbox: Outbox, scope: OutboxScope, claim: HeldClaim, outcome: Attempt): Promise<void> => {
  switch (outcome.kind) {
    case 'sent':
      return outbox.recordSent(scope, claim.subject, outcome);
    case 'unknown':
      return outbox.recordUnknown(scope, claim.subject);
    case 'gone':
    case 'throttled':
    case 'try-later':
    case 'refused':
    case 'nothing-yet':
    case 'too-late':
      return release(outbox, scope, claim);
  }
};

/** Gives back what is this sender's own, and nobody else's. */
export const release = async (outbox: Outbox, scope: OutboxScope, { subject, claimId }: HeldClaim): Promise<void> => {
  if (claimId !== undefined) await outbox.release(scope, subject, claimId);
};
