import { unsurePostBody, unsurePostsParams } from '#contracts/unsure-posts-api.ts';
import type { ReadUnsurePosts, SettleUnsurePost } from '#usecases/unsure-posts/settle-unsure-post.ts';
import { memberRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { viewUnsurePosts } from '../unsure-posts-view.ts';

type UnsurePostsUseCases = {
  readonly readUnsurePosts: ReadUnsurePosts;
  readonly postAgain: SettleUnsurePost;
  readonly confirmPost: SettleUnsurePost;
};

/** Posts of which nobody can tell whether they arrived: any member may have one posted again, or say that it is there. */
export const unsurePostsRoutes = ({
  readUnsurePosts,
  postAgain,
  confirmPost,
}: UnsurePostsUseCases): readonly Route[] => {
  const settling = (end: 'again' | 'arrived', settle: SettleUnsurePost): Route =>
    memberRoute(
      {
        method: 'POST',
        path: `/api/teams/:teamId/unsure-posts/${end}`,
        params: unsurePostsParams,
        body: unsurePostBody,
        shows: 'UnsurePostsView',
      },
      async (open, { body: { post } }) => {
        await settle(open, post);
        return ok(viewUnsurePosts(await readUnsurePosts(open)));
      },
    );
  return [settling('again', postAgain), settling('arrived', confirmPost)];
};
