import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type HelpView = {
  /** What it answers to: a greeting, thanks, a call for help, or words that the bot does not know. */
  readonly occasion: 'chat' | 'thanks' | 'help' | 'other';
  /** Where it is asked: in someone's own chat the alliance between two comes first. */
  readonly place: 'chat' | 'team';
  /** `undefined` where there is nothing to open: outside of a team and of one's own chat. */
  readonly openUrl: string | undefined;
};

/**
 * What the bot can do: its answer to whatever is no command. To a greeting it says how to begin, else the commands; to
 * thanks hardly anything.
 */
export const helpCard = ({ occasion, place, openUrl }: HelpView, { words, language }: BotVoice): CardJson => {
  const what = paragraph(words(place === 'chat' ? 'help.pair' : 'help.what'));
  const start = paragraph(words(place === 'chat' ? 'help.startPair' : 'help.start'));
  const again = paragraph(words('help.again'), { isSubtle: true });
  const commands = paragraph(words('help.commands'));
  const lines = { chat: [what, start, again], thanks: [again], help: [what, commands], other: [what, commands] };
  return makeCard({
    language,
    title: words(`${occasion}.title`),
    lines: lines[occasion],
    buttons: openUrl === undefined ? [] : [openButton(words('action.open'), openUrl)],
  });
};
