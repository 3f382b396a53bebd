import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { weekOf } from '#domain/shared/week.ts';
import { changed, refused, removed, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import { textsOf, victoriesPerWeek, victoryParts, victoryTextLimit } from './victory.ts';
import type { Victory, VictoryTexts } from './victory.ts';

export type VictoryCommand = VictoryTexts & {
  readonly id: string;
  readonly by: PersonId;
  /** Revision that this was written over; 0 tells a new one. */
  readonly basedOn: number;
};

/** What the rules look at besides the victory itself. */
export type VictoryAround = {
  /** How many the same person has told this team in this week. */
  readonly own: number;
  readonly now: Instant;
  readonly today: Day;
};

type Decision = PracticeDecision<'victory'>;

/** Whether a victory is told or worded anew: its author's alone. */
export const decideVictory = (
  current: Victory | undefined,
  command: VictoryCommand,
  around: VictoryAround,
): Decision => {
  if (current !== undefined && isSame(current, command)) return unchanged;
  const { by, basedOn } = command;
  const reason =
    (current === undefined ? refusalOfNew(basedOn, around) : refusalOfEdit(current, by, basedOn)) ??
    refusalOfTexts(command);
  if (reason !== undefined) return refused(reason);
  return told({ ...(current ?? newVictory(command, undefined, around)), ...textsOf(command), revision: basedOn + 1 });
};

/** Taking it off the board; twice is once. */
export const decideVictoryRemoval = (
  current: Victory | undefined,
  { by, basedOn }: Pick<VictoryCommand, 'by' | 'basedOn'>,
): Decision => {
  if (current === undefined) return unchanged;
  const reason = refusalOfEdit(current, by, basedOn);
  return reason === undefined ? removed : refused(reason);
};

/**
 * Whether it leaves another team's board because it is taken back where it came from: there it is the same person's words.
 *
 * @param current what stands in the other team
 */
export const decideRemovalElsewhere = (current: Victory | undefined, by: PersonId): Decision =>
  current?.by === by ? removed : unchanged;

/** Whether it goes into the channel: when its author says so, once. */
export const decidePosting = (current: Victory | undefined, by: PersonId): Decision => {
  if (current === undefined) return refused('item-is-gone');
  if (current.by !== by) return refused('not-yours');
  return current.posted ? unchanged : told({ ...current, posted: true });
};

/**
 * Whether someone brings a victory of theirs into another team, board and channel. There it is one of its own, under the
 * same id: brought again it says what it says at home by then.
 *
 * @param current what stands in the other team
 * @param from the name of the team in which it was told
 */
export const decideBringing = (
  current: Victory | undefined,
  victory: Victory,
  { by, from }: { readonly by: PersonId; readonly from: string },
  around: VictoryAround,
): Decision => {
  if (victory.by !== by || (current !== undefined && current.by !== by)) return refused('not-yours');
  if (current !== undefined && isSame(current, victory)) return decidePosting(current, by);
  const reason = current === undefined ? refusalOfNew(0, around) : undefined;
  if (reason !== undefined) return refused(reason);
  const here = current ?? newVictory(victory, from, around);
  return told({ ...here, ...textsOf(victory), posted: true, revision: here.revision + 1 });
};

/** Notes at home, before it is brought, where its author brings it. */
export const decideBroughtTo = (current: Victory | undefined, by: PersonId, teamId: TeamId): Decision => {
  if (current === undefined) return refused('item-is-gone');
  if (current.by !== by) return refused('not-yours');
  return current.brought.includes(teamId) ? unchanged : told({ ...current, brought: [...current.brought, teamId] });
};

const told = (value: Victory): Decision => changed({ noun: 'victory', id: value.id, place: value.week, value });

const newVictory = (
  { id, by, ...texts }: Pick<VictoryCommand, 'id' | 'by'> & VictoryTexts,
  from: string | undefined,
  { now, today }: VictoryAround,
): Victory => ({
  ...textsOf(texts),
  ...{ id, by, from, brought: [], posted: false },
  ...{ week: weekOf(today), on: today, at: now, revision: 0 },
});

const refusalOfNew = (basedOn: number, { own }: VictoryAround): PracticeRefusal | undefined => {
  if (basedOn !== 0) return 'item-is-gone';
  return own < victoriesPerWeek ? undefined : 'too-many';
};

const refusalOfEdit = (current: Victory, by: PersonId, basedOn: number): PracticeRefusal | undefined => {
  if (current.by !== by) return 'not-yours';
  return current.revision === basedOn ? undefined : 'text-has-changed';
};

const refusalOfTexts = (texts: VictoryTexts): PracticeRefusal | undefined => {
  if (victoryParts.some((part) => texts[part].length > victoryTextLimit)) return 'text-is-too-long';
  return victoryParts.some((part) => isBlank(texts[part])) ? 'text-is-blank' : undefined;
};

const isSame = (victory: Victory, other: VictoryTexts & Pick<Victory, 'by'>): boolean =>
  victory.by === other.by && victoryParts.every((part) => victory[part] === other[part]);
