import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { refused } from './pair-decision.ts';
import type { PairRefusal } from './pair-decision.ts';

export type StartCommand = {
  readonly id: AllianceId;
  readonly tenantId: TenantId;
  readonly inviter: NamedPerson;
  readonly invitee: NamedPerson;
  readonly why: string;
};

type NamedPerson = { readonly personId: PersonId; readonly name: string; readonly address: string };

export type StartDecision =
  | { readonly kind: 'refused'; readonly reason: PairRefusal }
  | { readonly kind: 'started'; readonly alliance: PairAlliance };

/** Weeks between two check-ins until the two choose otherwise. */
const usualCheckInWeeks = 4;

/** A first invitation: the alliance as it begins, where the pair has none. */
export const startPair = (command: StartCommand, now: Instant): StartDecision => {
  const { id, tenantId, inviter, invitee, why } = command;
  if (inviter.personId === invitee.personId) return refused('invitation-to-oneself');
  const reason = refusalOfWhy(why);
  if (reason !== undefined) return refused(reason);
  const [one, two] = inviter.personId < invitee.personId ? [inviter, invitee] : [invitee, inviter];
  return {
    kind: 'started',
    alliance: {
      kind: 'pair',
      id,
      tenantId,
      people: [one.personId, two.personId],
      names: [one.name, two.name],
      addresses: [one.address, two.address],
      standing: { kind: 'invited', by: inviter.personId, why, at: now, putOffAt: undefined },
      openness: [],
      hiddenPrompts: [],
      ownPrompts: [],
      answers: [],
      agreement: { lines: [], versions: [] },
      rhythm: { checkInWeeks: usualCheckInWeeks, reviewOn: undefined },
      checkIns: [],
      promises: [],
    },
  };
};

/** Why the reason that an invitation gives is not taken, if it is not. */
export const refusalOfWhy = (why: string): PairRefusal | undefined => {
  if (why.length > longTextLimit) return 'text-is-too-long';
  return isBlank(why) ? 'text-is-blank' : undefined;
};
