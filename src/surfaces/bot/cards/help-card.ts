import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type HelpView = {
  /** What it answers to: a greeting, a call for help, or words that the bot does not know. */
  readonly occasion: 'chat' | 'help' | 'other';
  /** `undefined` outside of a team. */
  readonly openUrl: string | undefined;
};

/** What the bot can do: its answer to everything that is written to it. */
export const helpCard = ({ occasion, openUrl }: HelpView, { words, language }: BotVoice): CardJson =>
  makeCard({
    language,
    title: words(`${occasion}.title`),
    lines: [
      paragraph(words('help.what')),
      paragraph(words('help.start')),
      paragraph(words('help.commands'), { isSubtle: true }),
    ],
    buttons: openUrl === undefined ? [] : [openButton(words('action.open'), openUrl)],
  });
