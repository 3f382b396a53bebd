import type { PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';

/** What the lines are said with. */
export type Saying = {
  readonly words: Words<PairKey>;
  readonly dates: Pick<DateFormat, 'date'>;
  readonly today: Day;
};

/** What a row of the home says about an alliance. */
export type HomeLines = {
  readonly next: string;
  readonly meta: readonly string[];
  /** Whether the alliance has been left alone for some time: it fades a little, and nobody is scolded. */
  readonly quiet: boolean;
};

export const homeLines = (summary: PairSummary, saying: Saying): HomeLines => ({
  next: nextLine(summary, saying),
  meta: summary.standing === 'active' ? activeMeta(summary, saying) : [],
  quiet: summary.standing === 'paused' || summary.standing === 'left' || isPast(summary.checkInOn, saying.today),
});

const nextLine = (summary: PairSummary, { words, dates }: Saying): string => {
  const name = summary.otherName;
  switch (summary.standing) {
    case 'paused':
      return summary.pausedUntil === undefined
        ? words('next.nothing')
        : words('home.paused', { day: dates.date(summary.pausedUntil) });
    case 'left':
      return words('home.left', { name });
    case 'declined':
      return words('home.declined');
    case 'invited':
    case 'active':
      return words(`next.${summary.next}`, { name });
  }
};

/** For when the next check-in is, or was; nothing where none is due. */
export const checkInLine = (day: Day | undefined, { words, dates, today }: Saying): readonly string[] => {
  if (day === undefined) return [];
  return [words(isPast(day, today) ? 'home.checkInWas' : 'home.checkInOn', { day: dates.date(day) })];
};

const activeMeta = ({ checkInOn, reviewOn, openPromises }: PairSummary, saying: Saying): readonly string[] => {
  const { words, dates } = saying;
  return [
    ...checkInLine(checkInOn, saying),
    ...(reviewOn === undefined ? [] : [words('home.reviewOn', { day: dates.date(reviewOn) })]),
    ...(openPromises === 0 ? [] : [words('home.promises', { count: openPromises })]),
  ];
};

const isPast = (day: Day | undefined, today: Day): boolean => day !== undefined && day < today;
