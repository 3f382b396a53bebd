import { channelTabLink } from '#contracts/deep-link.ts';
import type { VictoryCardAction } from '#contracts/victory-card.ts';
import type { Principal } from '#domain/people/scope.ts';
import { isBlank } from '#domain/shared/text.ts';
import { measureIn } from '#domain/victory/measure.ts';
import { victoryTextLimit } from '#domain/victory/victory.ts';
import type { VictoryTexts } from '#domain/victory/victory.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { VictoryCardKey } from '#messages/victory-card/en.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { PostVictory } from '#usecases/victory/post-victory.ts';
import type { TellVictory } from '#usecases/victory/tell-victory.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { say, show } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import { toldCard, victoryCard } from './cards/victory-card.ts';
import { victoryForm } from './cards/victory-form.ts';
import type { ItemCardReading } from './card-reading.ts';
import { keepsPractice } from './keeps-practice.ts';
import { openPressedTeam } from './open-pressed-team.ts';
import type { AppLinks } from './render-post.ts';
import { authorName, victoryVoice } from './victory-voice.ts';
import type { VictoryVoice } from './victory-voice.ts';

/** What cards about victories act on. */
type VictoryActs = {
  readonly tellVictory: TellVictory;
  readonly postVictory: PostVictory;
  /** A fresh GUID. */
  readonly newId: () => string;
};

type VictoryActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly victories: VictoryActs;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

/** Where a victory is in its team's tab. */
const victoryPage = (id: string): string => `/victories/${id}`;

/** The card in the channel; `undefined` while its author does not have it there. */
export const victoryItemCard = ({
  entry: { value },
  team: { teamId },
  roster,
  voice: { language },
  linkTo,
}: ItemCardReading<'victory'>): CardJson | undefined => {
  const voice = victoryVoice(language);
  const author = authorName(roster, value.by, voice);
  return value.posted
    ? victoryCard({ teamId, victory: value, author, openUrl: linkTo(victoryPage(value.id)) }, voice)
    : undefined;
};

/** Where and to whom it is answered. */
type At = {
  readonly needs: VictoryActionNeeds;
  readonly open: OpenTeam;
  readonly voice: VictoryVoice;
  readonly busy: string;
};

type Pressed<Of extends VictoryCardAction['action']> = Extract<VictoryCardAction, { action: Of }>;

/** Does what a button about victories asks for. */
const answerVictory = async (
  needs: VictoryActionNeeds,
  action: VictoryCardAction,
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const things = 'id' in action ? [{ noun: 'victory', id: action.id } as const] : [];
  const open = await openPressedTeam(needs, action, principal, things);
  if (open === undefined) return say(words('answer.closed'));
  const at: At = { needs, open, voice: victoryVoice(language), busy: words('answer.busy') };
  switch (action.action) {
    case 'open-victory-form':
      return openForm(at);
    case 'tell-victory':
      return tell(at, action);
    case 'post-victory':
      return answered(at, await needs.victories.postVictory(open, action.id));
  }
};

const blank: VictoryTexts = { problem: '', action: '', result: '', repeat: '' };

const openForm = async (at: At): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  if (!(await keepsPractice(needs, open, 'victories'))) return say(voice.words('refused.practice-is-off'));
  return show(formIn(at, needs.victories.newId(), blank, false));
};

const formIn = (at: At, id: string, texts: VictoryTexts, isIncomplete: boolean): CardJson => {
  const { open, voice } = at;
  const { name, teamId } = open.team;
  return victoryForm(
    { ...texts, id, teams: [{ title: name, value: teamId }], openUrl: linkOf(at, '/week'), isIncomplete },
    voice,
  );
};

const tell = async (at: At, pressed: Pressed<'tell-victory'>): Promise<BotAnswer> => {
  const { needs, open } = at;
  const { id, problem = '', done = '', result = '', repeat = '' } = pressed;
  const texts = { problem, action: done, result, repeat };
  if (Object.values(texts).some(isBlank)) return show(formIn(at, id, texts, true));
  return answered(at, await needs.victories.tellVictory(open, { id, ...texts, basedOn: 0 }));
};

const answered = (at: At, outcome: BoardOutcome<'victory'>): BotAnswer => {
  const { voice, open, busy } = at;
  const { words } = voice;
  if (outcome.kind === 'busy') return say(busy);
  if (outcome.kind === 'refused')
    return say(words(refusalKeys[outcome.reason] ?? 'refused.other', { limit: victoryTextLimit }));
  if (outcome.entry === undefined) return say(words('refused.item-is-gone'));
  const victory = outcome.entry.value;
  const openUrl = linkOf(at, victoryPage(victory.id));
  const measure = measureIn(victory.result);
  return show(toldCard({ teamId: open.team.teamId, victory, measure, openUrl }, voice));
};

const refusalKeys: Readonly<Partial<Record<PracticeRefusal, VictoryCardKey>>> = {
  'item-is-gone': 'refused.item-is-gone',
  'not-yours': 'refused.not-yours',
  'text-has-changed': 'refused.text-has-changed',
  'text-is-too-long': 'refused.text-is-too-long',
  'too-many': 'refused.too-many',
  'practice-is-off': 'refused.practice-is-off',
};

const linkOf = ({ needs: { links }, open: { team } }: At, page: string): string =>
  channelTabLink({ ...links, channelId: team.channelId, page });

export const victoryAct = cardAct({
  verbs: ['open-victory-form', 'tell-victory', 'post-victory'],
  answer: answerVictory,
});
