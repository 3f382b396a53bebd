import { channelTabLink } from '#contracts/deep-link.ts';
import type { ShoutOutCardAction } from '#contracts/shout-out-card.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { standingOf } from '#domain/shout-out/shout-out.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardWish, OpenBoard } from '#usecases/week/open-board.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { AnswerSwap } from '#usecases/shout-out/change-turn.ts';
import type { ChooseShoutOut } from '#usecases/shout-out/choose-shout-out.ts';
import type { GiveShoutOut, ReadShoutOutDefaults, ShoutOutDefaults } from '#usecases/shout-out/give-shout-out.ts';
import { say, show } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import { givenCard, shoutOutCard, swapAnsweredCard } from './cards/shout-out-cards.ts';
import { shoutOutForm } from './cards/shout-out-form.ts';
import { keepsPractice } from './keeps-practice.ts';
import { openPressedTeam } from './open-pressed-team.ts';
import type { AppLinks } from './render-post.ts';
import { failureWords, giveWritten, peopleIn, readShoutOut } from './shout-out-giving.ts';
import type { Failure, WrittenShoutOut } from './shout-out-giving.ts';
import { ritualVoice } from './rituals/ritual-part.ts';
import { nameOf, shoutOutVoice } from './shout-out-voice.ts';
import type { ShoutOutVoice } from './shout-out-voice.ts';
import { signedBy } from './titled.ts';

/** What cards about recognitions act on. */
type ShoutOutActs = {
  readonly giveShoutOut: GiveShoutOut;
  readonly readShoutOutDefaults: ReadShoutOutDefaults;
  readonly chooseShoutOut: ChooseShoutOut;
  readonly answerSwap: AnswerSwap;
  /** A fresh GUID. */
  readonly newId: () => string;
};

type ShoutOutActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly shoutOuts: ShoutOutActs;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

/** Where and to whom it is answered. */
type At = {
  readonly needs: ShoutOutActionNeeds;
  readonly open: OpenTeam;
  readonly voice: ShoutOutVoice;
  readonly busy: string;
};

type Kind = ShoutOutCardAction['action'];
type Pressed<Of extends Kind> = Extract<ShoutOutCardAction, { action: Of }>;

/** Does what a button about recognitions or turns asks for. */
const answerShoutOut = async (
  needs: ShoutOutActionNeeds,
  action: ShoutOutCardAction & { readonly via: 'execute' | 'submit' },
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const [open, defaults] = await Promise.all([
    openPressedTeam(needs, action, principal, thingsOf(action)),
    action.action === 'give-shout-out'
      ? needs.shoutOuts.readShoutOutDefaults(principal.tenantId, peopleIn(action.to))
      : undefined,
  ]);
  if (open === undefined) return say(words('answer.closed'));
  const at: At = { needs, open, voice: shoutOutVoice(language), busy: words('answer.busy') };
  switch (action.action) {
    case 'choose-shout-out':
      return choose(at, action);
    case 'open-shout-out-form':
      return openForm(at, action);
    case 'give-shout-out': {
      const given = await give(at, action, defaults);
      // A message may stand in the channel, for all to read whom someone has recognised.
      return given.kind === 'card' && action.via === 'submit' ? { kind: 'silence' } : given;
    }
    case 'answer-swap':
      return answer(at, action);
  }
};

/** What a button is about. */
const thingsOf = (action: ShoutOutCardAction): BoardWish['things'] =>
  action.action === 'give-shout-out' || action.action === 'choose-shout-out'
    ? [{ noun: 'shout-out', id: action.id }]
    : [];

const openForm = async (at: At, pressed: Pressed<'open-shout-out-form'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  if (!(await keepsPractice(needs, open, 'shout-outs'))) return say(voice.words('refused.practice-is-off'));
  return show(formFor(at, { ...blank, id: needs.shoutOuts.newId(), to: chosenIn(at, pressed), isIncomplete: false }));
};

/** Nobody recognises themselves, or someone who has left, whoever the button was made for. */
const chosenIn = ({ open: { roster, scope } }: At, { to }: Pressed<'open-shout-out-form'>): readonly PersonId[] =>
  peopleIn(to).filter((person) => person !== scope.personId && roster.some(({ personId }) => personId === person));

const blank: ShoutOutText = { gesture: '', impact: '', learning: '' };

type Filled = WrittenShoutOut & { readonly isIncomplete: boolean };

const formFor = (at: At, filled: Filled): CardJson => {
  const { open, voice } = at;
  const colleagues = open.roster.filter(({ personId }) => personId !== open.scope.personId);
  return shoutOutForm({ ...filled, teamId: open.team.teamId, colleagues, openUrl: linkOf(at) }, voice);
};

const choose = async (at: At, { id, choice }: Pressed<'choose-shout-out'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const outcome = await needs.shoutOuts.chooseShoutOut(open, id, choice);
  if (outcome.kind === 'refused' || outcome.kind === 'busy') return failed(at, outcome);
  if (outcome.entry === undefined) return say(voice.words('refused.item-is-gone'));
  const { team, roster } = open;
  const { by, gesture } = outcome.entry.value;
  const standing = standingOf(outcome.entry.value, peopleOf(roster));
  const shown = { teamId: team.teamId, id, from: nameOf(roster, by, voice), gesture, choice, standing };
  return showSigned(at, shoutOutCard({ ...shown, openUrl: linkOf(at) }, voice));
};

const give = async (
  at: At,
  pressed: Pressed<'give-shout-out'>,
  defaults: ShoutOutDefaults | undefined,
): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const written = readShoutOut(pressed);
  const giveShoutOut: GiveShoutOut = (team, shoutOut) => needs.shoutOuts.giveShoutOut(team, shoutOut, defaults);
  const giving = await giveWritten(giveShoutOut, open, written, voice);
  switch (giving.kind) {
    case 'incomplete':
      return show(formFor(at, { ...written, isIncomplete: true }));
    case 'failed':
      return failed(at, giving.outcome);
    case 'given':
      return show(givenCard(giving.names, linkOf(at), voice));
  }
};

const answer = async (at: At, { week: named, from, answer: said }: Pressed<'answer-swap'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const week = parseWeek(named);
  if (week === undefined) return say(voice.words('refused.not-due'));
  const outcome = await needs.shoutOuts.answerSwap(open, week, from, said);
  if (outcome.kind === 'refused' && outcome.reason === 'item-is-gone') return say(voice.words('swap.over'));
  if (outcome.kind === 'refused' || outcome.kind === 'busy') return failed(at, outcome);
  return showSigned(at, swapAnsweredCard(said === 'accept', nameOf(open.roster, from, voice), linkOf(at), voice));
};

/** In the place of a message that said which team caused it. */
const showSigned = ({ open: { team }, voice: { language } }: At, card: CardJson): BotAnswer =>
  show(signedBy(card, team, ritualVoice(language).words));

const failed = ({ voice, busy }: At, outcome: Failure): BotAnswer => say(failureWords(outcome, voice, busy));

const linkOf = ({ needs: { links }, open: { team } }: At): string =>
  channelTabLink({ ...links, channelId: team.channelId, page: '/shout-outs' });

export const shoutOutAct = cardAct({
  verbs: ['choose-shout-out', 'open-shout-out-form', 'give-shout-out', 'answer-swap'],
  answer: answerShoutOut,
});
