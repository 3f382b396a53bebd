import { cardActionSchema } from '#contracts/card-action.ts';
import type { CardAction } from '#contracts/card-action.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { BotKey } from '#messages/bot/en.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BotAnswer, BotEvent } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { CommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { answerInvitation } from './answer-invitation.ts';
import type { InvitationNeeds } from './answer-invitation.ts';
import type { BotVoice } from './bot-voice.ts';
import { answerDissentCard } from './dissent-actions.ts';
import type { DissentActionNeeds } from './dissent-actions.ts';
import { answerFieldWindow } from './field-window-actions.ts';
import type { FieldWindowActionNeeds } from './field-window-actions.ts';
import { answerReciprocity } from './reciprocity-actions.ts';
import type { ReciprocityActionNeeds } from './reciprocity-actions.ts';
import type { RenderFor } from './render-post.ts';
import { answerShoutOut } from './shout-out-actions.ts';
import type { ShoutOutActionNeeds } from './shout-out-actions.ts';
import { answerVictory } from './victory-actions.ts';
import type { VictoryActionNeeds } from './victory-actions.ts';

type Needs = InvitationNeeds &
  DissentActionNeeds &
  FieldWindowActionNeeds &
  ReciprocityActionNeeds &
  ShoutOutActionNeeds &
  VictoryActionNeeds & {
    readonly alliances: Pick<AllianceStore, 'loadOfTeam'>;
    readonly commitToAgreement: CommitToAgreement;
    readonly renderPost: RenderFor;
  };

type Pressed = Extract<BotEvent, { kind: 'card-action' }>;
type Commit = Extract<CardAction, { action: 'commit-agreement' }> & Pick<Pressed, 'via'>;

/** The team that a card of ours names. */
export const cardTeamId = (payload: unknown): TeamId | undefined => {
  const action = cardActionSchema.safeParse(payload).data;
  return action !== undefined && 'teamId' in action ? action.teamId : undefined;
};

/** What someone is told to whom the card's subject is not open, whatever the reason. */
const closedWord = ({ action }: CardAction): BotKey =>
  action === 'reply-to-invitation' ? 'invitation.closed' : 'answer.closed';

/** Cards that the queue redraws for everyone once their button has worked. */
const redrawn: ReadonlySet<CardAction['action']> = new Set([
  'commit-agreement',
  'reply-to-invitation',
  'thank-for-dissent',
]);

/** Does what a card's button asks for. */
export const answerCardAction = async (needs: Needs, pressed: Pressed, voice: BotVoice): Promise<BotAnswer> => {
  const action = cardActionSchema.safeParse(pressed.payload);
  if (!action.success) return say(voice.words('answer.unknownCard'));
  if (pressed.principal === undefined) return say(voice.words(closedWord(action.data)));
  const answer = await act(needs, { ...action.data, via: pressed.via }, pressed.principal, voice);
  // A message cannot take the place of a card that is redrawn anyway; a form, or its result, is one of its own.
  const isTwice = answer.kind === 'card' && pressed.via === 'submit' && redrawn.has(action.data.action);
  return isTwice ? { kind: 'silence' } : answer;
};

const act = (
  needs: Needs,
  action: CardAction & Pick<Pressed, 'via'>,
  principal: Principal,
  voice: BotVoice,
): Promise<BotAnswer> => {
  switch (action.action) {
    case 'commit-agreement':
      return commit(needs, action, principal, voice);
    case 'reply-to-invitation':
      return answerInvitation(needs, action, principal, voice);
    case 'thank-for-dissent':
      return answerDissentCard(needs, action, principal, voice);
    case 'open-reciprocity-form':
    case 'take-need':
    case 'add-need':
    case 'read-promise':
      return answerReciprocity(needs, action, principal, voice);
    case 'choose-shout-out':
    case 'open-shout-out-form':
    case 'give-shout-out':
    case 'answer-swap':
      return answerShoutOut(needs, action, principal, voice);
    case 'note-field-window':
      return answerFieldWindow(needs, action, principal, voice);
    case 'open-victory-form':
    case 'tell-victory':
    case 'post-victory':
      return answerVictory(needs, action, principal, voice);
  }
};

const commit = async (
  needs: Needs,
  pressed: Commit,
  principal: Principal,
  { words, refusalWords }: BotVoice,
): Promise<BotAnswer> => {
  const { teamId, version } = pressed;
  const open = await needs.gate.openTeam(principal, teamId);
  if (open.kind === 'closed') return say(words('answer.closed'));
  const outcome = await needs.commitToAgreement(open, version);
  switch (outcome.kind) {
    case 'changed':
      return { kind: 'card', card: cardFor(needs, open, outcome.alliance, version) };
    case 'unchanged':
      return say(words('answer.alreadyCommitted'));
    case 'refused': {
      const card = outcome.reason === 'objection-is-open' ? await ownCard(needs, open, pressed) : undefined;
      return card ?? say(refusalWords(`refusal.${outcome.reason}`));
    }
    case 'busy':
      return say(words('answer.busy'));
  }
};

const cardFor = (
  { renderPost }: Needs,
  { team, roster, scope }: OpenTeam,
  alliance: TeamAlliance,
  version: number,
): CardJson => renderPost({ kind: 'proposal', team, alliance, version, roster }, scope.personId);

/** To whoever objects, the card itself says so and opens the page on which their objection is. */
const ownCard = async (
  needs: Needs,
  open: OpenTeam,
  { via, version }: Pick<Commit, 'via' | 'version'>,
): Promise<BotAnswer | undefined> => {
  const alliance = via === 'execute' ? (await needs.alliances.loadOfTeam(open.scope))?.value : undefined;
  return alliance && { kind: 'card', card: cardFor(needs, open, alliance, version) };
};

const say = (text: string): BotAnswer => ({ kind: 'text', text });
