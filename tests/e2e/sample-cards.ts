import type { Language } from '#messages/words.ts';
import { allianceCards } from '../support/sample-cards/alliance-cards.ts';
import { challengeCards } from '../support/sample-cards/challenge-cards.ts';
import { dissentCards } from '../support/sample-cards/dissent-cards.ts';
import { fieldWindowCards } from '../support/sample-cards/field-window-cards.ts';
import type { NamedCard } from '../support/sample-cards/named-card.ts';
import { reciprocityCards } from '../support/sample-cards/reciprocity-cards.ts';
import { shoutOutCards } from '../support/sample-cards/shout-out-cards.ts';
import { talkCards } from '../support/sample-cards/talk-cards.ts';
import { victoryCards } from '../support/sample-cards/victory-cards.ts';
import { weekCards } from '../support/sample-cards/week-cards.ts';

/** Every kind of card that the bot sends, with what a team might write on it. */
export const sampleCards = (language: Language): readonly NamedCard[] => [
  ...talkCards(language),
  ...allianceCards(language),
  ...weekCards(language),
  ...reciprocityCards(language),
  ...shoutOutCards(language),
  ...dissentCards(language),
  ...victoryCards(language),
  ...fieldWindowCards(language),
  ...challengeCards(language),
];
