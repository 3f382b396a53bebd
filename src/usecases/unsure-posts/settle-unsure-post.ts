import type { Outbox } from '#ports/outbox.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { DescribeUnsurePosts } from './describe-unsure-posts.ts';
import { heldOf, jobOf, leadOf, subjectsOf } from './unsure-post.ts';
import type { UnsurePost, UnsurePostOf } from './unsure-post.ts';

/** The posts in the team's channel of which nobody can tell whether they are there. */
export type ReadUnsurePosts = (open: OpenTeam) => Promise<readonly UnsurePostOf[]>;

/**
 * Settles what is unsure of one post, named as {@link leadOf} names it; without effect where it is settled already.
 */
export type SettleUnsurePost = (open: OpenTeam, lead: string) => Promise<void>;

type Needs = {
  readonly outbox: Outbox;
  readonly queue: SendQueue;
  readonly describeUnsurePosts: DescribeUnsurePosts;
};

export const makeReadUnsurePosts =
  ({ outbox, describeUnsurePosts }: Omit<Needs, 'queue'>): ReadUnsurePosts =>
  async (open) =>
    describeUnsurePosts(open, await outbox.unsettled(open.scope));

/** Beyond the time that it takes to let go: whoever dies in between leaves a job behind. */
const laterMs = 60_000;

/**
 * Posts once more what may not have arrived: once, however many members ask for it how often. What stands for the post is
 * let go of last: whoever does that asks for it; until then it is still unsure. A second job finds it claimed.
 */
export const makePostAgain = (needs: Needs): SettleUnsurePost => {
  const { outbox, queue } = needs;
  return async (open, lead) => {
    const post = await findPost(needs, open, lead);
    if (post === undefined) return;
    const job = jobOf(post, open.scope);
    if (job !== undefined) await queue.add(job, laterMs);
    await endClaims(outbox, open, post);
    const outcome = await outbox.retryUnknown(open.scope, subjectsOf(post));
    if (outcome === 'released' && job !== undefined) await queue.add(job);
  };
};

/** Takes a member's word that the post is there: nobody is asked about it again. */
export const makeConfirmPost = (needs: Omit<Needs, 'queue'>): SettleUnsurePost => {
  const { outbox } = needs;
  return async (open, lead) => {
    const post = await findPost(needs, open, lead);
    if (post === undefined) return;
    await endClaims(outbox, open, post);
    await outbox.settleUnknown(open.scope, subjectsOf(post));
  };
};

const findPost = async (needs: Omit<Needs, 'queue'>, open: OpenTeam, lead: string): Promise<UnsurePostOf | undefined> =>
  (await makeReadUnsurePosts(needs)(open)).find((post) => leadOf(post) === lead);

/** Of what a dead sender has claimed it can be told, too, that it is unknown. */
const endClaims = async (outbox: Outbox, { scope }: OpenTeam, post: UnsurePost): Promise<void> => {
  for (const subject of heldOf(post)) await outbox.recordUnknown(scope, subject);
};
