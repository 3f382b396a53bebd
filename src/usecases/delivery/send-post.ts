import type { CardJson, PostOutcome } from '#ports/chat.ts';
import type { Outbox, OutboxScope, PostSubject } from '#ports/outbox.ts';
import { backoffMs } from './delivery.ts';
import type { Delivery } from './delivery.ts';

/** What came of sending a post once. */
type Posting =
  /** It is there, or Teams' answer was lost: in both cases it is not sent again. */
  | { readonly kind: 'posted' }
  /** The channel is closed to the bot. */
  | { readonly kind: 'gone' }
  | Exclude<Delivery, { kind: 'done' }>;

type Sending = {
  readonly scope: OutboxScope;
  /** 1 at the first hand-out of the job. */
  readonly attempt: number;
  post(card: CardJson): Promise<PostOutcome>;
};

type PostDraft = Sending & {
  readonly subject: PostSubject;
  /** Called once the claim is won, so that the card shows everything saved before; `undefined`: nothing to show yet. */
  compose(): Promise<CardJson | undefined>;
};

/** A post about several things. Each has a post once: what had its own already is left out of this one. */
type SharedDraft<Subject extends PostSubject> = Sending & {
  /** Always in the same order: whoever has claimed the first is alone with the others. */
  readonly subjects: readonly Subject[];
  compose(won: readonly Subject[]): Promise<CardJson | undefined>;
};

export type SendPost = (draft: PostDraft) => Promise<Posting>;
export type SendShared = <Subject extends PostSubject>(draft: SharedDraft<Subject>) => Promise<Posting>;

type Needs = { readonly outbox: Outbox };

/** Longer than a send can take: a claim still open after that belongs to a sender that has died. */
const claimDoubtMs = 20_000;
const attemptsUntilDoubt = 3;

/** Sends a post at most once: claims it first, remembers what came of it, gives the claim back when nothing was sent. */
export const makeSendPost = (needs: Needs): SendPost => {
  const sendShared = makeSendShared(needs);
  return ({ subject, ...draft }) => sendShared({ ...draft, subjects: [subject] });
};

/** The same for a post about several things. */
export const makeSendShared =
  ({ outbox }: Needs): SendShared =>
  async (draft) => {
    const claims = await claimAll(outbox, draft);
    if (claims.kind !== 'claimed') return claims;
    const { won } = claims;
    return won.length === 0 ? { kind: 'posted' } : record(outbox, draft, won, await attemptPost(outbox, draft, won));
  };

type Claims<Subject> = { readonly kind: 'claimed'; readonly won: readonly Subject[] } | Posting;

const claimAll = async <Subject extends PostSubject>(
  outbox: Outbox,
  { scope, subjects, attempt }: SharedDraft<Subject>,
): Promise<Claims<Subject>> => {
  const won: Subject[] = [];
  for (const subject of subjects) {
    const claim = await outbox.claim(scope, subject);
    if (claim.kind === 'won') won.push(subject);
    else if (claim.entry.kind === 'claimed' && won.length === 0) {
      // Two jobs for one post may run at once; a sender that died after its request left no trace of how that ended.
      if (attempt < attemptsUntilDoubt) return { kind: 'waiting', delayMs: claimDoubtMs };
      await outbox.recordUnknown(scope, subject);
    }
  }
  return { kind: 'claimed', won };
};

type Attempt = PostOutcome | { readonly kind: 'nothing-yet' };

/** Whatever is thrown in here comes before the request: then the claims would only be in the way. */
const attemptPost = async <Subject extends PostSubject>(
  outbox: Outbox,
  draft: SharedDraft<Subject>,
  won: readonly Subject[],
): Promise<Attempt> => {
  try {
    const card = await draft.compose(won);
    return card === undefined ? { kind: 'nothing-yet' } : await draft.post(card);
  } catch (error) {
    for (const subject of won) await outbox.release(draft.scope, subject);
    throw error;
  }
};

const record = async (
  outbox: Outbox,
  { scope, attempt }: Sending,
  won: readonly PostSubject[],
  outcome: Attempt,
): Promise<Posting> => {
  for (const subject of won) await settle(outbox, scope, subject, outcome);
  switch (outcome.kind) {
    case 'sent':
    case 'unknown':
      return { kind: 'posted' };
    case 'gone':
      return outcome;
    case 'try-later':
      return { kind: 'failed', retryAfterMs: outcome.retryAfterMs, reason: 'Teams refused the post for now' };
    case 'nothing-yet':
      return { kind: 'waiting', delayMs: backoffMs(attempt) };
  }
};

/** Takes note of what came of a claimed post. */
export const settle = (outbox: Outbox, scope: OutboxScope, subject: PostSubject, outcome: Attempt): Promise<void> => {
  switch (outcome.kind) {
    case 'sent':
      return outbox.recordSent(scope, subject, outcome);
    case 'unknown':
      return outbox.recordUnknown(scope, subject);
    case 'gone':
    case 'try-later':
    case 'nothing-yet':
      return outbox.release(scope, subject);
  }
};
