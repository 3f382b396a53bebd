import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { isRevealed } from '#domain/alliance/pair/reply-state.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DirectSubject } from '#ports/outbox.ts';
import type { PairNews, TellingJob } from '#ports/send-queue.ts';
import type { DirectPost } from './direct-post.ts';

/** Something to tell one of a pair. */
type PairTelling = Extract<TellingJob, { kind: 'post-invitation' | 'post-pair-news' }>;

/** Names the card of an invitation in the outbox. */
export const invitationSubject = (to: PersonId, invitedAt: Instant): DirectSubject => `invitation:${to}:${invitedAt}`;

/** What a job has to say; `undefined` when it is not so yet, or no longer. */
export const directPostOf = (
  alliance: PairAlliance,
  job: PairTelling,
  { personId, language }: PersonalChat,
): DirectPost | undefined => {
  const reader = { personId, language };
  switch (job.kind) {
    case 'post-invitation':
      return isInvited(alliance, personId, job.invitedAt) ? { kind: 'invitation', reader, alliance } : undefined;
    case 'post-pair-news':
      return isTrue(alliance, personId, job.news) ? { kind: 'news', reader, alliance, news: job.news } : undefined;
  }
};

const isInvited = ({ standing }: PairAlliance, personId: PersonId, invitedAt: Instant): boolean =>
  standing.kind === 'invited' && standing.by !== personId && standing.at === invitedAt;

/** Whether the other of the two has done this. */
const isTrue = ({ standing, openness, agreement }: PairAlliance, personId: PersonId, news: PairNews): boolean => {
  switch (news.kind) {
    case 'accepted':
      return standing.kind === 'active' && standing.since === news.at;
    case 'openness-revealed':
      return isRevealed(openness);
    case 'committed':
      return agreement.versions
        .filter(({ number }) => number === news.version)
        .flatMap(({ commitments }) => commitments)
        .some((commitment) => commitment.personId !== personId && commitment.at === news.at);
    case 'left':
      return standing.kind === 'left' && standing.by !== personId && standing.at === news.at;
  }
};
