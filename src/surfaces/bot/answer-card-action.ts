import { cardActionSchema } from '#contracts/card-action.ts';
import type { CardAction } from '#contracts/card-action.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { BotKey } from '#messages/bot/en.ts';
import type { BotAnswer, BotEvent } from '#ports/bot-events.ts';
import type { CommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import { answerInvitation } from './answer-invitation.ts';
import type { InvitationNeeds } from './answer-invitation.ts';
import type { BotVoice } from './bot-voice.ts';
import { answerReciprocity } from './reciprocity-actions.ts';
import type { ReciprocityActionNeeds } from './reciprocity-actions.ts';
import type { RenderFor } from './render-post.ts';

type Needs = InvitationNeeds &
  ReciprocityActionNeeds & {
    readonly commitToAgreement: CommitToAgreement;
    readonly renderPost: RenderFor;
  };

type Pressed = Extract<BotEvent, { kind: 'card-action' }>;

/** The team that a card of ours names. */
export const cardTeamId = (payload: unknown): TeamId | undefined => {
  const action = cardActionSchema.safeParse(payload).data;
  return action !== undefined && 'teamId' in action ? action.teamId : undefined;
};

/** What someone is told to whom the card's subject is not open, whatever the reason. */
const closedWord = ({ action }: CardAction): BotKey =>
  action === 'reply-to-invitation' ? 'invitation.closed' : 'answer.closed';

/** Cards that the queue redraws for everyone once their button has worked. */
const redrawn: ReadonlySet<CardAction['action']> = new Set(['commit-agreement', 'reply-to-invitation']);

/** Does what a card's button asks for. */
export const answerCardAction = async (needs: Needs, pressed: Pressed, voice: BotVoice): Promise<BotAnswer> => {
  const action = cardActionSchema.safeParse(pressed.payload);
  if (!action.success) return say(voice.words('answer.unknownCard'));
  if (pressed.principal === undefined) return say(voice.words(closedWord(action.data)));
  const answer = await act(needs, action.data, pressed.principal, voice);
  // A message cannot take the place of a card that is redrawn anyway; a form, or its result, is one of its own.
  const isTwice = answer.kind === 'card' && pressed.via === 'submit' && redrawn.has(action.data.action);
  return isTwice ? { kind: 'silence' } : answer;
};

const act = (needs: Needs, action: CardAction, principal: Principal, voice: BotVoice): Promise<BotAnswer> => {
  switch (action.action) {
    case 'commit-agreement':
      return commit(needs, action, principal, voice);
    case 'reply-to-invitation':
      return answerInvitation(needs, action, principal, voice);
    case 'open-reciprocity-form':
    case 'take-need':
    case 'add-need':
    case 'read-promise':
      return answerReciprocity(needs, action, principal, voice);
  }
};

const commit = async (
  { gate, commitToAgreement, renderPost }: Needs,
  { teamId, version }: Extract<CardAction, { action: 'commit-agreement' }>,
  principal: Principal,
  { words, allianceWords }: BotVoice,
): Promise<BotAnswer> => {
  const open = await gate.openTeam(principal, teamId);
  if (open.kind === 'closed') return say(words('answer.closed'));
  const outcome = await commitToAgreement(open, version);
  switch (outcome.kind) {
    case 'changed': {
      const { team, roster } = open;
      const post = { kind: 'proposal', team, alliance: outcome.alliance, version, roster } as const;
      return { kind: 'card', card: renderPost(post, principal.personId) };
    }
    case 'unchanged':
      return say(words('answer.alreadyCommitted'));
    case 'refused':
      return say(allianceWords(`refusal.${outcome.reason}`));
    case 'busy':
      return say(words('answer.busy'));
  }
};

const say = (text: string): BotAnswer => ({ kind: 'text', text });
