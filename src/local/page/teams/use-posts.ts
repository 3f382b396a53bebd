import { useEffect, useState } from 'react';
import type { Post } from '../../connector/post.ts';
import { readChat, readPosts } from '../local-api.ts';
import { usePage } from '../page-context.tsx';

/** A post and the answers to it, oldest first. */
export type Thread = { readonly root: Post; readonly replies: readonly Post[] };

const threadsOf = (posts: readonly Post[]): readonly Thread[] =>
  posts
    .filter((post) => post.threadId === post.id)
    .map((root) => ({ root, replies: posts.filter((post) => post.threadId === root.id && post !== root) }));

/** What `read` answers with, read again whenever something was posted; `undefined` until the first answer. */
const useRead = (read: (place: string) => Promise<readonly Post[]>, place: string): readonly Post[] | undefined => {
  const { changes } = usePage();
  const [answer, setAnswer] = useState<{ readonly place: string; readonly posts: readonly Post[] }>();
  useEffect(() => {
    let wanted = true;
    read(place).then(
      (posts) => {
        if (wanted) setAnswer({ place, posts });
      },
      // The page says by itself that the server is gone, and asks again when it is back.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [read, place, changes.posts]);
  return answer?.place === place ? answer.posts : undefined;
};

/** The threads of a channel. */
export const useThreads = (channelId: string): readonly Thread[] | undefined => {
  const posts = useRead(readPosts, channelId);
  return posts && threadsOf(posts);
};

/** A person's chat with the bot, oldest first. */
export const useChat = (personId: string): readonly Post[] | undefined => useRead(readChat, personId);
