import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Claim, Outbox, OutboxEntry, OutboxScope, PostSubject } from '#ports/outbox.ts';
import { backoffMs } from './delivery.ts';
import type { Delivery } from './delivery.ts';

/** Which of its posts a sender has for itself; what had its own already, or may have, is left out. */
export type Claims<Subject extends PostSubject> =
  | { readonly kind: 'claimed'; readonly won: readonly Claim<Subject>[]; readonly claimedAt: Instant }
  | Extract<Delivery, { kind: 'waiting' }>;

/** Longer than a send can take: a claim still open after that belongs to a sender that has died, or stands still. */
export const claimDoubtMs = 20_000;
/** Where a claim does not say how old it is, so many looks at it do. */
const attemptsUntilDoubt = 3;

/** Between two looks others claim or let go: rare, for a post has one sender. */
const mostTries = 4;

type Needs = { readonly outbox: Outbox; readonly clock: Clock };

type Wanted<Subject> = {
  readonly scope: OutboxScope;
  /** 1 at the first hand-out of the job. */
  readonly attempt: number;
  readonly subjects: readonly Subject[];
  /** Asked where some of them are taken, before anything is done about it: whether to leave all of it. */
  readonly isOver: (entries: ReadonlyMap<Subject, OutboxEntry>) => boolean;
};

/**
 * Claims all that is still to be posted, or nothing. Two jobs for one post may run at once: what another sender holds is
 * waited for. A sender that died after its request left no trace of how that ended: in the end its claims are doubted.
 */
export const claimSubjects = async <Subject extends PostSubject>(
  { outbox, clock }: Needs,
  { scope, attempt, subjects, isOver }: Wanted<Subject>,
): Promise<Claims<Subject>> => {
  let left = subjects;
  for (let tries = 0; tries < mostTries && left.length > 0; tries += 1) {
    const claimedAt = clock.now();
    const claiming = await outbox.claimAll(scope, left, claimedAt);
    if (claiming.kind === 'won') return { kind: 'claimed', won: claiming.claims, claimedAt };
    const { entries } = claiming;
    if (isOver(entries)) return { kind: 'claimed', won: [], claimedAt };
    const held = left.filter((subject) => entries.get(subject)?.kind === 'claimed');
    const isInHand = (subject: Subject): boolean => isYoung(entries.get(subject), clock.now());
    if (held.length > 0 && (attempt < attemptsUntilDoubt || held.some(isInHand)))
      return { kind: 'waiting', delayMs: claimDoubtMs };
    for (const subject of held) await outbox.recordUnknown(scope, subject);
    left = left.filter((subject) => !entries.has(subject));
  }
  return left.length === 0
    ? { kind: 'claimed', won: [], claimedAt: clock.now() }
    : { kind: 'waiting', delayMs: backoffMs(attempt) };
};

/** Whether whoever has claimed it may be at it still. A clock that was set back makes a claim from the future: it says nothing. */
export const isYoung = (entry: OutboxEntry | undefined, now: Instant): boolean => {
  if (entry?.kind !== 'claimed' || entry.claimedAt === undefined) return false;
  return now >= entry.claimedAt && now - entry.claimedAt < claimDoubtMs;
};
