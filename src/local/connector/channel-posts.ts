import type { Clock } from '#ports/clock.ts';
import type { Changes } from '../changes/changes.ts';
import type { DocumentTable } from '../storage/document-table.ts';
import type { CardContent, Post } from './post.ts';

type NewPost = Pick<Post, 'channelId' | 'from' | 'text' | 'cards'> & {
  /** `undefined` starts a thread. */
  readonly threadId: string | undefined;
};

/** The posts of the local channels. */
export type ChannelPosts = {
  add(post: NewPost): Promise<Post>;
  /** `false` when there is no such post. */
  edit(
    channelId: string,
    id: string,
    content: { readonly text: string; readonly cards: readonly CardContent[] },
  ): Promise<boolean>;
  remove(channelId: string, id: string): Promise<void>;
  find(channelId: string, id: string): Promise<Post | undefined>;
  /** Oldest first. */
  list(channelId: string): Promise<readonly Post[]>;
};

/** Opens the posts over their table; a partition is one channel. */
export const makeChannelPosts = (table: DocumentTable<Post>, clock: Clock, changes: Changes): ChannelPosts => {
  const insert = async (post: NewPost, at: number): Promise<Post> => {
    const id = String(at);
    const sent: Post = { ...post, id, threadId: post.threadId ?? id, sentAt: clock.now(), edits: 0 };
    // Two messages of the same millisecond: the later one takes the next free number.
    return (await table.insert(post.channelId, [{ key: id, value: sent }])) ? sent : await insert(post, at + 1);
  };
  return {
    add: async (post) => {
      const sent = await insert(post, clock.now());
      changes.announce('posts');
      return sent;
    },
    edit: async (channelId, id, content) => {
      const current = await table.get(channelId, id);
      if (current === undefined) return false;
      await table.put(channelId, id, { ...current.value, ...content, edits: current.value.edits + 1 });
      changes.announce('posts');
      return true;
    },
    remove: async (channelId, id) => {
      await table.remove(channelId, [id]);
      changes.announce('posts');
    },
    find: async (channelId, id) => (await table.get(channelId, id))?.value,
    list: async (channelId) => (await table.list(channelId)).map((document) => document.value),
  };
};
