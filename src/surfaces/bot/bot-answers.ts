import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';

/** A card, in the place of the one that was acted on or as a message of its own. */
export const show = (card: CardJson): BotAnswer => ({ kind: 'card', card });

/** A line of text. */
export const say = (text: string): BotAnswer => ({ kind: 'text', text });
