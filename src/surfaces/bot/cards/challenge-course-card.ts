import { isAfterOpen, isBeforeOpen, phaseOf, weeksOf } from '#domain/challenge/challenge-phase.ts';
import { weekMarks } from '#domain/challenge/challenge.ts';
import type { Challenge } from '#domain/challenge/challenge.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { mondayOf, weekOf } from '#domain/shared/week.ts';
import type { CardJson } from '#ports/chat.ts';
import { fourWeeksOf } from '../challenge-voice.ts';
import type { ChallengeVoice } from '../challenge-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardButton, CardElement } from './card-parts.ts';
import { openChoiceInput } from './form-parts.ts';

type CourseCardView = {
  readonly teamId: TeamId;
  readonly challenge: Challenge;
  /** On the team's clock. */
  readonly today: Day;
  readonly openUrl: string;
};

/**
 * The card that follows four weeks as they go. It asks one thing at a time: for an answer while a look is open, then for
 * the team's mark of the week. An answer is nobody else's to read, so it shows only how many there are.
 */
export const challengeCourseCard = (view: CourseCardView, voice: ChallengeVoice): CardJson => {
  const { lines, button } = askOf(view, voice);
  return makeCard({
    language: voice.language,
    title: fourWeeksOf(view.challenge.practice, voice),
    lines,
    buttons: [...(button === undefined ? [] : [button]), openButton(voice.words('open'), view.openUrl)],
  });
};

type Ask = { readonly lines: readonly CardElement[]; readonly button?: CardButton };

const askOf = (view: CourseCardView, voice: ChallengeVoice): Ask => {
  const { challenge, today } = view;
  if (phaseOf(challenge, today) === 'paused') return { lines: [paragraph(voice.pageWords('phase.paused'))] };
  if (isAfterOpen(challenge, today)) return askLook(view, 'after', voice);
  if (isBeforeOpen(challenge, today)) return askLook(view, 'before', voice);
  return askWeek(view, voice);
};

const marks = ['1', '2', '3', '4', '5'] as const;

const askLook = ({ teamId, challenge }: CourseCardView, look: 'before' | 'after', voice: ChallengeVoice): Ask => {
  const { words, pageWords, markWords } = voice;
  const { id, practice } = challenge;
  return {
    lines: [
      paragraph(words(`look.${look}`, { count: challenge[look].length }), { isSubtle: true }),
      openChoiceInput({
        id: 'mark',
        label: pageWords(`statement.${practice}`),
        choices: marks.map((value) => ({ value, title: markWords(`mark.${value}`) })),
      }),
    ],
    button: actButton(words('button.answer'), { schema: 1, action: 'answer-look', teamId, id, look }),
  };
};

const askWeek = ({ teamId, challenge, today }: CourseCardView, { words, pageWords, spell }: ChallengeVoice): Ask => {
  const begun = weeksOf(challenge).filter((one) => one <= weekOf(today));
  const week = begun.at(-1);
  if (week === undefined) return { lines: [paragraph(pageWords('phase.paused'))] };
  const mark = challenge.weekMarks.find((one) => one.week === week)?.mark;
  const said =
    mark === undefined ? pageWords('slot.unmarked') : pageWords('slot.marked', { mark: pageWords(`weeks.${mark}`) });
  return {
    lines: [
      paragraph(`${pageWords('phase.weeks', { number: begun.length })} ${said}`),
      openChoiceInput({
        id: 'mark',
        label: words('week.label', { day: spell(mondayOf(week)) }),
        choices: weekMarks.map((value) => ({ value, title: pageWords(`weeks.${value}`) })),
      }),
    ],
    button: actButton(words('button.mark'), { schema: 1, action: 'mark-week', teamId, id: challenge.id, week }),
  };
};
