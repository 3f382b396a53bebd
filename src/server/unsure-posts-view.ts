import type { UnsurePostsView, UnsurePostView } from '#contracts/unsure-posts-api.ts';
import { leadOf } from '#usecases/unsure-posts/unsure-post.ts';
import type { UnsurePostOf } from '#usecases/unsure-posts/unsure-post.ts';

export const viewUnsurePosts = (posts: readonly UnsurePostOf[]): UnsurePostsView => ({ posts: posts.map(viewPost) });

const viewPost = (unsure: UnsurePostOf): UnsurePostView => {
  const post = leadOf(unsure);
  switch (unsure.kind) {
    case 'welcome':
      return { post, kind: unsure.kind };
    case 'rituals':
      return { post, kind: unsure.kind, day: unsure.day };
    case 'proposal':
      return { post, kind: unsure.kind, version: unsure.version };
    case 'item':
      return viewItem(post, unsure);
  }
};

const viewItem = (post: string, item: Extract<UnsurePostOf, { kind: 'item' }>): UnsurePostView => {
  if (item.noun === 'challenge') return { post, kind: item.is === 'course' ? 'four-weeks' : 'four-weeks-story' };
  return { post, kind: item.noun, by: item.by, on: item.on };
};
