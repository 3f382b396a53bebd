import type { CardContent } from '../../connector/post.ts';

/** What a click on a card came to, for the one who clicked. */
export type InvokeReply =
  | { readonly kind: 'card'; readonly card: CardContent }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'none' };

const isObject = (value: unknown): value is CardContent => typeof value === 'object' && value !== null;

/**
 * Reads the body of a reply to an `adaptiveCard/action` invoke.
 * @see https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export const readInvokeReply = (body: unknown): InvokeReply => {
  if (!isObject(body)) return { kind: 'none' };
  const { type, value } = body;
  if (type === 'application/vnd.microsoft.card.adaptive' && isObject(value)) return { kind: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'message', text: value };
  }
  const message = isObject(value) ? value['message'] : undefined;
  return typeof message === 'string' ? { kind: 'message', text: message } : { kind: 'none' };
};
