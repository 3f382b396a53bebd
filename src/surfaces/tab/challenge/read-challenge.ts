import type { ChallengeView, LookView } from '#contracts/challenge-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf, parseWeek, weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';

/** The one that goes on; a team has one at a time. */
export const openChallenge = ({ challenges }: Pick<WeekView, 'challenges'>): ChallengeView | undefined =>
  challenges.find(({ phase }) => phase !== 'ended');

/** Those that were told in the week, the last first. */
export const toldIn = ({ challenges }: Pick<WeekView, 'challenges'>): readonly ChallengeView[] =>
  challenges.filter(({ story }) => story !== undefined).toReversed();

/** One of its weeks; what stands before it is ours, so that it names a week. */
const weekAt = ({ weeks }: ChallengeView, place: number): Week | undefined => parseWeek(weeks[place]?.week ?? '');

/** Which of the four weeks it is now, from 1; the last one that counts while none of them is now. */
export const weekNumber = ({ weeks }: ChallengeView, today: string): number =>
  Math.max(1, weeks.filter(({ week }) => week <= weekOf(today)).length);

/** The last day on which the look before can be answered; `undefined` while its first week is not known. */
export const beforeUntil = (challenge: ChallengeView): string | undefined => {
  const first = weekAt(challenge, 0);
  return first && addDays(mondayOf(first), 6);
};

/** The first and the last working day of a week. */
export const daysOf = (week: string): readonly [from: string, to: string] => {
  const monday = mondayOf(parseWeek(week) ?? weekOf(week));
  return [monday, addDays(monday, 4)];
};

/** How many of the weeks the team said to have kept. */
export const keptWeeks = ({ weeks }: ChallengeView): number => weeks.filter(({ mark }) => mark === 'kept').length;

/** Before and after, where a figure is told of both: of one alone no change can be shown. */
export const changeOf = ({
  before,
  after,
}: Pick<ChallengeView, 'before' | 'after'>): { readonly before: Told; readonly after: Told } | undefined =>
  before.kind === 'told' && after.kind === 'told' ? { before, after } : undefined;

export type Told = Extract<LookView, { kind: 'told' }>;
