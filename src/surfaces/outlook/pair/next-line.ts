import type { NextStep, PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';

type Saying = { readonly words: Words<PaneKey>; readonly dates: Pick<DateFormat, 'date'> };

type Step = Pick<PairSummary, 'otherName' | 'next'> & { readonly pausedUntil: Day | undefined };

/** What is next between the two, in one line. */
export const nextLine = ({ otherName, next, pausedUntil }: Step, { words, dates }: Saying): string =>
  pausedUntil === undefined
    ? words(`next.${next}`, { name: otherName })
    : words('ally.paused', { day: dates.date(pausedUntil) });

/** The page of the tab on which the step is taken; `undefined` for the first page of the alliance. */
export const taskOf = (next: NextStep): string | undefined => {
  switch (next) {
    case 'write-openness':
    case 'wait-for-openness':
      return 'openness';
    case 'answer-prompts':
      return 'prompts';
    case 'write-agreement':
    case 'commit':
    case 'wait-for-commitment':
      return 'agreement';
    case 'check-in':
    case 'wait-for-check-in':
      return 'check-in';
    case 'review':
      return 'rhythm';
    case 'decide-on-invitation':
    case 'wait-for-decision':
    case 'nothing':
      return undefined;
  }
};
