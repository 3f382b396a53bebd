import { cardActionSchema } from '#contracts/card-action.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { BotAnswer, BotEvent } from '#ports/bot-events.ts';
import { invitationAct } from './answer-invitation.ts';
import type { BotVoice } from './bot-voice.ts';
import type { NeedsOf } from './card-act.ts';
import { challengeAct } from './challenge-actions.ts';
import { commitAct } from './commit-action.ts';
import { dissentAct } from './dissent-actions.ts';
import { fieldWindowAct } from './field-window-actions.ts';
import { reciprocityAct } from './reciprocity-actions.ts';
import { shoutOutAct } from './shout-out-actions.ts';
import { victoryAct } from './victory-actions.ts';

/** What buttons can ask for, a line for each noun. No two know the same verb, so their order does not matter. */
export const cardActs = [
  commitAct,
  invitationAct,
  dissentAct,
  reciprocityAct,
  shoutOutAct,
  fieldWindowAct,
  victoryAct,
  challengeAct,
] as const;

/** Everything that the cards act on. */
export type CardActionNeeds = NeedsOf<(typeof cardActs)[number]>;

type Pressed = Extract<BotEvent, { kind: 'card-action' }>;

/** The team that a card of ours names. */
export const cardTeamId = (payload: unknown): TeamId | undefined => {
  const action = cardActionSchema.safeParse(payload).data;
  return action !== undefined && 'teamId' in action ? action.teamId : undefined;
};

/** Does what a card's button asks for; of a button that nobody knows any more it says where to go on. */
export const answerCardAction = async (
  needs: CardActionNeeds,
  { payload, via, principal }: Pressed,
  voice: BotVoice,
): Promise<BotAnswer> => {
  const action = cardActionSchema.safeParse(payload);
  for (const act of cardActs) {
    const answer = action.success ? act.answer(needs, { ...action.data, via }, principal, voice) : undefined;
    if (answer !== undefined) return answer;
  }
  return { kind: 'text', text: voice.words('answer.unknownCard') };
};
