import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { Figure } from './figure.ts';

/** How someone finds that the practice goes: 1 = not at all, 5 = fully. */
export type Mark = 1 | 2 | 3 | 4 | 5;

/** One's own mark: nobody else ever reads it. */
export type GivenMark = { readonly personId: PersonId; readonly mark: Mark };

/** How the team says that one of its four weeks went. */
export const weekMarks = ['kept', 'partly', 'not-kept'] as const;
export type WeekMark = (typeof weekMarks)[number];

/** A practice that a team keeps for four weeks, with a look before and a look after. A team has one at a time. */
export type Challenge = {
  /** GUID */
  readonly id: string;
  readonly practice: Practice;
  readonly startedBy: PersonId;
  readonly startedAt: Instant;
  readonly firstWeek: Week;
  /** At most one mark of each member; empty once it has ended. */
  readonly before: readonly GivenMark[];
  readonly after: readonly GivenMark[];
  /** The team's, not a person's: whoever says it last has said it for all. */
  readonly weekMarks: readonly { readonly week: Week; readonly mark: WeekMark }[];
  /** Weeks that do not count; `until` is the first that does again, `undefined` while it stands still. */
  readonly pauses: readonly { readonly from: Week; readonly until: Week | undefined }[];
  readonly end: ChallengeEnd | undefined;
  /** One more with each save. */
  readonly revision: number;
};

/** How it came out, as the team tells it. Of the marks the figures alone are left. */
export type ChallengeEnd = {
  readonly by: PersonId;
  readonly week: Week;
  readonly at: Instant;
  readonly story: string;
  readonly before: Figure;
  readonly after: Figure;
};

export const challengeWeeks = 4;
/** Characters of the story: one that is told standing. */
export const storyLimit = 600;

/** Name of the one card that follows them as they go; the story has a card of its own, which bears their id. */
export const courseCardId = (id: string): string => `${id}${courseMark}`;

const courseMark = '-course';

/** The four weeks that a card follows as they go; `undefined` for any other card. */
export const followedBy = (cardId: string): string | undefined =>
  cardId.endsWith(courseMark) ? cardId.slice(0, -courseMark.length) : undefined;

/** Where the one that goes on stands on the board, so that two who begin at once meet each other. */
export const openChallengeId = 'current';
