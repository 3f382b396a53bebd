import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { sendMessage } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { Compose } from './Compose.tsx';
import { PostView } from './PostView.tsx';
import { useChannel } from './use-channel.ts';
import { useThreads } from './use-posts.ts';
import type { Thread } from './use-posts.ts';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '720px',
    margin: '0 auto',
    padding: '24px 16px',
  },
  thread: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '48px 16px' },
});

/** How to write in a thread of the channel; `undefined` starts one. A bot hears only what mentions it: that is added. */
const useSend = (threadId: string | undefined): ((text: string) => Promise<void>) => {
  const { person } = usePage();
  const channelId = useChannel().channel.id;
  const thread = threadId === undefined ? {} : { threadId };
  return async (text) => {
    await sendMessage({ personId: person.id, channelId, text, ...thread });
  };
};

const ThreadView = ({ root, replies }: Thread): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const send = useSend(root.id);
  return (
    <li className={styles.thread}>
      {[root, ...replies].map((post) => (
        <PostView key={post.id} post={post} />
      ))}
      <Compose label={words('reply')} onSend={send} />
    </li>
  );
};

/** The channel's posts as the bot and the people sent them, and a box to write to the bot. */
export const ChannelPosts = (): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const { channel } = useChannel();
  const threads = useThreads(channel.id);
  const start = useSend(undefined);
  const end = useRef<HTMLDivElement>(null);
  const count = threads?.flatMap((thread) => [thread.root, ...thread.replies]).length ?? 0;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <div className={styles.scroll} aria-busy={threads === undefined}>
      {threads?.length === 0 && (
        <div className={styles.empty}>
          <ChatRegular fontSize={32} />
          <Text>{words('posts.empty')}</Text>
        </div>
      )}
      <ul className={styles.list} aria-label={words('posts')}>
        {threads?.map((thread) => (
          <ThreadView key={thread.root.id} {...thread} />
        ))}
        {/* A bot hears nothing in the other channels. */}
        {channel.type === 'standard' && (
          <li className={styles.thread}>
            <Compose label={words('compose')} onSend={start} />
          </li>
        )}
      </ul>
      <div ref={end} />
    </div>
  );
};
