import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { teamSections } from './team-prompts.ts';

/** The parts of a team's agreement, in reading order: the three sections, then what to do, step by step, in a conflict. */
export const teamParts = [...teamSections, 'conflict-steps'] as const;
export type TeamPart = (typeof teamParts)[number];

/** One line of the agreement. */
export type TeamLine = {
  /** GUID; the same line keeps it from version to version, so that a difference can be read line by line. */
  readonly id: string;
  readonly part: TeamPart;
  readonly text: string;
  /** "How would we know?" */
  readonly evidence: string;
};

/** A line while everyone can edit it. */
export type DraftLine = TeamLine & {
  /** 1 for the first text, one more with each save: what an edit is based on. */
  readonly revision: number;
  readonly editedBy: PersonId;
};

/** One member's word that a version holds for them. */
type Commitment = { readonly personId: PersonId; readonly at: Instant };

/** A proposed agreement: its lines never change; a change is the next version. */
export type TeamVersion = {
  /** 1, 2, 3 ... */
  readonly number: number;
  /** Within a part in the order in which they are read; the steps of a conflict in the order in which they are taken. */
  readonly lines: readonly TeamLine[];
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  /** By when the proposer asks for an answer; nothing happens by itself on that day. */
  readonly replyBy: Day;
  readonly commitments: readonly Commitment[];
  /** When the last member of the roster had committed; `undefined` until then. */
  readonly inForceSince: Instant | undefined;
};

/** Lines that an agreement can hold. */
export const lineLimit = 60;

/** Days that one may leave for the answer to a proposal. */
export const mostDaysToReply = 60;

/** Whether two lines say the same. */
export const isSameLine = (one: TeamLine, other: TeamLine): boolean =>
  one.part === other.part && one.text === other.text && one.evidence === other.evidence;

/** Whether lines say something else than a version, or say it in another order. */
export const differsFrom = (lines: readonly TeamLine[], version: Pick<TeamVersion, 'lines'>): boolean =>
  teamParts.some((part) => {
    const now = lines.filter((line) => line.part === part);
    const then = version.lines.filter((line) => line.part === part);
    return now.length !== then.length || now.some((line, index) => !isLine(then[index], line));
  });

const isLine = (old: TeamLine | undefined, line: TeamLine): boolean => old?.id === line.id && isSameLine(old, line);

/** Lines in the order of `ids`; those that it does not name follow as they stand. */
export const inOrder = <Line extends TeamLine>(lines: readonly Line[], ids: readonly string[]): readonly Line[] => {
  const places = new Map(ids.map((id, index) => [id, index]));
  return lines.toSorted((one, other) => (places.get(one.id) ?? ids.length) - (places.get(other.id) ?? ids.length));
};
