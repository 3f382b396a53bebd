import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { usualDay } from '#domain/reciprocity/promise-day.ts';
import { reciprocityTextLimit, wordLimit } from '#domain/reciprocity/reciprocity.ts';
import { addDays } from '#domain/shared/day.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { CardJson } from '#ports/chat.ts';
import type { ReciprocityVoice } from '../reciprocity-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardElement } from './card-parts.ts';
import { linkLine } from './link-line.ts';
import { choiceInput, dayInput, textInput } from './form-parts.ts';

/** A line to choose in a form. */
export type FormChoice = { readonly title: string; readonly value: string };

type Form = {
  readonly teamId: TeamId;
  readonly today: Day;
  /** The same in the tab. */
  readonly openUrl: string;
  /** What was wrong with what came before; our own words. */
  readonly remark: string | undefined;
};

/** Choosing a need to take or an offer to accept, and the day. */
export const takeForm = (
  form: Form & { readonly choices: readonly FormChoice[] },
  voice: ReciprocityVoice,
): CardJson => {
  const { words, language } = voice;
  const { teamId, today, openUrl, choices } = form;
  if (choices.length === 0) return emptyForm(words('take.title'), words('take.none'), openUrl, voice);
  return makeCard({
    language,
    title: words('take.title'),
    lines: [
      ...remarkLine(form),
      choiceInput({ id: 'item', label: words('take.item'), choices }),
      dayInput({ id: 'day', label: words('take.day'), value: usualDay(today), min: today }),
    ],
    buttons: [
      actButton(words('button.promise'), { schema: 1, action: 'take-need', teamId }),
      openButton(words('button.open'), openUrl),
    ],
  });
};

/** What someone would like to show to a team: of their own accord, or as they typed it to the bot. */
type AddView = {
  /** Made with the form, so that pressing twice adds one. */
  readonly id: string;
  /** `undefined`: the form asks. */
  readonly noun: NeedNoun | undefined;
  readonly text: string;
  /** Where it can be shown; one or more. */
  readonly teams: readonly FormChoice[];
  /** The same in the tab: of the team, or one's own. */
  readonly openUrl: string;
  /** Who typed it to the bot; `undefined`: the form was opened to be written in. */
  readonly of: PersonId | undefined;
  readonly remark: string | undefined;
};

export const addForm = (view: AddView, voice: ReciprocityVoice): CardJson => {
  const { words, language } = voice;
  const { id, noun, text, teams, openUrl, of } = view;
  const [team] = teams;
  // One team's id goes with the button; of several the form asks which.
  const data = { schema: 1, action: 'add-need', id, ...(noun && { noun }), ...(of && { of }) } as const;
  const only = teams.length === 1 && team !== undefined ? { teamId: team.value as TeamId } : {};
  return makeCard({
    language,
    title: words(of === undefined ? 'add.title' : 'add.draftTitle'),
    lines: [
      ...remarkLine(view),
      ...(noun === undefined ? [nounInput(voice)] : []),
      textInput({
        id: 'text',
        label: words(`add.text.${noun ?? 'either'}`),
        maxLength: reciprocityTextLimit,
        value: text,
      }),
      ...(teams.length > 1 ? [choiceInput({ id: 'team', label: words('add.team'), choices: teams })] : []),
      paragraph(words('add.eye'), { isSubtle: true }),
    ],
    buttons: [actButton(words('button.post'), { ...data, ...only }), openButton(words('button.open'), openUrl)],
  });
};

/** Promises that can be read again. */
export type Readable = {
  readonly choices: readonly FormChoice[];
  /** What can be said of one that is not done: once it was carried over, that one decides to keep on. */
  readonly onward: 'to-fix' | 'keep-on';
};

/** What was filled in already. */
type Filled = { readonly how?: string; readonly day?: Day };

/** Choosing a promise that one made or was made, and saying how it is. */
export const readForm = (form: Form & Readable & Filled, voice: ReciprocityVoice): CardJson => {
  const { words, language } = voice;
  const { teamId, today, openUrl, choices, onward, how, day } = form;
  if (choices.length === 0) return emptyForm(words('read.title.to-fix'), words('read.none'), openUrl, voice);
  const data = { schema: 1, action: 'read-promise', teamId } as const;
  return makeCard({
    language,
    title: words(`read.title.${onward}`),
    lines: [
      ...remarkLine(form),
      choiceInput({ id: 'promise', label: words('read.promise'), choices }),
      textInput({ id: 'how', label: words(`read.how.${onward}`), maxLength: wordLimit, ...(how && { value: how }) }),
      dayInput({ id: 'day', label: words(`read.day.${onward}`), value: day ?? addDays(today, 7), min: today }),
      linkLine(words('button.open'), openUrl),
    ],
    buttons: [
      actButton(words('button.kept'), { ...data, found: 'kept' }),
      actButton(words(`button.${onward}`), { ...data, found: onward }),
      actButton(words('button.letGo'), { ...data, found: 'let-go' }),
    ],
  });
};

const nounInput = ({ words }: ReciprocityVoice): CardElement =>
  choiceInput({
    id: 'noun',
    label: words('add.noun'),
    choices: (['need', 'offer'] as const).map((noun) => ({ title: words(`add.noun.${noun}`), value: noun })),
  });

const remarkLine = ({ remark }: { readonly remark: string | undefined }): readonly CardElement[] =>
  remark === undefined ? [] : [paragraph(remark, { weight: 'Bolder' })];

const emptyForm = (title: string, line: string, openUrl: string, { words, language }: ReciprocityVoice): CardJson =>
  makeCard({ language, title, lines: [paragraph(line)], buttons: [openButton(words('button.open'), openUrl)] });
