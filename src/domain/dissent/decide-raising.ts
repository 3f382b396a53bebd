import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import { refused, unchanged } from '#domain/week/practice-decision.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { DissentDecision } from './dissent-decision.ts';
import { dissentTextLimit } from './dissent.ts';
import type { Dissent, DissentText, Moment } from './dissent.ts';

/** What someone raises, or words anew. */
export type RaisingCommand = DissentText & {
  readonly id: string;
  readonly by: PersonId;
  readonly lineId: string | undefined;
  /** Revision that this was written over; 0 raises a new one. */
  readonly basedOn: number;
};

/** Dissents of one person that can be open in a team at once. */
export const openLimit = 10;

/** Whether a dissent is raised, or worded anew: by its own author alone, until someone has answered. */
export const decideRaising = (
  current: Dissent | undefined,
  command: RaisingCommand,
  /** How many more they can have open. */
  room: number,
  now: Moment,
): DissentDecision => {
  if (current !== undefined && isSame(current, command)) return unchanged;
  const reason =
    (current === undefined ? refusalOfNew(command, room) : refusalOfEdit(current, command)) ?? refusalOfText(command);
  if (reason !== undefined) return refused(reason);
  const { id, by, fact, impact, proposal, lineId, basedOn } = command;
  const { raised, steps } = current ?? { raised: now, steps: [] };
  return {
    kind: 'changed',
    dissent: { id, by, fact, impact, proposal, lineId, raised, steps, revision: basedOn + 1 },
  };
};

const refusalOfNew = ({ basedOn }: RaisingCommand, room: number): PracticeRefusal | undefined => {
  if (basedOn !== 0) return 'item-is-gone';
  return room > 0 ? undefined : 'too-many';
};

/** What someone has thanked for is not changed under them: what is to be added, one says. */
const refusalOfEdit = (current: Dissent, { by, basedOn }: RaisingCommand): PracticeRefusal | undefined => {
  if (current.by !== by) return 'not-yours';
  if (current.steps.length > 0) return 'item-is-closed';
  return current.revision === basedOn ? undefined : 'text-has-changed';
};

/** A dissent without a proposal is a complaint: the proposal comes first. */
const refusalOfText = ({ fact, impact, proposal }: DissentText): PracticeRefusal | undefined => {
  if ([fact, impact, proposal].some((text) => text.length > dissentTextLimit)) return 'text-is-too-long';
  if (isBlank(fact) || isBlank(impact)) return 'text-is-blank';
  return isBlank(proposal) ? 'not-due' : undefined;
};

const isSame = (current: Dissent, { by, fact, impact, proposal, lineId }: RaisingCommand): boolean =>
  current.by === by &&
  current.fact === fact &&
  current.impact === impact &&
  current.proposal === proposal &&
  current.lineId === lineId;
