import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type HelpView = {
  /** What it answers to: a greeting, a call for help, or words that the bot does not know. */
  readonly occasion: 'chat' | 'help' | 'other';
  /** Where it is asked: in someone's own chat the alliance between two comes first. */
  readonly place: 'chat' | 'team';
  /** `undefined` where there is nothing to open: outside of a team and of one's own chat. */
  readonly openUrl: string | undefined;
};

/** What the bot can do: its answer to whatever is no command. To a greeting it says how to begin, else the commands. */
export const helpCard = ({ occasion, place, openUrl }: HelpView, { words, language }: BotVoice): CardJson =>
  makeCard({
    language,
    title: words(`${occasion}.title`),
    lines: [
      paragraph(words(place === 'chat' ? 'help.pair' : 'help.what')),
      ...(occasion === 'chat'
        ? [
            paragraph(words(place === 'chat' ? 'help.startPair' : 'help.start')),
            paragraph(words('help.again'), { isSubtle: true }),
          ]
        : [paragraph(words('help.commands'))]),
    ],
    buttons: openUrl === undefined ? [] : [openButton(words('action.open'), openUrl)],
  });
