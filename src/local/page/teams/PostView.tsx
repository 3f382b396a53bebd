import { Avatar, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { HandshakeRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { personInChat } from '../../connector/personal-chat.ts';
import type { Post } from '../../connector/post.ts';
import { usePage } from '../page-context.tsx';
import { CardView } from './CardView.tsx';
import { MessageMenu } from './MessageMenu.tsx';

const useStyles = makeStyles({
  post: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', columnGap: '12px', rowGap: '4px' },
  head: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: '8px' },
  time: { color: tokens.colorNeutralForeground3 },
  body: { gridColumnStart: 2, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  card: { gridColumnStart: 2 },
});

/** One message: who, when, and what the bot or the person really sent. */
export const PostView = ({ post }: { readonly post: Post }): ReactElement => {
  const styles = useStyles();
  const { session, person, words, locale } = usePage();
  const { from } = post;
  const author = from.kind === 'bot' ? undefined : session.people.find((one) => one.id === from.personId);
  const name = author?.name ?? words('product');
  // A name beside an icon would win over it.
  const face = from.kind === 'bot' ? { icon: <HandshakeRegular /> } : { name };
  // Apps have actions where they are installed, or wherever someone is who has added them for themselves.
  const hasApp = session.installed || session.personalApps.includes(person.id);
  const hasMenu = hasApp && personInChat(post.channelId) === undefined;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: person.zone });
  return (
    <article className={styles.post} aria-label={words('post', { name })}>
      <Avatar color="neutral" aria-hidden {...face} />
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Caption1 className={styles.time}>
          <time dateTime={new Date(post.sentAt).toISOString()}>{time.format(post.sentAt)}</time>
          {post.edits > 0 && ` · ${words('edited')}`}
        </Caption1>
        {hasMenu && <MessageMenu post={post} author={name} />}
      </div>
      {post.text !== '' && <Text className={styles.body}>{post.text}</Text>}
      {post.cards.map((card, index) => (
        <div key={index} className={styles.card}>
          <CardView post={post} card={card} />
        </div>
      ))}
    </article>
  );
};
