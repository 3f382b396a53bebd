import type { TokenAudience } from '#ports/token-source.ts';
import type { ClockMove } from '../clock/local-clock.ts';
import type { BotAnswer } from '../connector/bot-client.ts';
import { personInChat } from '../connector/personal-chat.ts';
import type { Post } from '../connector/post.ts';
import type { LocalSession, LocalTab } from '../session.ts';

const request = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
  const payload =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const reply = await fetch(path, { method, ...payload });
  if (!reply.ok) throw new Error(`${method} ${path} was answered ${reply.status}`);
  // The answers come from our own server, under the types it was written with.
  return (reply.status === 204 ? undefined : await reply.json()) as Answer;
};

export const readSession = async (): Promise<LocalSession> => await request('GET', '/local/session');

export const moveClock = async (move: ClockMove): Promise<void> => {
  await request('POST', '/local/clock', move);
};

export type Tokens = { readonly accessToken: string; readonly idToken: string };

export const signIn = async (personId: string, audience: TokenAudience): Promise<Tokens> =>
  await request('POST', '/local/entra/token', { personId, audience });

export const readPosts = async (channelId: string): Promise<readonly Post[]> => {
  const path = `/local/teams/channels/${encodeURIComponent(channelId)}/posts`;
  return (await request<{ readonly posts: readonly Post[] }>('GET', path)).posts;
};

/** What a person has said, and what the bot has said to them. */
export const readChat = async (personId: string): Promise<readonly Post[]> =>
  (await request<{ readonly posts: readonly Post[] }>('GET', `/local/teams/personal/${personId}/posts`)).posts;

type Message = {
  readonly personId: string;
  readonly channelId: string;
  readonly threadId?: string;
  readonly text: string;
};

export const sendMessage = async (message: Message): Promise<void> => {
  await request('POST', '/local/teams/messages', message);
};

export const sendChatMessage = async (message: Pick<Message, 'personId' | 'text'>): Promise<void> => {
  await request('POST', '/local/teams/personal/messages', message);
};

type Clicked = { readonly personId: string; readonly channelId: string; readonly postId: string };

export const clickCard = async (action: Readonly<Record<string, unknown>>, clicked: Clicked): Promise<BotAnswer> => {
  const { channelId, ...inChat } = clicked;
  return personInChat(channelId) === undefined
    ? await request('POST', '/local/teams/clicks', { ...clicked, action })
    : await request('POST', '/local/teams/personal/clicks', { ...inChat, action });
};

/** Chooses the app's action on a message; with `data`, presses a button in its dialog. */
export const takeMessageAction = async (picked: Clicked & { readonly data?: unknown }): Promise<BotAnswer> =>
  await request('POST', '/local/teams/message-actions', picked);

export const installApp = async (personId: string): Promise<void> => {
  await request('POST', '/local/teams/installation', { personId });
};

export const removeApp = async (personId: string): Promise<void> => {
  await request('POST', '/local/teams/removal', { personId });
};

type RosterChange = {
  /** Who does it. */
  readonly personId: string;
  readonly memberId: string;
};

export const addMember = async (change: RosterChange): Promise<void> => {
  await request('POST', '/local/teams/members', change);
};

export const removeMember = async (change: RosterChange): Promise<void> => {
  await request('POST', '/local/teams/members/removal', change);
};

export const saveTab = async (tab: LocalTab): Promise<void> => {
  await request('PUT', '/local/teams/tab', tab);
};

export const installForOneself = async (personId: string): Promise<void> => {
  await request('POST', '/local/teams/personal/installation', { personId });
};

export const removeForOneself = async (personId: string): Promise<void> => {
  await request('POST', '/local/teams/personal/removal', { personId });
};
