import type { CardAction } from '#contracts/card-action.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { BotKey } from '#messages/bot/en.ts';
import type { BotAnswer, BotEvent } from '#ports/bot-events.ts';
import type { BotVoice } from './bot-voice.ts';

type Verb = CardAction['action'];

/** What a button carried, and how the press on it came. */
export type PressedCard<Of extends Verb = Verb> = Extract<CardAction, { action: Of }> &
  Pick<Extract<BotEvent, { kind: 'card-action' }>, 'via'>;

type Answer<Needs, Of extends Verb> = (
  needs: Needs,
  pressed: PressedCard<Of>,
  principal: Principal,
  voice: BotVoice,
) => Promise<BotAnswer>;

/** What the bot does for the buttons of one noun's cards. */
export type CardAct<Needs> = {
  readonly verbs: readonly Verb[];
  /** `undefined` when the button is another's. */
  readonly answer: (
    needs: Needs,
    pressed: PressedCard,
    principal: Principal | undefined,
    voice: BotVoice,
  ) => Promise<BotAnswer> | undefined;
};

type Given<Needs, Of extends Verb> = {
  readonly verbs: readonly Of[];
  /** What someone is told to whom the card's subject is not open, whatever the reason. */
  readonly closedWord?: BotKey;
  /** Whether the queue redraws the card for everyone once the button has worked. */
  readonly isRedrawn?: boolean;
  readonly answer: Answer<Needs, Of>;
};

/** Joins verbs to what answers them; whoever has no account in a tenant that we serve is turned away here. */
export const cardAct = <Needs, Of extends Verb>({
  verbs,
  closedWord = 'answer.closed',
  isRedrawn = false,
  answer,
}: Given<Needs, Of>): CardAct<Needs> => {
  const isOurs = (pressed: PressedCard): pressed is PressedCard<Of> =>
    verbs.some((verb: Verb) => verb === pressed.action);
  const respond = async (
    needs: Needs,
    pressed: PressedCard<Of>,
    principal: Principal | undefined,
    voice: BotVoice,
  ): Promise<BotAnswer> => {
    if (principal === undefined) return { kind: 'text', text: voice.words(closedWord) };
    const said = await answer(needs, pressed, principal, voice);
    // A message cannot take the place of a card that is redrawn anyway; a form, or its result, is one of its own.
    return said.kind === 'card' && isRedrawn && pressed.via === 'submit' ? { kind: 'silence' } : said;
  };
  return {
    verbs,
    answer: (needs, pressed, principal, voice) =>
      isOurs(pressed) ? respond(needs, pressed, principal, voice) : undefined,
  };
};

/** What every noun's acts need that the cards themselves act on: the types of all of them together. */
export type NeedsOf<Act> = [Act] extends [CardAct<infer Needs>] ? Needs : never;
