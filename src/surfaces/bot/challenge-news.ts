import type { CardJson } from '#ports/chat.ts';
import type { ItemCardReading } from './card-reading.ts';
import { challengeCard } from './cards/challenge-card.ts';

/** The card in the channel; `undefined` while there is no story to tell. */
export const challengeItemCard = ({
  entry: {
    value: { end, ...challenge },
  },
  roster,
  voice: { language },
  linkTo,
}: ItemCardReading<'challenge'>): CardJson | undefined => {
  if (end === undefined) return undefined;
  const author = roster.find(({ personId }) => personId === end.by)?.name;
  return challengeCard({ challenge: { ...challenge, end }, author, openUrl: linkTo(`/week/${end.week}`) }, language);
};
