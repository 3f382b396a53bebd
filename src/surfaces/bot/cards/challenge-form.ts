import type { TeamId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Practice } from '#domain/week/practice.ts';
import type { CardJson } from '#ports/chat.ts';
import { fourWeeksOf } from '../challenge-voice.ts';
import type { ChallengeVoice } from '../challenge-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import { openChoiceInput } from './form-parts.ts';

type ChallengeFormView = {
  readonly team: { readonly teamId: TeamId; readonly name: string };
  /** Of the four weeks that it begins. */
  readonly id: string;
  /** The practices that are on. */
  readonly kept: readonly Practice[];
  readonly openUrl: string;
};

/** Where someone chooses the practice that their team keeps for four weeks. */
export const challengeForm = ({ team, id, kept, openUrl }: ChallengeFormView, voice: ChallengeVoice): CardJson => {
  const { words, pageWords, language } = voice;
  const { teamId, name } = team;
  if (kept.length === 0)
    return makeCard({
      language,
      title: words('choose.title'),
      lines: [paragraph(pageWords('choose.none'))],
      buttons: [openButton(words('open'), openUrl)],
    });
  return makeCard({
    language,
    title: words('choose.title'),
    lines: [
      openChoiceInput({
        id: 'practice',
        label: pageWords('choose.label'),
        choices: kept.map((value) => ({ value, title: pageWords(`practice.${value}`) })),
      }),
      paragraph(words('choose.eye', { team: name }), { isSubtle: true }),
    ],
    buttons: [
      actButton(words('button.begin'), { schema: 1, action: 'begin-four-weeks', teamId, id }),
      openButton(words('open'), openUrl),
    ],
  });
};

type BegunView = { readonly practice: Practice; readonly first: Day; readonly openUrl: string };

/** To whoever chose. */
export const challengeBegunCard = ({ practice, first, openUrl }: BegunView, voice: ChallengeVoice): CardJson =>
  makeCard({
    language: voice.language,
    title: fourWeeksOf(practice, voice),
    lines: [paragraph(voice.words('begun.text', { day: voice.spell(first) }))],
    buttons: [openButton(voice.words('open'), openUrl)],
  });
