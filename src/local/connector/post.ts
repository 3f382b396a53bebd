import type { Instant } from '#domain/shared/instant.ts';

/** An Adaptive Card as the bot sent it. */
export type CardContent = Readonly<Record<string, unknown>>;

/** A message in a channel, as Teams keeps it. */
export type Post = {
  /** Teams numbers messages by the millisecond they were sent in. */
  readonly id: string;
  /** Thread of the channel. */
  readonly channelId: string;
  /** The message that this one answers; its own id for the first of a thread. */
  readonly threadId: string;
  readonly from: { readonly kind: 'bot' } | { readonly kind: 'person'; readonly personId: string };
  readonly text: string;
  readonly cards: readonly CardContent[];
  readonly sentAt: Instant;
  /** 0 until it is edited, one more with each edit. */
  readonly edits: number;
};

const messageMark = ';messageid=';

/** A conversation as an activity names it: the channel, and the thread in it when there is one. */
export const conversationIdOf = (channelId: string, threadId: string | undefined): string =>
  threadId === undefined ? channelId : `${channelId}${messageMark}${threadId}`;

/** Takes a conversation id apart. */
export const parseConversationId = (
  id: string,
): { readonly channelId: string; readonly threadId: string | undefined } => {
  const [channelId = '', threadId] = id.split(messageMark);
  return { channelId, threadId };
};
