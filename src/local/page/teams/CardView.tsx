import { Caption1, makeStyles } from '@fluentui/react-components';
import { OpenUrlAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { CardContent, Post } from '../../connector/post.ts';
import { clickCard } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { followedLink } from '../page-state.ts';
import { DrawnCard } from './DrawnCard.tsx';
import { actionJson } from './action-json.ts';
import { readInvokeReply } from './invoke-reply.ts';
import type { InvokeReply } from './invoke-reply.ts';

const useStyles = makeStyles({ reply: { display: 'block', marginTop: '4px' } });

type Props = { readonly post: Post; readonly card: CardContent };

/** A card of a post; its buttons reach the real bot. */
export const CardView = ({ post, card }: Props): ReactElement => {
  const styles = useStyles();
  const { person, show } = usePage();
  const [reply, setReply] = useState<InvokeReply & { readonly edits: number; readonly personId: string }>();
  // The answer to a click is for the one who clicked, and until the post itself is edited.
  const current = reply?.edits === post.edits && reply.personId === person.id ? reply : undefined;
  const shown = current?.kind === 'card' ? current.card : card;
  const press = useCallback(
    (action: Action): void => {
      const click = async (json: Readonly<Record<string, unknown>>): Promise<void> => {
        const answer = await clickCard(json, { personId: person.id, channelId: post.channelId, postId: post.id });
        setReply({ ...readInvokeReply(answer.body), edits: post.edits, personId: person.id });
      };
      if (action instanceof OpenUrlAction) show(followedLink(action.url ?? ''));
      const json = actionJson(action);
      if (json !== undefined) void click(json);
    },
    [person.id, post, show],
  );
  return (
    <>
      <DrawnCard card={shown} onAction={press} />
      <div role="status">
        {current?.kind === 'message' && <Caption1 className={styles.reply}>{current.text}</Caption1>}
      </div>
    </>
  );
};
