import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

/** The first words in someone's own chat. */
export const personalWelcomeCard = (
  { openUrl }: { readonly openUrl: string },
  { words, language }: BotVoice,
): CardJson =>
  makeCard({
    language,
    title: words('chat.title'),
    lines: [
      paragraph(words('personal.what')),
      paragraph(words('help.startPair')),
      paragraph(words('help.again')),
      paragraph(words('personal.limits'), { isSubtle: true }),
    ],
    buttons: [openButton(words('action.open'), openUrl)],
  });
