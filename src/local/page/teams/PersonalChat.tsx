import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { sendChatMessage } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { Compose } from './Compose.tsx';
import { PostView } from './PostView.tsx';
import { useChat } from './use-posts.ts';

const useStyles = makeStyles({
  chat: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    maxWidth: '720px',
    margin: '0 auto',
    padding: '24px 16px',
    listStyle: 'none',
  },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '48px 16px' },
  compose: { padding: '12px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One person's conversation with the bot, as only that person sees it. */
export const PersonalChat = (): ReactElement => {
  const styles = useStyles();
  const { person, words } = usePage();
  const posts = useChat(person.id);
  const end = useRef<HTMLDivElement>(null);
  const count = posts?.length ?? 0;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <div className={styles.chat} aria-busy={posts === undefined}>
      <div className={styles.scroll}>
        {count === 0 && posts !== undefined && (
          <div className={styles.empty}>
            <ChatRegular fontSize={32} />
            <Text>{words('chat.empty')}</Text>
          </div>
        )}
        <ul className={styles.list} aria-label={words('chat')}>
          {posts?.map((post) => (
            <li key={post.id}>
              <PostView post={post} />
            </li>
          ))}
        </ul>
        <div ref={end} />
      </div>
      <div className={styles.compose}>
        <Compose
          label={words('compose')}
          onSend={async (text) => {
            await sendChatMessage({ personId: person.id, text });
          }}
        />
      </div>
    </div>
  );
};
