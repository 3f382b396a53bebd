import { MessageFactory } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import type { BotReply } from '#ports/bot-endpoint.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import { messageOf } from './chat.ts';

/** Sends the answer to something that was written or happened. */
export const sendAnswer = async (context: TurnContext, answer: BotAnswer): Promise<void> => {
  switch (answer.kind) {
    case 'silence':
      return;
    case 'text':
      await context.sendActivity({ ...MessageFactory.text(answer.text), textFormat: 'plain' });
      return;
    case 'card':
      await context.sendActivity(messageOf(answer.card));
  }
};

/**
 * The reply to an invoke. For a card's button: a new card for the person who pressed it, or a line of text.
 * @see https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export const invokeReply = (answer: BotAnswer): BotReply => {
  switch (answer.kind) {
    case 'silence':
      return { status: 501, body: undefined };
    case 'text':
      return { status: 200, body: actionReply('application/vnd.microsoft.activity.message', answer.text) };
    case 'card':
      return { status: 200, body: actionReply('application/vnd.microsoft.card.adaptive', answer.card) };
  }
};

const actionReply = (type: string, value: unknown): unknown => ({ statusCode: 200, type, value });
