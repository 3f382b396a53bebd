import type { PersonId } from '#domain/shared/ids.ts';
import type { Dissent } from './dissent.ts';

/** A dissent about a person: between the two alone, never on a board and never counted. */
export type PersonalDissent = Dissent & {
  readonly to: PersonId;
  /** Display names at the time, for the other to read; may be empty. */
  readonly byName: string;
  readonly toName: string;
};

/**
 * Personal dissents from one person to another that can be open at once, or raised within a week: more is a conversation
 * to have face to face.
 */
export const personalDissentLimit = 5;
