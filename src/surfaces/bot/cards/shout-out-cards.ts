import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { RecipientChoice, ShoutOutStanding } from '#domain/shout-out/shout-out.ts';
import { listIn } from '#messages/list-in.ts';
import type { ShoutOutCardKey } from '#messages/shout-out-card/en.ts';
import type { CardJson } from '#ports/chat.ts';
import { excerptOf } from '../excerpt.ts';
import type { ShoutOutVoice } from '../shout-out-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardButton } from './card-parts.ts';
import { choiceInput } from './form-parts.ts';
import { linkLine } from './link-line.ts';

export type ShoutOutCardView = {
  readonly teamId: TeamId;
  readonly id: string;
  /** Who recognises the reader. */
  readonly from: string;
  readonly gesture: string;
  /** The reader's own; `undefined`: they have not chosen. */
  readonly choice: RecipientChoice | undefined;
  /** Where it stands with the choices of all to whom it is. */
  readonly standing: ShoutOutStanding;
  readonly openUrl: string;
};

/** A recognition to its recipient, before anyone else reads it; the buttons replaced by what becomes of it. */
export const shoutOutCard = (view: ShoutOutCardView, { words, language }: ShoutOutVoice): CardJson => {
  const { teamId, id, from, gesture, choice, openUrl } = view;
  const data = { schema: 1, action: 'choose-shout-out', teamId, id } as const;
  const open = words('button.open');
  const isGone = choice === 'decline';
  return makeCard({
    language,
    title: words('forYou.title'),
    lines: [
      ...(isGone ? [] : [paragraph(words('forYou.from', { name: from })), paragraph(excerptOf(gesture))]),
      paragraph(words(choice === undefined ? 'forYou.eye' : outcomeOf(view, choice)), { isSubtle: true }),
      ...(choice === undefined ? [linkLine(open, openUrl)] : []),
    ],
    buttons:
      choice === undefined
        ? [
            actButton(words('button.post'), { ...data, choice: 'post' }),
            actButton(words('button.private'), { ...data, choice: 'keep-private' }),
            actButton(words('button.decline'), { ...data, choice: 'decline' }),
          ]
        : [openButton(open, openUrl)],
  });
};

/** What is posted is read by now; what somebody else keeps private is so for all. */
const outcomeOf = ({ standing }: ShoutOutCardView, choice: RecipientChoice): ShoutOutCardKey => {
  if (choice !== 'post') return `forYou.chosen.${choice}`;
  if (standing === 'posted') return 'forYou.posted';
  return standing === 'waiting' ? 'forYou.chosen.post' : 'forYou.chosen.keep-private';
};

/** Tells someone that it is their voice this week. */
export const turnCard = (teamId: TeamId, openUrl: string, voice: ShoutOutVoice): CardJson =>
  shortCard('turn.title', voice.words('turn.text'), voice, [
    actButton(voice.words('button.recognise'), { schema: 1, action: 'open-shout-out-form', teamId }),
    openButton(voice.words('button.open'), openUrl),
  ]);

/** A button that opens the form for a team. */
export type StartButton = {
  readonly teamId: TeamId;
  /** `undefined` where only one team can be meant. */
  readonly teamName: string | undefined;
  /** Whom the form has chosen already. */
  readonly to: readonly PersonId[];
};

/**
 * Leads someone who typed that they want to recognise a colleague to the form.
 *
 * @param missing names of those they mentioned who are not in the team
 */
export const startCard = (
  starts: readonly StartButton[],
  missing: readonly string[],
  openUrl: string,
  voice: ShoutOutVoice,
): CardJson => {
  const { words, language } = voice;
  const buttons = starts.map(({ teamId, teamName, to }) =>
    actButton(teamName === undefined ? words('button.recognise') : words('start.in', { team: teamName }), {
      schema: 1,
      action: 'open-shout-out-form',
      teamId,
      ...(to.length > 0 && { to: to.join() }),
    }),
  );
  const names = listIn(language, missing);
  const text = missing.length === 0 ? words('start.text') : words('start.notInTeam', { count: missing.length, names });
  return shortCard('form.title', text, voice, [...buttons, openButton(words('button.open'), openUrl)]);
};

type TeamsView = {
  readonly teams: readonly { readonly teamId: TeamId; readonly name: string }[];
  /** Whom the form has chosen already, where they are in the team. */
  readonly to: readonly PersonId[];
  readonly openUrl: string;
};

/** The same to someone who has more teams than a card has buttons for. */
export const startInCard = ({ teams, to, openUrl }: TeamsView, { words, language }: ShoutOutVoice): CardJson =>
  makeCard({
    language,
    title: words('form.title'),
    lines: [
      paragraph(words('start.text')),
      choiceInput({
        id: 'team',
        label: words('recognise.team'),
        choices: teams.map(({ teamId, name }) => ({ title: name, value: teamId })),
      }),
    ],
    buttons: [
      actButton(words('button.recognise'), {
        schema: 1,
        action: 'open-shout-out-form',
        ...(to.length > 0 && { to: to.join() }),
      }),
      openButton(words('button.open'), openUrl),
    ],
  });

type WhichView = {
  readonly teamId: TeamId;
  /** As it was typed. */
  readonly name: string;
  /** Those whom it may mean. */
  readonly found: readonly { readonly personId: PersonId; readonly name: string }[];
  readonly openUrl: string;
};

/** Asks whom a typed name means; nobody is chosen for them. */
export const whichCard = ({ teamId, name, found, openUrl }: WhichView, { words, language }: ShoutOutVoice): CardJson =>
  makeCard({
    language,
    title: words('form.title'),
    lines: [
      paragraph(words('start.which', { name })),
      {
        type: 'Input.ChoiceSet',
        id: 'to',
        label: words('form.to'),
        style: 'compact',
        wrap: true,
        choices: found.map((one) => ({ title: one.name, value: one.personId })),
      },
    ],
    buttons: [
      actButton(words('button.recognise'), { schema: 1, action: 'open-shout-out-form', teamId }),
      openButton(words('button.open'), openUrl),
    ],
  });

/** Someone asks the reader to take their turn. */
export type SwapView = {
  readonly teamId: TeamId;
  readonly week: Week;
  readonly from: PersonId;
  readonly name: string;
  readonly openUrl: string;
};

export const swapCard = ({ teamId, week, from, name, openUrl }: SwapView, voice: ShoutOutVoice): CardJson => {
  const data = { schema: 1, action: 'answer-swap', teamId, week, from } as const;
  return shortCard('swap.title', voice.words('swap.text', { name }), voice, [
    actButton(voice.words('button.takeTurn'), { ...data, answer: 'accept' }),
    actButton(voice.words('button.notThisWeek'), { ...data, answer: 'decline' }),
    openButton(voice.words('button.open'), openUrl),
  ]);
};

/** How a question to swap ended, to the one who asked. */
export const swapEndCard = (isSwapped: boolean, name: string, openUrl: string, voice: ShoutOutVoice): CardJson => {
  const kind = isSwapped ? 'swapped' : 'notSwapped';
  return shortCard(`${kind}.title`, voice.words(`${kind}.text`, { name }), voice, [
    openButton(voice.words('button.open'), openUrl),
  ]);
};

/** The same to the one who answered. */
export const swapAnsweredCard = (isSwapped: boolean, name: string, openUrl: string, voice: ShoutOutVoice): CardJson => {
  const kind = isSwapped ? 'swapped' : 'notSwapped';
  return shortCard(`${kind}.title`, voice.words(`${kind}.mine`, { name }), voice, [
    openButton(voice.words('button.open'), openUrl),
  ]);
};

/** What becomes of a recognition that was sent from a card. */
export const givenCard = (names: readonly string[], openUrl: string, voice: ShoutOutVoice): CardJson => {
  const { words, language } = voice;
  const said = { count: names.length, names: listIn(language, names) };
  return shortCard('given.title', words('given.text', said), voice, [openButton(words('button.open'), openUrl)]);
};

const shortCard = (
  title: ShoutOutCardKey,
  text: string,
  { words, language }: ShoutOutVoice,
  buttons: readonly CardButton[],
): CardJson => makeCard({ language, title: words(title), lines: [paragraph(text)], buttons });
