import type { BotAnswer } from '../../connector/bot-client.ts';
import type { CardContent } from '../../connector/post.ts';

/** What the dialog of an action on a message shows next. */
export type DialogReply =
  | { readonly kind: 'card'; readonly title: string; readonly card: CardContent }
  /** The bot has nothing more to say: the dialog closes. */
  | { readonly kind: 'done' }
  /** The bot has failed, or its answer is none that Teams knows. */
  | { readonly kind: 'failed' };

const isObject = (value: unknown): value is CardContent => typeof value === 'object' && value !== null;

const inside = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);

/**
 * Reads the reply to a `composeExtension/fetchTask` or `composeExtension/submitAction` invoke.
 * @see https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
export const readDialogReply = ({ status, body }: BotAnswer): DialogReply => {
  if (status !== 200) return { kind: 'failed' };
  const task = inside(body, 'task');
  if (task === undefined) return { kind: 'done' };
  const value = inside(task, 'value');
  const [title, card] = [inside(value, 'title'), inside(inside(value, 'card'), 'content')];
  const isShown = inside(task, 'type') === 'continue' && typeof title === 'string' && isObject(card);
  return isShown ? { kind: 'card', title, card } : { kind: 'failed' };
};
