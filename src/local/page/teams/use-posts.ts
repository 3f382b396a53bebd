import { useEffect, useState } from 'react';
import type { Post } from '../../connector/post.ts';
import { readPosts } from '../local-api.ts';
import { usePage } from '../page-context.tsx';

/** A post and the answers to it, oldest first. */
export type Thread = { readonly root: Post; readonly replies: readonly Post[] };

const threadsOf = (posts: readonly Post[]): readonly Thread[] =>
  posts
    .filter((post) => post.threadId === post.id)
    .map((root) => ({ root, replies: posts.filter((post) => post.threadId === root.id && post !== root) }));

/** The threads of a channel, read again whenever something was posted; `undefined` until the first answer. */
export const useThreads = (channelId: string): readonly Thread[] | undefined => {
  const { changes } = usePage();
  const [threads, setThreads] = useState<readonly Thread[]>();
  useEffect(() => {
    let wanted = true;
    readPosts(channelId).then(
      (posts) => {
        if (wanted) setThreads(threadsOf(posts));
      },
      // The page says by itself that the server is gone, and asks again when it is back.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [channelId, changes.posts]);
  return threads;
};
