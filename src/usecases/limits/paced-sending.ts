import type { Chat, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import type { SendPace } from './send-pace.ts';

/** The same posts, none of whose requests leaves before its turn. What Teams asks of one sender all keep to. */
export const pacedChat = (chat: Chat, pace: Pick<SendPace, 'turn'>): Chat => ({
  post: (team, card, turn) => {
    const channel = { tenantId: team.tenantId, conversationId: team.channelId };
    return orLater(chat.post(team, card, withLast(pace.turn(channel, 'post'), turn)));
  },
  update: (team, post, card, turn) => {
    const channel = { tenantId: team.tenantId, conversationId: post.channelId };
    return orLater(chat.update(team, post, card, withLast(pace.turn(channel, 'redraw'), turn)));
  },
});

/** The same messages, none of whose requests leaves before its turn. */
export const pacedDirectMessages = (messages: DirectMessages, pace: Pick<SendPace, 'turn'>): DirectMessages => ({
  send: (chat, card, turn) => orLater(messages.send(chat, card, withLast(pace.turn(chat, 'post'), turn))),
  update: (chat, messageId, card, turn) =>
    orLater(messages.update(chat, messageId, card, withLast(pace.turn(chat, 'redraw'), turn))),
});

/** What the sender asks itself it asks last: its turn may have come after a while. */
const withLast = (turn: RequestTurn, last: RequestTurn | undefined): RequestTurn =>
  last === undefined
    ? turn
    : {
        take: async () => {
          await turn.take();
          await last.take();
        },
        refused: (retryAfterMs) => turn.refused(retryAfterMs),
      };

type Throttled = Extract<PostOutcome, { kind: 'throttled' }>;

/** A call whose first request has no turn has done nothing; one that has none in between has sent nothing. */
const orLater = async <Outcome>(sending: Promise<Outcome>): Promise<Outcome | Throttled> => {
  try {
    return await sending;
  } catch (error) {
    if (!(error instanceof OutOfTurn)) throw error;
    return { kind: 'throttled', retryAfterMs: error.waitMs };
  }
};
