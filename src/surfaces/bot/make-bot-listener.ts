import type { Principal } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import { languageOf } from '#messages/words.ts';
import type { Beside, BotAnswer, BotEvent, BotListener, BotTurn, TeamOrigin } from '#ports/bot-events.ts';
import type { Log } from '#ports/log.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { PostOpenInvitations } from '#usecases/pair/post-open-invitations.ts';
import type { OpenChat } from '#usecases/people/open-chat.ts';
import type { RefreshChat } from '#usecases/people/refresh-chat.ts';
import type { StopChat } from '#usecases/people/stop-chat.ts';
import type { HeedSign } from '#usecases/privacy/heed-sign.ts';
import type { InstallTeam } from '#usecases/team/install-team.ts';
import type { LetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';
import type { RefreshTeam } from '#usecases/team/refresh-team.ts';
import type { StopTeam } from '#usecases/team/stop-team.ts';
import type { TakeInJoiners } from '#usecases/team/take-in-joiners.ts';
import { answerCardAction, cardTeamId } from './answer-card-action.ts';
import type { CardActionNeeds } from './answer-card-action.ts';
import { answerMessage } from './answer-message.ts';
import type { MessageNeeds } from './answer-message.ts';
import { voiceIn } from './bot-voice.ts';
import type { BotVoice } from './bot-voice.ts';
import { helpCard } from './cards/help-card.ts';
import type { HelpView } from './cards/help-card.ts';
import { personalWelcomeCard } from './cards/personal-welcome-card.ts';
import { apologiseInDialog, recogniseMessage } from './recognise-message.ts';
import type { RecogniseNeeds } from './recognise-message.ts';
import { homeLink, makeRenderDirectPost } from './render-direct-post.ts';
import { allianceLink, makeRenderPost } from './render-post.ts';
import type { AppLinks } from './render-post.ts';

type Needs = Omit<CardActionNeeds, 'renderPost' | 'renderDirectPost'> &
  MessageNeeds &
  RecogniseNeeds & {
    readonly takeInJoiners: TakeInJoiners;
    readonly letGoOfLeavers: LetGoOfLeavers;
    readonly installTeam: InstallTeam;
    readonly refreshTeam: RefreshTeam;
    readonly stopTeam: StopTeam;
    readonly postOpenInvitations: PostOpenInvitations;
    readonly openChat: OpenChat;
    readonly refreshChat: RefreshChat;
    readonly stopChat: StopChat;
    readonly heedSign: HeedSign;
    readonly log: Log;
  };

const silence: BotAnswer = { kind: 'silence' };

/** The bot itself: what it does and says about each event. */
export const makeBotListener = (needs: Needs): BotListener => {
  const { links } = needs;
  const equipped = {
    ...needs,
    renderPost: makeRenderPost(links),
    renderDirectPost: makeRenderDirectPost(links),
  };

  return async (turn, beside) => {
    const { event, origin } = turn;
    const language = languageOf(turn.locale);
    const voice = voiceIn(language);
    beside(heedActor(needs, event));
    const sorry: BotAnswer = { kind: 'text', text: voice.words('answer.unavailable') };
    switch (event.kind) {
      case 'installed':
        await needs.installTeam(event.team, language, event.by, turn.at);
        return silence;
      case 'removed':
        await needs.stopTeam(event.tenantId, event, turn.at);
        return silence;
      case 'members-joined':
        await refresh(needs, origin, undefined);
        await needs.takeInJoiners(event.tenantId, event.teamId, event.people);
        return silence;
      case 'members-left':
        await refresh(needs, origin, undefined);
        await needs.letGoOfLeavers(event.tenantId, event.teamId, event.people);
        return silence;
      case 'chat-opened':
        return welcome(needs, turn, event.principal, voice);
      case 'chat-closed':
        if (turn.chat !== undefined) await needs.stopChat(turn.chat, turn.at);
        return silence;
      case 'message':
        beside(orLater(needs.log, event.kind, refreshChat(needs, turn, voice)));
        return orApology(needs.log, event.kind, sorry, () => answerWords(needs, turn, event, voice));
      case 'card-action':
        beside(orLater(needs.log, event.kind, refreshChat(needs, turn, voice)));
        beside(orLater(needs.log, event.kind, refresh(needs, origin, cardTeamId(event.payload))));
        return orApology(needs.log, event.kind, sorry, () => answerCardAction(equipped, event, voice));
      case 'message-action':
        return orApology(needs.log, event.kind, apologiseInDialog(event, voice), () =>
          answerPick(needs, turn, event, voice, beside),
        );
      case 'other':
        await refresh(needs, origin, undefined);
        return silence;
    }
  };
};

/** Whoever does something themselves; the app may be added for someone who does not know. */
const heedActor = async ({ heedSign }: Needs, event: BotEvent): Promise<void> => {
  if ('principal' in event && event.kind !== 'chat-opened' && event.principal !== undefined)
    await heedSign(event.principal);
};

const answerWords = async (
  needs: Needs,
  turn: BotTurn,
  { text, mentioned, principal }: Extract<BotEvent, { kind: 'message' }>,
  voice: BotVoice,
): Promise<BotAnswer> => {
  const team = await refresh(needs, turn.origin, undefined);
  return answerMessage(needs, text, { principal, team, mentioned }, placeOf(needs.links, turn, team), voice);
};

const answerPick = async (
  needs: Needs,
  { origin }: BotTurn,
  event: Extract<BotEvent, { kind: 'message-action' }>,
  voice: BotVoice,
  beside: Beside,
): Promise<BotAnswer> => {
  const refreshing = refresh(needs, origin, undefined);
  // A form names its team itself.
  if (event.form !== undefined) beside(orLater(needs.log, event.kind, refreshing));
  const team = event.form === undefined ? await refreshing : undefined;
  return recogniseMessage(needs, event, { team, threadId: origin?.threadId }, voice);
};

/** One welcome in a chat, ever; where we may not remember that there was one, what the bot can do. */
const welcome = async (
  needs: Needs,
  { chat, at }: BotTurn,
  principal: Principal | undefined,
  voice: BotVoice,
): Promise<BotAnswer> => {
  const { openChat, links } = needs;
  if (chat === undefined || principal === undefined)
    return { kind: 'card', card: helpCard({ occasion: 'chat', place: 'chat', openUrl: undefined }, voice) };
  const opened = await openChat(chat, voice.language, at);
  await bringInvitations(needs, principal);
  return opened === 'known'
    ? silence
    : { kind: 'card', card: personalWelcomeCard({ openUrl: homeLink(links) }, voice) };
};

/** What came before there was a chat. Should this fail, they are greeted all the same, and read of it in the tab. */
const bringInvitations = async ({ postOpenInvitations, log }: Needs, principal: Principal): Promise<void> => {
  try {
    await postOpenInvitations(principal);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log.warn({ event: 'chat-opened', part: error.part, err: error.cause }, 'the bot could not bring invitations');
  }
};

const refreshChat = async (needs: Needs, { chat, at }: BotTurn, { language }: BotVoice): Promise<void> => {
  if (chat !== undefined) await needs.refreshChat(chat, language, at);
};

const placeOf = (links: AppLinks, { chat, origin }: BotTurn, team: Team | undefined): Omit<HelpView, 'occasion'> => {
  if (team !== undefined) return { place: 'team', openUrl: allianceLink(links, team) };
  const place = origin === undefined ? 'chat' : 'team';
  return { place, openUrl: chat === undefined ? undefined : homeLink(links) };
};

/** Any sign of life from a team tells where it can be reached now; a card names the team where Teams does not. */
const refresh = async (
  { refreshTeam }: Needs,
  origin: TeamOrigin | undefined,
  namedByCard: TeamId | undefined,
): Promise<Team | undefined> => {
  const teamId = origin?.teamId ?? namedByCard;
  return origin === undefined || teamId === undefined ? undefined : refreshTeam({ ...origin, teamId });
};

/**
 * What an event tells of where someone is reached: where that cannot be kept now, the next event tells it again. Nobody waits
 * for it, so that the log alone hears of what fails, be it only that a record cannot be read.
 */
const orLater = async (log: Log, event: BotEvent['kind'], keep: Promise<unknown>): Promise<void> => {
  try {
    await keep;
  } catch (error) {
    const why =
      error instanceof Unavailable
        ? { part: error.part, err: error.cause }
        : ({ part: 'storage', err: error } as const);
    log.warn({ event, ...why }, 'the bot could not keep where it reaches someone');
  }
};

/** Someone waits for an answer: of an outside part that is out of reach they are told, and the log gets its line. */
const orApology = async (
  log: Log,
  event: BotEvent['kind'],
  sorry: BotAnswer,
  answer: () => Promise<BotAnswer>,
): Promise<BotAnswer> => {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    log.warn({ event, part: error.part, err: error.cause }, 'the bot could not do what it was asked');
    return sorry;
  }
};
