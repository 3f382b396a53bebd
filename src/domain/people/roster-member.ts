import type { PersonId } from '#domain/shared/ids.ts';

/** A member of a Teams team as the bot's roster names them. */
export type RosterMember = {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: 'member' | 'guest';
  /** Lower case; left out where Teams tells none. Told to members of the same team alone; it never tells people apart. */
  readonly address?: string;
};

/** Who is in the team now. */
export const peopleOf = (roster: readonly RosterMember[]): readonly PersonId[] =>
  roster.map(({ personId }) => personId);
