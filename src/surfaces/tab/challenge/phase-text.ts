import type { ChallengeView } from '#contracts/challenge-api.ts';
import { useTab } from '../tab-context.tsx';
import { useChallengeWords } from './challenge-words.tsx';
import { daysOf, weekNumber } from './read-challenge.ts';

/** Where four weeks stand, in a sentence. */
export const usePhaseText = (challenge: ChallengeView, today: string): string => {
  const words = useChallengeWords();
  const { dates } = useTab();
  switch (challenge.phase) {
    case 'waiting':
      return words('phase.waiting', { days: dates.days(...daysOf(challenge.weeks[0]?.week ?? today), false) });
    case 'weeks':
      return words('phase.weeks', { number: weekNumber(challenge, today) });
    case 'paused':
    case 'closing':
      return words(`phase.${challenge.phase}`);
    case 'ended':
      return words('weeks.count', { count: challenge.weeks.filter(({ mark }) => mark === 'kept').length });
  }
};
