import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { OpenUrlAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Post } from '../../connector/post.ts';
import { Dialog } from '../Dialog.tsx';
import { takeMessageAction } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { followedLink } from '../page-state.ts';
import { DrawnCard } from './DrawnCard.tsx';
import { actionJson } from './action-json.ts';
import { readDialogReply } from './dialog-reply.ts';
import type { DialogReply } from './dialog-reply.ts';

const useStyles = makeStyles({ close: { position: 'absolute', top: '12px', insetInlineEnd: '12px' } });

type Props = {
  readonly post: Post;
  /** What it opens with. */
  readonly first: DialogReply;
  readonly onClose: () => void;
};

/** The dialog of the app's action on a message: what the bot puts into it, until it has nothing more to say. */
export const MessageActionDialog = ({ post, first, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const { person, words, show } = usePage();
  const [card, setCard] = useState(first.kind === 'card' ? first : undefined);
  const [hasFailed, setFailed] = useState(first.kind === 'failed');
  const { id: postId, channelId } = post;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Another card has taken the place of the one that had the focus.
    frame.current?.querySelector<HTMLElement>('.ac-adaptiveCard')?.focus();
  }, [card]);
  const press = useCallback(
    (action: Action): void => {
      const ask = async (data: unknown): Promise<void> => {
        const reply = readDialogReply(await takeMessageAction({ personId: person.id, channelId, postId, data }));
        setFailed(reply.kind === 'failed');
        if (reply.kind === 'card') setCard(reply);
        if (reply.kind === 'done') onClose();
      };
      if (action instanceof OpenUrlAction) {
        onClose();
        show(followedLink(action.url ?? ''));
      }
      const json = actionJson(action);
      if (json !== undefined) void ask(json['data'] ?? {});
    },
    [person.id, channelId, postId, onClose, show],
  );
  return (
    <Dialog
      title={card?.title ?? words('product')}
      onClose={onClose}
      acts={
        <Button
          className={styles.close}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words('cancel')}
          onClick={onClose}
        />
      }
    >
      <div ref={frame}>{card && <DrawnCard card={card.card} isBare onAction={press} />}</div>
      <div role="status">{hasFailed && <Caption1>{words('dialog.failed')}</Caption1>}</div>
    </Dialog>
  );
};
