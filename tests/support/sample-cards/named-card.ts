import type { CardJson } from '#ports/chat.ts';

/** A card and what its pictures are called. */
export type NamedCard = readonly [name: string, card: CardJson];

/** A page of the tab, as cards open it. */
export const openUrl = 'https://teams.example/l/entity';

/** Those of cards that may not be drawn at all which are. */
export const drawn = (name: string, card: CardJson | undefined): NamedCard => {
  if (card === undefined) throw new Error(`there is no card to draw: ${name}`);
  return [name, card];
};
