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

type PostDraft = {
  readonly scope: OutboxScope;
  readonly subject: PostSubject;
  /** 1 at the first hand-out of the job. */
  readonly attempt: number;
  /** Called once the claim is won, so that the card shows everything saved before; `undefined`: nothing to show yet. */
  compose(): Promise<CardJson | undefined>;
  post(card: CardJson): Promise<PostOutcome>;
};

export type SendPost = (draft: PostDraft) => Promise<Posting>;

type Needs = { readonly outbox: Outbox };

/** Longer than a send can take: a claim still open after that belongs to a sender that has died. */
const claimDoubtMs = 20_000;
const attemptsUntilDoubt = 3;

/** Sends a post at most once: claims it first, remembers what came of it, gives the claim back when nothing was sent. */
export const makeSendPost =
  ({ outbox }: Needs): SendPost =>
  async (draft) => {
    const claim = await outbox.claim(draft.scope, draft.subject);
    if (claim.kind === 'taken') {
      return claim.entry.kind === 'claimed' ? awaitOtherSender(outbox, draft) : { kind: 'posted' };
    }
    return record(outbox, draft, await attemptPost(outbox, draft));
  };

type Attempt = PostOutcome | { readonly kind: 'nothing-yet' };

/** Whatever is thrown in here comes before the request: then the claim would only be in the way. */
const attemptPost = async (outbox: Outbox, draft: PostDraft): Promise<Attempt> => {
  try {
    const card = await draft.compose();
    return card === undefined ? { kind: 'nothing-yet' } : await draft.post(card);
  } catch (error) {
    await outbox.release(draft.scope, draft.subject);
    throw error;
  }
};

const record = async (outbox: Outbox, { scope, subject, attempt }: PostDraft, outcome: Attempt): Promise<Posting> => {
  switch (outcome.kind) {
    case 'sent':
      await outbox.recordSent(scope, subject, outcome);
      return { kind: 'posted' };
    case 'unknown':
      await outbox.recordUnknown(scope, subject);
      return { kind: 'posted' };
    case 'gone':
      await outbox.release(scope, subject);
      return outcome;
    case 'try-later':
      await outbox.release(scope, subject);
      return { kind: 'failed', retryAfterMs: outcome.retryAfterMs, reason: 'Teams refused the post for now' };
    case 'nothing-yet':
      await outbox.release(scope, subject);
      return { kind: 'waiting', delayMs: backoffMs(attempt) };
  }
};

/** Two jobs for one post may run at once; a sender that died after its request left no trace of how that ended. */
const awaitOtherSender = async (outbox: Outbox, { scope, subject, attempt }: PostDraft): Promise<Posting> => {
  if (attempt < attemptsUntilDoubt) return { kind: 'waiting', delayMs: claimDoubtMs };
  await outbox.recordUnknown(scope, subject);
  return { kind: 'posted' };
};
