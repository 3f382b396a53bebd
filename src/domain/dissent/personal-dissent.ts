import type { PersonId } from '#domain/shared/ids.ts';
import type { Dissent } from './dissent.ts';

/** A dissent about a person: between the two alone, never on a board and never counted. */
export type PersonalDissent = Dissent & {
  readonly to: PersonId;
  /** Display names at the time, for the other to read; may be empty. */
  readonly byName: string;
  readonly toName: string;
  /**
   * Lower-case addresses by which their panes may know them, as each one's sign-in tells it with their own acts; empty
   * while unknown. They stay on the server.
   */
  readonly byAddress: string;
  readonly toAddress: string;
};

/** With the address of whoever has just acted, where their sign-in tells one. */
export const withAddressOf = (
  dissent: PersonalDissent,
  { personId, address }: { readonly personId: PersonId; readonly address: string },
): PersonalDissent => {
  if (address === '') return dissent;
  return personId === dissent.by ? { ...dissent, byAddress: address } : { ...dissent, toAddress: address };
};

/**
 * Personal dissents from one person to another that can be open at once, or raised within a week: more is a conversation
 * to have face to face.
 */
export const personalDissentLimit = 5;
