import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { shoutOutVoice } from '#surfaces/bot/shout-out-voice.ts';
import type { Post } from '../../connector/post.ts';
import { PopoverMenu } from '../PopoverMenu.tsx';
import { takeMessageAction } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { MessageActionDialog } from './MessageActionDialog.tsx';
import { readDialogReply } from './dialog-reply.ts';
import type { DialogReply } from './dialog-reply.ts';

const useStyles = makeStyles({
  opener: { marginInlineStart: 'auto', border: '1px solid transparent', color: tokens.colorNeutralForeground2 },
});

type Props = { readonly post: Post; readonly author: string };

/** What one can do with a message: here, the app's own action, which Teams finds in its manifest. */
export const MessageMenu = ({ post, author }: Props): ReactElement => {
  const styles = useStyles();
  const { words, person, state } = usePage();
  const [first, setFirst] = useState<DialogReply>();
  const close = useCallback(() => {
    setFirst(undefined);
  }, []);
  const open = async (): Promise<void> => {
    const picked = { personId: person.id, channelId: post.channelId, postId: post.id };
    setFirst(readDialogReply(await takeMessageAction(picked)));
  };
  const label = shoutOutVoice(state.language).words('recognise.title');
  return (
    <>
      <PopoverMenu
        name={words('post.more', { name: author })}
        title={words('post.acts')}
        className={styles.opener}
        acts={[{ label, onChoose: () => void open() }]}
      >
        <MoreHorizontalRegular fontSize={16} aria-hidden />
      </PopoverMenu>
      {first && <MessageActionDialog post={post} first={first} onClose={close} />}
    </>
  );
};
