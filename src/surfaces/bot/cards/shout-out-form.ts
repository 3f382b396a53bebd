import type { IChoiceSetInput } from '@microsoft/teams.cards';
import type { TeamId } from '#domain/shared/ids.ts';
import { shoutOutTextLimit } from '#domain/shout-out/shout-out.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import type { CardJson } from '#ports/chat.ts';
import type { ShoutOutVoice } from '../shout-out-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import { textInput } from './form-parts.ts';

export type ShoutOutFormView = ShoutOutText & {
  readonly teamId: TeamId;
  /** Made with the form, so that pressing twice sends one. */
  readonly id: string;
  /** Whom one can recognise. */
  readonly colleagues: readonly { readonly personId: string; readonly name: string }[];
  /** Those chosen already. */
  readonly to: readonly string[];
  readonly openUrl: string;
  /** Whether something was missing. */
  readonly isIncomplete: boolean;
};

/** Colleagues that a card has room for; the tab has room for all. */
const mostColleagues = 100;

/** Recognising someone from a card: who, and the three parts. */
export const shoutOutForm = (view: ShoutOutFormView, { words, language }: ShoutOutVoice): CardJson => {
  const { teamId, id, colleagues, openUrl, isIncomplete } = view;
  const open = openButton(words('button.open'), openUrl);
  if (colleagues.length === 0)
    return makeCard({ language, title: words('form.title'), lines: [paragraph(words('form.alone'))], buttons: [open] });
  const part = (name: keyof ShoutOutText) =>
    textInput({ id: name, label: words(`form.${name}`), maxLength: shoutOutTextLimit, value: view[name] });
  return makeCard({
    language,
    title: words('form.title'),
    lines: [
      peopleInput(view, words('form.to')),
      part('gesture'),
      part('impact'),
      part('learning'),
      paragraph(
        words(isIncomplete ? 'form.incomplete' : 'form.eye'),
        isIncomplete ? { weight: 'Bolder' } : { isSubtle: true },
      ),
    ],
    buttons: [actButton(words('button.send'), { schema: 1, action: 'give-shout-out', teamId, id }), open],
  });
};

const peopleInput = ({ colleagues, to }: ShoutOutFormView, label: string): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'to',
  label,
  style: 'compact',
  isMultiSelect: true,
  wrap: true,
  choices: colleagues.slice(0, mostColleagues).map(({ personId, name }) => ({ title: name, value: personId })),
  ...(to.length > 0 && { value: to.join() }),
});
