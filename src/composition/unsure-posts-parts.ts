import type { Clock } from '#ports/clock.ts';
import { makeDescribeUnsurePosts } from '#usecases/unsure-posts/describe-unsure-posts.ts';
import { makeConfirmPost, makePostAgain, makeReadUnsurePosts } from '#usecases/unsure-posts/settle-unsure-post.ts';
import type { ReadUnsurePosts, SettleUnsurePost } from '#usecases/unsure-posts/settle-unsure-post.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'alliances' | 'outbox' | 'queue'> & { readonly clock: Clock };

type UnsurePostsParts = {
  readonly readUnsurePosts: ReadUnsurePosts;
  readonly postAgain: SettleUnsurePost;
  readonly confirmPost: SettleUnsurePost;
};

/** What a team does about posts that may not have arrived. */
export const unsurePostsParts = (needs: Needs): UnsurePostsParts => {
  const parts = { ...needs, describeUnsurePosts: makeDescribeUnsurePosts(needs) };
  return {
    readUnsurePosts: makeReadUnsurePosts(parts),
    postAgain: makePostAgain(parts),
    confirmPost: makeConfirmPost(parts),
  };
};
