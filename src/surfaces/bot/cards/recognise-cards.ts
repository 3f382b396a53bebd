import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import type { CardJson } from '#ports/chat.ts';
import type { ShoutOutVoice } from '../shout-out-voice.ts';
import { dialogButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardElement } from './card-parts.ts';
import { partInputs, peopleInput } from './shout-out-form.ts';
import type { FilledShoutOut } from './shout-out-form.ts';

type RecogniseView = ShoutOutText & {
  readonly teamId: TeamId;
  /** Made with the form, so that sending it twice sends one. */
  readonly id: string;
  /** Those chosen already. */
  readonly to: readonly PersonId[];
  /** `undefined` while nobody can say who is in the team: those chosen stay chosen. */
  readonly colleagues: FilledShoutOut['colleagues'] | undefined;
  /** What there is to know about the message, e.g. how it begins. */
  readonly about: string | undefined;
  /** Why it was not sent. */
  readonly remark: string | undefined;
};

/** Recognising someone from a message of theirs. Nothing of the message is in what is sent. */
export const recogniseForm = (view: RecogniseView, voice: ShoutOutVoice): CardJson => {
  const { words, language } = voice;
  const { teamId, id, to, colleagues, about, remark } = view;
  const people: readonly CardElement[] = colleagues ? [peopleInput({ colleagues, to }, voice)] : [];
  const chosen = colleagues ? {} : { to: to.join() };
  return makeCard({
    language,
    title: words('form.title'),
    lines: [
      ...(about === undefined ? [] : [paragraph(about, { isSubtle: true })]),
      ...people,
      ...partInputs(view, voice),
      remark === undefined ? paragraph(words('form.eye'), { isSubtle: true }) : paragraph(remark, { weight: 'Bolder' }),
    ],
    buttons: [dialogButton(words('button.send'), { schema: 1, action: 'recognise', teamId, id, ...chosen })],
  });
};

type TeamsView = {
  readonly teams: readonly { readonly teamId: TeamId; readonly name: string }[];
  /** Whom the form is to have chosen. */
  readonly author: PersonId | undefined;
  /** Whether the button was pressed without a choice. */
  readonly isIncomplete: boolean;
};

/** Asks in which of their teams someone wants to recognise a colleague: the message itself is in none of them. */
export const teamChoiceCard = ({ teams, author, isIncomplete }: TeamsView, voice: ShoutOutVoice): CardJson => {
  const { words, language } = voice;
  return makeCard({
    language,
    title: words('recognise.whichTeam'),
    lines: [
      paragraph(words('recognise.elsewhere'), isIncomplete ? { weight: 'Bolder' } : { isSubtle: true }),
      {
        type: 'Input.ChoiceSet',
        id: 'team',
        label: words('recognise.team'),
        style: 'compact',
        wrap: true,
        choices: teams.map(({ teamId, name }) => ({ title: name, value: teamId })),
      },
    ],
    buttons: [
      dialogButton(words('button.next'), {
        schema: 1,
        action: 'recognise-in',
        ...(author !== undefined && { author }),
      }),
    ],
  });
};

/** A line or two, and nothing more to do but to close the dialog, or to go on elsewhere. */
export const recogniseNotice = (
  title: string,
  lines: readonly string[],
  open: { readonly title: string; readonly url: string } | undefined,
  { words, language }: ShoutOutVoice,
): CardJson =>
  makeCard({
    language,
    title,
    lines: lines.map((line) => paragraph(line)),
    buttons: [
      dialogButton(words('button.close'), { schema: 1, action: 'close' }),
      ...(open ? [openButton(open.title, open.url)] : []),
    ],
  });
