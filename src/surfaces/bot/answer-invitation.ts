import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { RenderDirectPost } from '#usecases/delivery/direct-post.ts';
import type { ReplyToInvitation } from '#usecases/pair/reply-to-invitation.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { say } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import type { PressedCard } from './card-act.ts';

type InvitationNeeds = {
  readonly gate: Gate;
  readonly replyToInvitation: ReplyToInvitation;
  readonly renderDirectPost: RenderDirectPost;
};

/** Takes the reply to an invitation from its card. A stranger and one who comes too late hear the same. */
const answerInvitation = async (
  { gate, replyToInvitation, renderDirectPost }: InvitationNeeds,
  { allianceId, invitedAt, reply }: PressedCard<'reply-to-invitation'>,
  principal: Principal,
  { words, language }: BotVoice,
): Promise<BotAnswer> => {
  const open = await gate.openPair(principal, allianceId);
  if (open.kind === 'closed' || isLater(open.stored.value, principal.personId, invitedAt))
    return say(words('invitation.closed'));
  const outcome = await replyToInvitation(open, reply);
  switch (outcome.kind) {
    case 'changed': {
      const { personId } = principal;
      const { alliance } = outcome;
      return { kind: 'card', card: renderDirectPost({ kind: 'invitation', reader: { personId, language }, alliance }) };
    }
    case 'unchanged':
      return say(words(`invitation.already.${reply}`));
    case 'refused':
      return say(words(outcome.reason === 'not-yours' ? 'invitation.notYours' : 'invitation.closed'));
    case 'gone':
      return say(words('invitation.closed'));
    case 'busy':
      return say(words('answer.busy'));
  }
};

/**
 * The card is about an invitation that was taken back; the one that is open now has a card of its own. To whoever invited,
 * one that was declined is open.
 */
const isLater = ({ standing }: PairAlliance, personId: PersonId, invitedAt: number): boolean =>
  (standing.kind === 'invited' && standing.at !== invitedAt) ||
  (standing.kind === 'declined' && standing.by !== personId && standing.invitation?.at !== invitedAt);

export const invitationAct = cardAct({
  verbs: ['reply-to-invitation'],
  closedWord: 'invitation.closed',
  isRedrawn: true,
  answer: answerInvitation,
});
