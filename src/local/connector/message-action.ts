import { recogniseCommand } from '#contracts/recognise-dialog.ts';
import { botId, botName, personWithId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import { placedActivity } from './activity.ts';
import type { Activity, ActivitySource } from './activity.ts';
import type { Post } from './post.ts';

/** What someone does with a message: they choose the app's action on it, or press a button in its dialog. */
type MessageAct = { readonly post: Post; readonly data: unknown };

/** The app's action on a message as Teams sends it: with the message, and of its team no more than the thread. */
export const messageActionActivity = (
  source: ActivitySource,
  person: LocalPerson,
  { post, data }: MessageAct,
  teamThreadId: string,
): Activity => {
  const { channelId, threadId } = post;
  const activity = placedActivity(source, person, { kind: 'channel', channelId, threadId });
  // `placedActivity` made it: channel data is always an object.
  const { tenant } = activity['channelData'] as { readonly tenant: object };
  const value = { commandId: recogniseCommand, commandContext: 'message', context: { theme: 'default' } };
  return {
    ...activity,
    type: 'invoke',
    name: data === undefined ? 'composeExtension/fetchTask' : 'composeExtension/submitAction',
    channelData: { tenant, team: { id: teamThreadId }, channel: { id: channelId }, source: { name: 'message' } },
    value: { ...value, messagePayload: payloadOf(post), ...(data !== undefined && { data }) },
  };
};

const payloadOf = (post: Post): object => ({
  id: post.id,
  replyToId: post.threadId === post.id ? null : post.threadId,
  createdDateTime: new Date(post.sentAt).toISOString(),
  deleted: false,
  body: { contentType: 'html', content: `<div><p>${escaped(post.text).replaceAll('\n', '<br/>')}</p></div>` },
  from: authorOf(post),
  reactions: [],
  mentions: [],
  attachments: [],
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const authorOf = ({ from }: Post): object => {
  if (from.kind === 'bot') {
    const application = { applicationIdentityType: 'bot', id: botId.replace('28:', ''), displayName: botName };
    return { user: null, application };
  }
  const displayName = personWithId(from.personId)?.name ?? '';
  return { user: { userIdentityType: 'aadUser', id: from.personId, displayName }, application: null };
};
