import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

/** What is told of a victory, in this order. */
export const victoryParts = ['problem', 'action', 'result', 'repeat'] as const;
export type VictoryPart = (typeof victoryParts)[number];

export type VictoryTexts = {
  readonly problem: string;
  readonly action: string;
  /** With a number, or a before and an after. */
  readonly result: string;
  /** "What we repeat tomorrow". */
  readonly repeat: string;
};

/** A useful victory: the work really changed. */
export type Victory = VictoryTexts & {
  /** GUID */
  readonly id: string;
  readonly by: PersonId;
  /** The team from which its author has brought it here, by its name then; `undefined`: it was told here first. */
  readonly from: string | undefined;
  /** The teams into which its author has brought it from here, so that it can be taken back there, too. */
  readonly brought: readonly TeamId[];
  /** Whether its author has it in the channel. */
  readonly posted: boolean;
  /** In which it was told here. */
  readonly week: Week;
  /** The day that it was then for the team. */
  readonly on: Day;
  readonly at: Instant;
  /** 1 for the first text, one more with each save. */
  readonly revision: number;
};

/** Characters of each of its texts: what fits on a slide that is read from the back of a room. */
export const victoryTextLimit = 240;

/** Victories that one person can tell a team in a week: the useful ones are few. */
export const victoriesPerWeek = 5;

/** Its texts alone. */
export const textsOf = ({ problem, action, result, repeat }: VictoryTexts): VictoryTexts => ({
  problem,
  action,
  result,
  repeat,
});
