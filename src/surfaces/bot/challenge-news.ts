import type { CardJson } from '#ports/chat.ts';
import type { ItemCardReading } from './card-reading.ts';
import { challengeCard } from './cards/challenge-card.ts';
import { challengeCourseCard } from './cards/challenge-course-card.ts';
import { challengeVoice } from './challenge-voice.ts';

/** Where four weeks are in their team's tab, and the stories of those before. */
export const fourWeeksPage = '/four-weeks';

/** The card in the channel: as they go, and once they are told. */
export const challengeItemCard = ({
  entry: { value: challenge },
  team: { teamId },
  roster,
  today,
  voice: { language },
  linkTo,
}: ItemCardReading<'challenge'>): CardJson => {
  const { end } = challenge;
  const voice = challengeVoice(language);
  const openUrl = linkTo(fourWeeksPage);
  if (end === undefined) return challengeCourseCard({ teamId, challenge, today, openUrl }, voice);
  const author = roster.find(({ personId }) => personId === end.by)?.name;
  return challengeCard({ teamId, challenge: { ...challenge, end }, author, openUrl }, voice);
};
