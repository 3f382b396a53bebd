import { Caption1, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { CardContent, Post } from '../../connector/post.ts';
import { clickCard } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { followedLink } from '../page-state.ts';
import { hostConfigOf } from './host-config.ts';
import { readInvokeReply } from './invoke-reply.ts';
import type { InvokeReply } from './invoke-reply.ts';

/** The renderer leaves its buttons to the host's own style sheet. */
const useButtonStyles = makeStaticStyles({
  '.ac-pushButton': {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    padding: '5px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
  },
  '.ac-pushButton.style-positive': {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  '.ac-pushButton:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
});

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    maxWidth: '520px',
  },
  reply: { display: 'block', marginTop: '4px' },
});

/** The action as Teams puts it into an activity. */
const actionJson = (action: Action): Readonly<Record<string, unknown>> | undefined => {
  if (action instanceof ExecuteAction) {
    return { type: 'Action.Execute', id: action.id, verb: action.verb, data: action.data };
  }
  return action instanceof SubmitAction ? { type: 'Action.Submit', id: action.id, data: action.data } : undefined;
};

type Props = { readonly post: Post; readonly card: CardContent };

/** A card drawn by the real renderer; its buttons reach the real bot. */
export const CardView = ({ post, card }: Props): ReactElement => {
  useButtonStyles();
  const styles = useStyles();
  const { person, show, theme } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const [reply, setReply] = useState<InvokeReply & { readonly edits: number; readonly personId: string }>();
  // The answer to a click is for the one who clicked, and until the post itself is edited.
  const current = reply?.edits === post.edits && reply.personId === person.id ? reply : undefined;
  const shown = current?.kind === 'card' ? current.card : card;
  useEffect(() => {
    const click = async (action: Action): Promise<void> => {
      if (action instanceof OpenUrlAction) {
        show(followedLink(action.url ?? ''));
        return;
      }
      const json = actionJson(action);
      if (json === undefined) return;
      const answer = await clickCard(json, { personId: person.id, channelId: post.channelId, postId: post.id });
      setReply({ ...readInvokeReply(answer.body), edits: post.edits, personId: person.id });
    };
    // The bot's words are plain text: nothing is left to render, and the renderer need not warn of it.
    AdaptiveCard.onProcessMarkdown = () => undefined;
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfigOf(theme));
    drawn.onExecuteAction = (action) => void click(action);
    drawn.parse(shown);
    const element = drawn.render();
    if (element !== undefined) place.current?.replaceChildren(element);
  }, [shown, theme, person.id, post, show]);
  return (
    <>
      <div ref={place} className={styles.card} />
      <div role="status">
        {current?.kind === 'message' && <Caption1 className={styles.reply}>{current.text}</Caption1>}
      </div>
    </>
  );
};
