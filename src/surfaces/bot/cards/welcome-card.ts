import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

/** The first words in a team's channel. */
export const welcomeCard = ({ openUrl }: { readonly openUrl: string }, { words, language }: BotVoice): CardJson =>
  makeCard({
    language,
    title: words('welcome.title'),
    lines: [
      paragraph(words('welcome.what')),
      paragraph(words('welcome.start')),
      paragraph(words('welcome.limits'), { isSubtle: true }),
    ],
    buttons: [openButton(words('action.open'), openUrl)],
  });
