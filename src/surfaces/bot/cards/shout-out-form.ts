import type { IChoiceSetInput } from '@microsoft/teams.cards';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import { shoutOutTextLimit } from '#domain/shout-out/shout-out.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import type { CardJson } from '#ports/chat.ts';
import type { ShoutOutVoice } from '../shout-out-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardElement } from './card-parts.ts';
import { textInput } from './form-parts.ts';

/** What someone has filled in so far. */
export type FilledShoutOut = ShoutOutText & {
  /** Whom one can recognise. */
  readonly colleagues: readonly { readonly personId: PersonId; readonly name: string }[];
  /** Those chosen already. */
  readonly to: readonly PersonId[];
};

type ShoutOutFormView = FilledShoutOut & {
  readonly teamId: TeamId;
  /** Made with the form, so that pressing twice sends one. */
  readonly id: string;
  readonly openUrl: string;
  /** Whether something was missing. */
  readonly isIncomplete: boolean;
};

/** Colleagues that a card has room for; the tab has room for all. */
const mostColleagues = 100;

/** Recognising someone from a card: who, and the three parts. */
export const shoutOutForm = (view: ShoutOutFormView, voice: ShoutOutVoice): CardJson => {
  const { words, language } = voice;
  const { teamId, id, colleagues, openUrl, isIncomplete } = view;
  const open = openButton(words('button.open'), openUrl);
  if (colleagues.length === 0)
    return makeCard({ language, title: words('form.title'), lines: [paragraph(words('form.alone'))], buttons: [open] });
  return makeCard({
    language,
    title: words('form.title'),
    lines: [
      peopleInput(view, voice),
      ...partInputs(view, voice),
      paragraph(
        words(isIncomplete ? 'form.incomplete' : 'form.eye'),
        isIncomplete ? { weight: 'Bolder' } : { isSubtle: true },
      ),
    ],
    buttons: [actButton(words('button.send'), { schema: 1, action: 'give-shout-out', teamId, id }), open],
  });
};

/** The three parts. */
export const partInputs = (filled: ShoutOutText, { words }: ShoutOutVoice): readonly CardElement[] =>
  (['gesture', 'impact', 'learning'] as const).map((id) =>
    textInput({ id, label: words(`form.${id}`), maxLength: shoutOutTextLimit, value: filled[id] }),
  );

/** Who; those chosen already are among them however large the team is, and where it is too large, that is said. */
export const peopleInput = (
  { colleagues, to }: Pick<FilledShoutOut, 'colleagues' | 'to'>,
  { words }: ShoutOutVoice,
): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id: 'to',
  label: colleagues.length > mostColleagues ? words('form.toSome', { count: mostColleagues }) : words('form.to'),
  style: 'compact',
  isMultiSelect: true,
  wrap: true,
  choices: colleagues
    .filter(({ personId }, index) => index < mostColleagues || to.includes(personId))
    .map(({ personId, name }) => ({ title: name, value: personId })),
  ...(to.length > 0 && { value: to.join() }),
});
