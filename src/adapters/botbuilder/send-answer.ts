import { CardFactory, MessageFactory } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import type { BotReply } from '#ports/bot-endpoint.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import { messageOf } from './chat.ts';
import { outcomeOf } from './connector-failure.ts';

/**
 * Sends the answer to something that was written or happened.
 *
 * @param placeId of a message whose place a card takes, if it is still there
 */
export const sendAnswer = async (
  context: TurnContext,
  answer: BotAnswer,
  placeId: string | undefined,
): Promise<void> => {
  switch (answer.kind) {
    case 'silence':
    // Dialogs are opened by invokes alone.
    case 'dialog':
    case 'dialog-done':
      return;
    case 'text':
      await context.sendActivity({ ...MessageFactory.text(answer.text), textFormat: 'plain' });
      return;
    case 'card':
      if (placeId === undefined || !(await isReplaced(context, placeId, answer.card)))
        await context.sendActivity(messageOf(answer.card));
  }
};

const isReplaced = async (context: TurnContext, id: string, card: CardJson): Promise<boolean> => {
  try {
    await context.updateActivity({ ...messageOf(card), id });
    return true;
  } catch (error) {
    // Whoever deletes a message goes on all the same.
    if (outcomeOf(error).kind === 'gone') return false;
    throw error;
  }
};

/**
 * The reply to an invoke. For a card's button: a new card for the person who pressed it, or a line of text; for a
 * message's action: what its dialog shows, or nothing, and it closes.
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
    case 'dialog':
      return { status: 200, body: { task: { type: 'continue', value: dialogOf(answer) } } };
    case 'dialog-done':
      return { status: 200, body: undefined };
  }
};

/**
 * A line of words goes into a card, too: clients have shown an empty dialog, or an error, for a task of type `message`.
 * @see https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
 */
const dialogOf = ({ title, size, card }: Extract<BotAnswer, { kind: 'dialog' }>): unknown => ({
  title,
  height: size,
  width: 'medium',
  card: CardFactory.adaptiveCard(card),
});

const actionReply = (type: string, value: unknown): unknown => ({ statusCode: 200, type, value });
