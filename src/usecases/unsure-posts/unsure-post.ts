import type { Ritual } from '#domain/ritual/ritual.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { PostSubject } from '#ports/outbox.ts';
import type { TeamJob } from '#ports/send-queue.ts';
import { proposalSubject } from '#usecases/alliance/proposal-subject.ts';

/** A post in a team's channel of which nobody can tell whether it is there: Teams' answer was lost. */
export type UnsurePost = UnsureRituals | UnsureItem | UnsureWelcome | UnsureProposal;

/** Whether what stands for the post is still claimed, by a sender that has died. */
type OfClaim = { readonly isClaimed: boolean };

type UnsureWelcome = OfClaim & { readonly kind: 'welcome' };
type UnsureProposal = OfClaim & { readonly kind: 'proposal'; readonly version: number };

/** A day's post of rituals. */
export type UnsureRituals = OfClaim & {
  readonly kind: 'rituals';
  readonly day: Day;
  readonly week: Week;
  /** Those of which nobody can tell either: unknown, or claimed by a sender that has died. */
  readonly inDoubt: readonly Ritual[];
  /** All that the post is, or was to be, about. */
  readonly rituals: readonly Ritual[];
  /** Those of them that are still claimed. */
  readonly claimed: readonly Ritual[];
};

/** A card about something on the board. */
export type UnsureItem = OfClaim & { readonly kind: 'item'; readonly noun: BoardNoun; readonly id: string };

/** What stands for the post, in the outbox and for those who are asked about it. */
export const leadOf = (post: UnsurePost): PostSubject => {
  switch (post.kind) {
    case 'rituals':
      return `ritual-day:${post.day}`;
    case 'item':
      return `item:${post.noun}:${post.id}`;
    case 'proposal':
      return proposalSubject(post.version);
    case 'welcome':
      return 'welcome';
  }
};

/** All that was claimed for the post; what stands for it comes last. */
export const subjectsOf = (post: UnsurePost): readonly PostSubject[] =>
  post.kind === 'rituals' ? [...ofRituals(post, post.inDoubt), leadOf(post)] : [leadOf(post)];

/** What of that a sender which has died holds still; what stands for the post comes last. */
export const heldOf = (post: UnsurePost): readonly PostSubject[] => [
  ...(post.kind === 'rituals' ? ofRituals(post, post.claimed) : []),
  ...(post.isClaimed ? [leadOf(post)] : []),
];

const ofRituals = ({ week }: UnsureRituals, some: readonly Ritual[]): readonly PostSubject[] =>
  some.map((ritual): PostSubject => `ritual:${ritual}:${week}`);

type Of = { readonly tenantId: TenantId; readonly teamId: TeamId };

/** The job that posts it; `undefined` where the team has nothing of it left to post. */
export const jobOf = (post: UnsurePost, { tenantId, teamId }: Of): TeamJob | undefined => {
  const place = { tenantId, teamId };
  switch (post.kind) {
    case 'rituals': {
      const { rituals, week, day } = post;
      return rituals.length === 0 ? undefined : { kind: 'post-ritual', ...place, rituals, week, again: day };
    }
    case 'item':
      return { kind: 'post-item', ...place, noun: post.noun, id: post.id };
    case 'proposal':
      return { kind: 'post-proposal', ...place, version: post.version };
    case 'welcome':
      return { kind: 'post-welcome', ...place };
  }
};

/** What tells a person which post is meant. */
export type UnsurePostOf =
  | UnsureRituals
  | UnsureWelcome
  | UnsureProposal
  | (UnsureItem & { readonly noun: 'victory' | 'dissent'; readonly by: PersonId; readonly on: Day })
  | (UnsureItem & { readonly noun: 'challenge'; readonly is: 'course' | 'story' });
