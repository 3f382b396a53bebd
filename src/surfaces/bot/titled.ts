import type { Team } from '#domain/team/team.ts';
import type { RitualKey } from '#messages/ritual/en.ts';
import type { Words } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import { paragraph } from './cards/card-parts.ts';

/** A card of ours says its title to clients that cannot draw it. */
export const titleOf = ({ fallbackText }: CardJson): string => (typeof fallbackText === 'string' ? fallbackText : '');

/** The card with its team in its title: where the title alone stands for it, it says which team caused it. */
export const titledWith = (card: CardJson, { name: team }: Pick<Team, 'name'>, words: Words<RitualKey>): CardJson => ({
  ...card,
  fallbackText: words('news.titled', { title: titleOf(card), team }),
});

/** The same, said on the card as well: a message to one person says which team caused it. */
export const signedBy = (card: CardJson, team: Pick<Team, 'name'>, words: Words<RitualKey>): CardJson => ({
  ...titledWith(card, team, words),
  body: [...bodyOf(card), paragraph(words('news.team', { team: team.name }), { isSubtle: true })],
});

const bodyOf = ({ body }: CardJson): readonly unknown[] => (Array.isArray(body) ? body : []);
