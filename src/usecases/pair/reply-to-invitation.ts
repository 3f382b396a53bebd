import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import type { ReplyCommand } from '#domain/alliance/pair/decide-reply.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type ReplyToInvitation = (open: OpenPair, reply: ReplyCommand['reply']) => Promise<PairOutcome>;

/** Takes the answer to an invitation. Only a yes is heard by the other. */
export const makeReplyToInvitation =
  ({ changePair }: { changePair: ChangePair }): ReplyToInvitation =>
  (open, reply) =>
    changePair(open, (alliance, now) => decideReply(alliance, { personId: open.scope.personId, reply }, now));
