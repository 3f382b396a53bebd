import type { Challenge, ChallengeEnd } from '#domain/challenge/challenge.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { CardJson } from '#ports/chat.ts';
import { fourWeeksOf } from '../challenge-voice.ts';
import type { ChallengeVoice } from '../challenge-voice.ts';
import { roomBeside } from '../card-room.ts';
import { excerptOf, oneLineOf } from '../excerpt.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardButton, CardElement } from './card-parts.ts';

export type ChallengeCardView = {
  readonly teamId: TeamId;
  readonly challenge: Pick<Challenge, 'practice' | 'weekMarks'> & { readonly end: ChallengeEnd };
  /** `undefined` when they have left. */
  readonly author: string | undefined;
  readonly openUrl: string;
};

/** The story of four weeks, with what changed: before and after with how many answered, and no claim of a cause. */
export const challengeCard = (view: ChallengeCardView, voice: ChallengeVoice): CardJson => {
  const { teamId, openUrl } = view;
  const { language } = voice;
  const title = fourWeeksOf(view.challenge.practice, voice);
  return makeCard({
    language,
    title,
    lines: toldLines(view, title, voice),
    buttons: nextButtons(teamId, openUrl, voice),
  });
};

/** Four weeks that were stopped: everything of them is gone. */
export const stoppedCard = (teamId: TeamId, openUrl: string, voice: ChallengeVoice): CardJson => {
  const { words, language } = voice;
  return makeCard({
    language,
    title: words('stopped.title'),
    lines: [paragraph(words('stopped.text'))],
    buttons: nextButtons(teamId, openUrl, voice),
  });
};

const nextButtons = (teamId: TeamId, openUrl: string, { words }: ChallengeVoice): readonly CardButton[] => [
  openButton(words('open'), openUrl),
  actButton(words('button.another'), { schema: 1, action: 'open-four-weeks-form', teamId }),
];

/** Characters of a name. */
const nameRoom = 18;

/** All of it where there is room; of a long story as much as can be, and of the rest what changed, in short. */
const toldLines = (
  { challenge: { weekMarks, end }, author }: ChallengeCardView,
  title: string,
  voice: ChallengeVoice,
): readonly CardElement[] => {
  const { words, pageWords, language } = voice;
  const name = author === undefined ? words('former') : excerptOf(author, nameRoom);
  const told = (text: string): string => words('told', { name, text });
  const count = weekMarks.filter(({ mark }) => mark === 'kept').length;
  const whole = [told(end.story), pageWords('weeks.count', { count })];
  const figures = figuresOf(end, voice);
  if (roomBeside(language, [title, ...whole, figures.whole]) >= 0)
    return [...whole.map((line) => paragraph(line)), paragraph(figures.whole, { isSubtle: true })];
  const short = figures.short === undefined ? [] : [figures.short];
  const room = roomBeside(language, [title, told(''), ...short]);
  return [paragraph(told(oneLineOf(end.story, room))), ...short.map((line) => paragraph(line, { isSubtle: true }))];
};

/** What changed, in a sentence and in short: their page says as well that figures don't say why. */
const figuresOf = (
  { before, after }: ChallengeEnd,
  { words, language }: ChallengeVoice,
): { readonly whole: string; readonly short?: string } => {
  if (before.kind === 'too-few' || after.kind === 'too-few') return { whole: words('noFigures') };
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  const values = {
    before: number.format(before.mean),
    beforeCount: before.answers,
    after: number.format(after.mean),
    afterCount: after.answers,
  };
  return { whole: words('figures', values), short: words('figures.short', values) };
};
