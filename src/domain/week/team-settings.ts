import type { Day } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { TeamLanguage } from '#domain/team/team.ts';
import { practicesAtFirst } from './practice.ts';
import type { Practice } from './practice.ts';

/** A moment of each week on the team's clock. */
export type WeeklyMoment = {
  /** 0 = Monday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
};

/** What a team kept in the weeks before one in which it chose anew. */
type KeptBefore = { readonly week: Week; readonly practices: readonly Practice[] };

/** What a team has chosen for its practices. */
export type TeamSettings = {
  readonly practices: readonly Practice[];
  /** Oldest first, one for each week of a new choice; of the last {@link choicesKept} of these weeks. */
  readonly keptBefore: readonly KeptBefore[];
  /** IANA zone of the team's clock. */
  readonly zone: string;
  readonly language: TeamLanguage;
  /** When everyone is asked what they need and offer. */
  readonly needsAt: WeeklyMoment;
  /** When the shout-outs of the week are posted and its promises are read again. */
  readonly shoutOutsAt: WeeklyMoment;
  /** The day from which the bot posts again; `undefined`: there is no pause. */
  readonly pausedUntil: Day | undefined;
  /** 1 for the first save, one more with each: what an edit is based on; 0 before. */
  readonly revision: number;
};

/** Weeks with a new choice of practices that are remembered: a past week's page asks about what was kept then. */
export const choicesKept = 26;

/** The practices that a team kept in a week; of the present one and those ahead, what it keeps now. */
export const practicesIn = (
  { practices, keptBefore }: Pick<TeamSettings, 'practices' | 'keptBefore'>,
  week: Week,
): readonly Practice[] => keptBefore.find((one) => week < one.week)?.practices ?? practices;

/** The zone of a team whose clock nobody has set: Teams does not tell one. */
export const zoneAtFirst = 'UTC';

/** What holds for a team that has chosen nothing yet: Monday at nine, Friday at three. */
export const settingsAtFirst = (zone: string, language: TeamLanguage): TeamSettings => ({
  practices: practicesAtFirst,
  keptBefore: [],
  zone,
  language,
  needsAt: { weekday: 0, minute: 9 * 60 },
  shoutOutsAt: { weekday: 4, minute: 15 * 60 },
  pausedUntil: undefined,
  revision: 0,
});
