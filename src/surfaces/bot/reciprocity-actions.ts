import { channelTabLink } from '#contracts/deep-link.ts';
import type { ReciprocityCardAction } from '#contracts/reciprocity-card.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { ReadingAct } from '#domain/reciprocity/decide-reading.ts';
import { vagueParts } from '#domain/reciprocity/vague-wording.ts';
import { isBlank } from '#domain/shared/text.ts';
import { isGuid } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { ReciprocityCardKey } from '#messages/reciprocity-card/en.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardWish, OpenBoard } from '#usecases/week/open-board.ts';
import type { ReadPromiseAgain } from '#usecases/reciprocity/read-promise-again.ts';
import type { TakeNeed } from '#usecases/reciprocity/take-need.ts';
import type { WriteNeed } from '#usecases/reciprocity/write-need.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { say, show } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import { addForm, readForm, takeForm } from './cards/reciprocity-forms.ts';
import { addedCard, readAgainCard, takenCard } from './cards/reciprocity-cards.ts';
import { keepsPractice } from './keeps-practice.ts';
import { freeChoices, readablePromises } from './reciprocity-choices.ts';
import { nameOf, reciprocityVoice } from './reciprocity-voice.ts';
import type { ReciprocityVoice } from './reciprocity-voice.ts';
import { openPressedTeam } from './open-pressed-team.ts';
import type { AppLinks } from './render-post.ts';

/** What cards about needs, offers and promises act on. */
export type ReciprocityActs = {
  readonly readWeek: ReadWeek;
  readonly writeNeed: WriteNeed;
  readonly takeNeed: TakeNeed;
  readonly readPromiseAgain: ReadPromiseAgain;
  /** A fresh GUID. */
  readonly newId: () => string;
};

type ReciprocityActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly reciprocity: ReciprocityActs;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

/** Does what a button about needs, offers and promises asks for. */
const answerReciprocity = async (
  needs: ReciprocityActionNeeds,
  action: ReciprocityCardAction,
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const open = await openPressedTeam(needs, action, principal, thingsOf(action));
  if (open === undefined) return say(words('answer.closed'));
  const at: At = { needs, open, voice: reciprocityVoice(language), busy: words('answer.busy') };
  switch (action.action) {
    case 'open-reciprocity-form':
      return openForm(at, action);
    case 'take-need':
      return take(at, action);
    case 'add-need':
      return add(at, action);
    case 'read-promise':
      return read(at, action);
  }
};

/** What a button is about: a need or an offer, and the promise that is made on it under the same id. */
const thingsOf = (action: ReciprocityCardAction): BoardWish['things'] => {
  switch (action.action) {
    case 'open-reciprocity-form':
      return [];
    case 'take-need': {
      const [noun, id = ''] = (action.item ?? '').split(':');
      if (!isGuid(id)) return [];
      return [
        { noun: noun === 'offer' ? noun : 'need', id },
        { noun: 'promise', id },
      ];
    }
    case 'add-need':
      return action.noun === undefined ? [] : [{ noun: action.noun, id: action.id }];
    case 'read-promise': {
      const [id = ''] = (action.promise ?? '').split(':');
      return isGuid(id) ? [{ noun: 'promise', id }] : [];
    }
  }
};

/** Where and to whom it is answered. */
type At = {
  readonly needs: ReciprocityActionNeeds;
  readonly open: OpenTeam;
  readonly voice: ReciprocityVoice;
  readonly busy: string;
};

type Kind = ReciprocityCardAction['action'];
type Pressed<Of extends Kind> = Extract<ReciprocityCardAction, { action: Of }>;

/** What was promised before is read again to its end, also where nothing is added any more. */
const openForm = async (at: At, { form }: Pressed<'open-reciprocity-form'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const isOpen = form === 'read' || (await keepsPractice(needs, open, 'needs-and-offers'));
  return isOpen ? show(await formOf(at, form)) : say(voice.words('refused.practice-is-off'));
};

const formOf = async (at: At, form: Pressed<'open-reciprocity-form'>['form'], remark?: string): Promise<CardJson> => {
  const { needs, open, voice } = at;
  if (form === 'add') return addForm(ownView(at), voice);
  const reading = await needs.reciprocity.readWeek(open);
  const view = { teamId: open.team.teamId, today: reading.today, openUrl: linkOf(at), remark };
  return form === 'take'
    ? takeForm({ ...view, choices: freeChoices(open, reading, voice) }, voice)
    : readForm({ ...view, ...readablePromises(open, reading, voice) }, voice);
};

/** Of a promise that was carried over once it is asked whether to keep on or to let go: nothing is carried in silence. */
const askAgain = async (at: At, { how = '', day = '' }: Pressed<'read-promise'>, id: string): Promise<CardJson> => {
  const { needs, open, voice } = at;
  const reading = await needs.reciprocity.readWeek(open);
  const view = {
    teamId: open.team.teamId,
    today: reading.today,
    openUrl: linkOf(at),
    remark: voice.words('read.carried'),
  };
  return readForm({ ...view, ...readablePromises(open, reading, voice, id), how, ...(isDay(day) && { day }) }, voice);
};

const ownView = (at: At) => ({
  id: at.needs.reciprocity.newId(),
  noun: undefined,
  text: '',
  teams: [teamChoice(at)],
  openUrl: linkOf(at),
  of: undefined,
  remark: undefined,
});

const teamChoice = ({ open: { team } }: At) => ({ title: team.name, value: team.teamId });

const take = async (at: At, { item = '', day = '' }: Pressed<'take-need'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const [noun, id = ''] = item.split(':');
  if ((noun !== 'need' && noun !== 'offer') || !isGuid(id) || !isDay(day))
    return show(await formOf(at, 'take', voice.words('take.incomplete')));
  const outcome = await needs.reciprocity.takeNeed(open, noun, { id, day });
  if (outcome.kind === 'refused' && outcome.reason === 'item-is-closed')
    return show(await formOf(at, 'take', voice.words('take.tooLate')));
  const promise = doneIn(outcome)?.value;
  if (promise === undefined) return failed(at, outcome);
  const name = nameOf(open.roster, noun === 'need' ? promise.to : promise.by, voice);
  return show(takenCard(noun, { name, day: promise.day, text: promise.text }, linkOf(at), voice));
};

const add = async (at: At, { id, noun, of, text = '' }: Pressed<'add-need'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  if (of !== undefined && of !== open.scope.personId) return say(voice.words('add.notYours'));
  if (isBlank(text) || noun === undefined)
    return show(addForm({ ...ownView(at), id, noun, of, text, remark: voice.words('add.blank') }, voice));
  const outcome = await needs.reciprocity.writeNeed(open, noun, { id, text, basedOn: 0 });
  const written = doneIn(outcome)?.value;
  if (written === undefined) return failed(at, outcome);
  const names = open.roster.map(({ name }) => name);
  return show(addedCard(written.text, vagueParts(noun, written.text, names)[0], linkOf(at), voice));
};

const read = async (at: At, pressed: Pressed<'read-promise'>): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const [id = '', revision = ''] = (pressed.promise ?? '').split(':');
  const act = actOf(pressed);
  if (!isGuid(id) || !/^\d{1,9}$/.test(revision) || act === undefined)
    return show(await formOf(at, 'read', voice.words('read.incomplete')));
  const outcome = await needs.reciprocity.readPromiseAgain(open, { id, act, basedOn: Number(revision) });
  if (outcome.kind === 'refused' && outcome.reason === 'not-due') return show(await askAgain(at, pressed, id));
  const promise = doneIn(outcome)?.value;
  return promise === undefined
    ? failed(at, outcome)
    : show(readAgainCard(pressed.found, { day: promise.day, text: promise.text }, linkOf(at), voice));
};

const actOf = ({ found, how = '', day = '' }: Pressed<'read-promise'>): ReadingAct | undefined => {
  if (found === 'kept' || found === 'let-go') return { kind: found };
  return isBlank(how) || !isDay(day) ? undefined : { kind: found, how, day };
};

const doneIn = <Outcome extends BoardOutcome>(
  outcome: Outcome,
): Extract<Outcome, { entry: unknown }>['entry'] | undefined =>
  outcome.kind === 'changed' || outcome.kind === 'unchanged' ? outcome.entry : undefined;

const failed = ({ voice: { words }, busy }: At, outcome: BoardOutcome): BotAnswer =>
  say(outcome.kind === 'refused' ? words(refusalKeys[outcome.reason] ?? 'refused.other') : busy);

/** Those that the forms themselves keep from happening have no words of their own. */
const refusalKeys: Readonly<Partial<Record<PracticeRefusal, ReciprocityCardKey>>> = {
  'item-is-gone': 'refused.item-is-gone',
  'item-is-closed': 'refused.item-is-closed',
  'not-yours': 'refused.not-yours',
  'day-is-past': 'refused.day-is-past',
  'day-is-too-far': 'refused.day-is-too-far',
  'text-has-changed': 'refused.text-has-changed',
  'too-many': 'refused.too-many',
  'practice-is-off': 'refused.practice-is-off',
};

const isDay = (value: string): value is Day => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const linkOf = ({ needs: { links }, open: { team } }: At): string =>
  channelTabLink({ ...links, channelId: team.channelId, page: '/week' });

export const reciprocityAct = cardAct({
  verbs: ['open-reciprocity-form', 'take-need', 'add-need', 'read-promise'],
  answer: answerReciprocity,
});
